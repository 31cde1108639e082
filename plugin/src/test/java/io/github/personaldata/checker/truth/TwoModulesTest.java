package io.github.personaldata.checker.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs in two files, where data crosses from one to the other, are found the same as one module and as two. */
final class TwoModulesTest {
    private static final String POLICY =
            """
            version: 1
            purposes:
              order: {clause: "4.1", basis: contract}
            recipients:
              mail-house: {role: mail, country: KZ, purposes: [order], categories: [name], hosts: [mail.example]}
            crossBorder: {adequate: [KZ]}
            """;

    @TempDir
    private Path folder;

    /** A program: what stands upstream, what stands downstream, both in package {@code p}; leaking lines end with {@code // LEAK}. */
    record Program(String name, String upstream, String downstream) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Program> programs() {
        return TwoModulePrograms.all().stream();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void foundTheSame(Program program) throws IOException {
        Path upstream = write("upstream/p/Upstream.java", program.upstream());
        Path downstream = write("downstream/p/Downstream.java", program.downstream());
        Path policy = write("personal-data.yml", POLICY);
        List<Path> both = List.of(downstream, upstream);

        Union whole = Union.of(Variant.ONE_THREAD.judged(both, List.of(), policy));
        assertThat(leaks(whole)).isEqualTo(labelled(upstream, downstream));
        for (Variant variant : List.of(Variant.ONE_THREAD, Variant.ALL_OF_IT)) {
            InvarianceTest.same(whole, Union.of(variant.judged(both, List.of(), policy)), folder);
            InvarianceTest.same(
                    whole.unordered(),
                    Union.unordered(
                            variant.judged(List.of(upstream), List.of(), policy),
                            variant.judged(List.of(downstream), List.of(upstream), policy)),
                    folder);
        }
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static TreeSet<String> leaks(Union found) {
        TreeSet<String> places = new TreeSet<>();
        found.result().findings().forEach(finding -> {
            String name = finding.file().substring(finding.file().lastIndexOf('/') + 1);
            places.add(name + ":" + finding.at().line() + " " + finding.rule().id());
        });
        return places;
    }

    private static TreeSet<String> labelled(Path... files) throws IOException {
        TreeSet<String> places = new TreeSet<>();
        for (Path file : files) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                int label = lines.get(i).indexOf("// LEAK ");
                if (label >= 0) {
                    places.add(file.getFileName() + ":" + (i + 1) + " "
                            + lines.get(i).substring(label + "// LEAK ".length()));
                }
            }
        }
        return places;
    }
}
