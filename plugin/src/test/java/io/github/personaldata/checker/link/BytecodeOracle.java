package io.github.personaldata.checker.link;

import io.github.personaldata.checker.link.JavacOracle.Site;
import io.github.personaldata.checker.link.JavacOracle.What;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What the class files that were compiled from some sources say of a call in them. They know neither columns nor order, so a site is any of the
 * calls of its line, name and arity.
 */
final class BytecodeOracle implements Closeable {
    /** What the class files say of a site. */
    sealed interface Answer {
        /** It is one of these methods, as {@link JavacOracle} spells them; {@code calls} different calls fit the site. */
        record Known(Set<String> methods, int calls) implements Answer {}

        /** They do not say, and why. */
        record Unknown(String why) implements Answer {}
    }

    /** Sites that the class files cannot tell apart. */
    private record Group(String file, int line, What what, String name) {
        static Group of(Site site, SourceCall call) {
            return new Group(site.file(), call.last(), site.what(), call.name());
        }
    }

    private final ClassFileCalls calls;
    private final ClassFileHierarchy hierarchy;
    private final Map<Site, SourceCall> sites;
    private final Map<Group, Integer> groups = new HashMap<>();

    private BytecodeOracle(ClassFileCalls calls, ClassFileHierarchy hierarchy, Map<Site, SourceCall> sites) {
        this.calls = calls;
        this.hierarchy = hierarchy;
        this.sites = sites;
        sites.forEach((site, call) -> groups.merge(Group.of(site, call), 1, Integer::sum));
    }

    /** In: jars and folders of the class files, what else is on their class path, and all calls of the sources. */
    static BytecodeOracle of(List<Path> own, List<Path> classPath, Map<Site, SourceCall> sites) throws IOException {
        List<byte[]> classFiles = new ArrayList<>();
        for (Path each : own) {
            read(each, classFiles);
        }
        List<Path> all = new ArrayList<>(own);
        all.addAll(classPath);
        return new BytecodeOracle(ClassFileCalls.of(classFiles), new ClassFileHierarchy(all), sites);
    }

    private static void read(Path from, List<byte[]> to) throws IOException {
        if (Files.isDirectory(from)) {
            try (Stream<Path> walk = Files.walk(from)) {
                for (Path each :
                        walk.filter(p -> isClass(p.toString())).sorted().toList()) {
                    to.add(Files.readAllBytes(each));
                }
            }
            return;
        }
        try (ZipFile jar = new ZipFile(from.toFile())) {
            for (ZipEntry each : jar.stream().filter(e -> isClass(e.getName())).toList()) {
                try (InputStream in = jar.getInputStream(each)) {
                    to.add(in.readAllBytes());
                }
            }
        }
    }

    private static boolean isClass(String name) {
        // what is for newer releases was compiled from other sources
        return name.endsWith(".class") && !name.startsWith("META-INF/") && !name.endsWith("module-info.class");
    }

    Answer answer(Site site) {
        SourceCall call = sites.get(site);
        List<ClassFileCall> inFile = calls.of(site.file());
        if (call == null || inFile == null) {
            return new Answer.Unknown("no class file is of their source");
        }
        Set<ClassFileCall> fitting = fitting(site, call, inFile);
        if (fitting.isEmpty()) {
            return new Answer.Unknown("no call of that line, name and arity is in the class file");
        }
        Set<String> methods = new TreeSet<>();
        for (ClassFileCall each : fitting) {
            Set<String> declared = hierarchy.declarations(each);
            if (declared.isEmpty()) {
                return new Answer.Unknown("the class that declares it, or one above it, is missing");
            }
            methods.addAll(declared);
        }
        return new Answer.Known(methods, fitting.size());
    }

    /** Whether a class of that binary name can be read. */
    boolean has(String type) {
        return hierarchy.has(type);
    }

    private Set<ClassFileCall> fitting(Site site, SourceCall call, List<ClassFileCall> all) {
        Set<ClassFileCall> fitting = new TreeSet<>(ClassFileCall.ORDER);
        for (ClassFileCall each : all) {
            boolean here = call.first() <= each.line() && each.line() <= call.last();
            boolean kind = each.creates()
                    ? site.what() != What.CALL
                    : site.what() == What.REFERENCE || site.what() == What.CALL && !each.function();
            if (here && kind && each.sourceName().equals(call.name()) && takes(each, call)) {
                // lines and kinds are compared; now only what it calls counts
                fitting.add(each.at(0, false));
            }
        }
        Set<ClassFileCall> written = new TreeSet<>(ClassFileCall.ORDER);
        written.addAll(fitting);
        written.removeIf(ClassFileCall::mayBeUnwritten);
        return written.isEmpty() || written.size() < groups.get(Group.of(site, call)) ? fitting : written;
    }

    private boolean takes(ClassFileCall each, SourceCall call) {
        List<String> parameters = each.creates() ? hierarchy.written(each) : each.parameters();
        return ClassFileCall.takes(parameters, call.arguments()) || hierarchy.isPolymorphic(each);
    }

    @Override
    public void close() throws IOException {
        hierarchy.close();
    }
}
