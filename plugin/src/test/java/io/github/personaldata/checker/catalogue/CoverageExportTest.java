package io.github.personaldata.checker.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.link.classfile.ClassFiles;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Writes the catalogue as the lines that a yardstick of known APIs scores: {@code class,method}, {@code package,host,country}, and of the
 * identifiers in {@code catalogue.names} those that suggest a category. See docs/catalogue.md.
 */
@EnabledIfSystemProperty(named = "catalogue.export", matches = ".+")
final class CoverageExportTest {
    private static final ClassFiles CLASSES = ClassFiles.open(List.of(), 21);
    private static final List<String> JDK = Stream.of(
                    "java.io", "java.lang", "java.net", "java.nio.file", "java.util", "java.util.concurrent")
            .flatMap(name -> CLASSES.classesIn(name).stream())
            .toList();
    private final Models models = Catalogue.load().models();
    private final Path folder = Path.of(System.getProperty("catalogue.export"));

    @Test
    void methods() throws IOException {
        List<MethodPattern> sinks = new ArrayList<>(patterns(models.sinks()));
        for (VendorModel vendor : models.vendors()) {
            sinks.addAll(vendor.sends());
            if (vendor.sends().isEmpty()) {
                vendor.packages().forEach(name -> sinks.add(MethodPattern.parse(name + ".*#*(..)")));
            }
        }
        // a builder keeps the datum for the call that sends or prints it: a yardstick counts both
        List<MethodPattern> ways = new ArrayList<>(sinks);
        ways.addAll(withSubtypes(patterns(models.propagators())));

        write("sinks.csv", lines(sinks));
        write("sinks-and-carriers.csv", lines(ways));
        write("propagators.csv", lines(withSubtypes(patterns(models.propagators()))));
        write("sources.csv", lines(sources()));
        assertThat(folder.resolve("sinks.csv")).isNotEmptyFile();
    }

    @Test
    void vendors() throws IOException {
        List<String> lines = new ArrayList<>();
        for (VendorModel vendor : models.vendors()) {
            vendor.packages().forEach(name -> lines.add(name + ",," + vendor.country()));
            vendor.hosts()
                    .forEach(host -> lines.add(
                            "," + (host.startsWith("*.") ? host.substring(2) : host) + "," + vendor.country()));
        }
        write("vendors.csv", lines);
        assertThat(lines).isNotEmpty();
    }

    @Test
    @EnabledIfSystemProperty(named = "catalogue.names", matches = ".+")
    void names() throws IOException {
        List<String> asked = Files.readAllLines(Path.of(System.getProperty("catalogue.names")));
        write(
                "names.txt",
                asked.stream().filter(name -> Categories.suggest(name) != null).toList());
        assertThat(asked).isNotEmpty();
    }

    private List<MethodPattern> sources() {
        return models.sources().stream()
                .flatMap(source -> source instanceof MethodModel model ? Stream.of(model.method()) : Stream.of())
                .toList();
    }

    /** A constructor's pattern means those of subtypes too, which a yardstick that knows method names alone does not see. */
    private static List<MethodPattern> withSubtypes(List<MethodPattern> patterns) {
        List<MethodPattern> all = new ArrayList<>(patterns);
        for (MethodPattern pattern : patterns) {
            if (pattern.name().equals("<init>") && !pattern.type().open()) {
                JDK.stream()
                        .filter(type -> supertypes(type).contains(pattern.type().name()))
                        .forEach(type -> all.add(MethodPattern.parse(type + "#<init>(..)")));
            }
        }
        return all;
    }

    private static Set<String> supertypes(String type) {
        Set<String> found = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            TypeInfo info = CLASSES.read(open.remove());
            if (info != null) {
                Stream.concat(Stream.ofNullable(info.superclass()), info.interfaces().stream())
                        .map(Type::erasure)
                        .filter(found::add)
                        .forEach(open::add);
            }
        }
        return found;
    }

    private static List<MethodPattern> patterns(List<? extends MethodModel> models) {
        return models.stream().map(MethodModel::method).toList();
    }

    private static Collection<String> lines(List<MethodPattern> patterns) {
        TreeSet<String> lines = new TreeSet<>();
        patterns.forEach(pattern -> lines.add(pattern.type() + "," + pattern.name() + (pattern.openName() ? "*" : "")));
        return lines;
    }

    private void write(String name, Collection<String> lines) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(name), lines);
    }
}
