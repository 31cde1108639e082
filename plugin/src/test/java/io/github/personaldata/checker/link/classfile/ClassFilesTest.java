package io.github.personaldata.checker.link.classfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.jar.JarOutputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassFilesTest {
    @TempDir
    Path folder;

    private byte[] classFile(String source, String path) throws IOException {
        return Files.readAllBytes(
                Compiled.into(folder.resolve("c" + System.nanoTime()), source).resolve(path));
    }

    private Path jar(String name, Map<String, byte[]> entries) throws IOException {
        return jar(name, entries, Deflater.DEFAULT_COMPRESSION);
    }

    private Path jar(String name, Map<String, byte[]> entries, int level) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out)) {
            zip.setLevel(level);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return jar;
    }

    @Test
    void missingAndBrokenEntriesAreTold() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jar"), "no jar");

        try (ClassFiles files = ClassFiles.open(List.of(folder.resolve("gone.jar"), broken), 17)) {
            assertThat(files.read("java.lang.String")).isNotNull();
            assertThat(files.ledger())
                    .extracting(LedgerEntry::kind, LedgerEntry::subject)
                    .containsExactly(
                            tuple(LedgerEntry.Kind.MISSING_ARTIFACT, "broken.jar"),
                            tuple(LedgerEntry.Kind.MISSING_ARTIFACT, "gone.jar"));
        }
    }

    @Test
    void damagedAndNewerClassFilesAreMissing() throws IOException {
        byte[] good = classFile("package p; public class A { int f; void m() {} }", "p/A.class");
        byte[] newer = good.clone();
        newer[6] = 0;
        newer[7] = (byte) 200;
        byte[] cut = java.util.Arrays.copyOf(good, good.length / 2);
        Path jar = jar(
                "odd.jar", Map.of("p/A.class", newer, "p/B.class", good, "p/C.class", cut, "p/D.class", new byte[0]));

        try (ClassFiles files = ClassFiles.open(List.of(jar), 17)) {
            for (String name : List.of("p.A", "p.B", "p.C", "p.D", "p.E")) {
                assertThat(files.read(name)).as(name).isNull();
                assertThat(files.bytecode(new MethodId(name, "m", List.of())))
                        .as(name)
                        .isNull();
            }
            assertThat(files.ledger()).extracting(LedgerEntry::subject).contains("p.A", "p.B", "p.C", "p.D");
            assertThat(files.ledger().get(0).detail())
                    .isEqualTo("Its class file in odd.jar is newer than the class-file reader (version 200.0).");
        }
    }

    @Test
    void everyPrefixOfAClassFileIsSurvived() throws IOException {
        byte[] good = classFile(
                "package p; public class A<T> { @Deprecated T f; String m(T t) { return \"x\" + t; } }", "p/A.class");
        for (int length = 0; length < good.length; length += 7) {
            Path root = folder.resolve("prefix" + length);
            Files.createDirectories(root.resolve("p"));
            Files.write(root.resolve("p/A.class"), java.util.Arrays.copyOf(good, length));
            try (ClassFiles files = ClassFiles.open(List.of(root), 17)) {
                assertThat(files.read("p.A")).isNull();
                assertThat(files.bytecode(new MethodId("p.A", "m", List.of("java.lang.Object"))))
                        .isNull();
                assertThat(files.ledger()).isNotEmpty();
            }
        }
    }

    /** An index of zero into the constants stands for nothing where a name is due. */
    @Test
    void aClassFileWhoseNamesAreMissingIsDamaged() throws IOException {
        byte[] good = classFile(
                "package p; public record A<T>(@Deprecated(since = \"1\") T f) { enum E { X } String m(E e) throws Exception { return \"x\" + e; } }",
                "p/A.class");
        int damaged = 0;
        for (int at = 8; at < good.length - 1; at++) {
            byte[] bad = good.clone();
            bad[at] = 0;
            bad[at + 1] = 0;
            Path root = folder.resolve("zero" + at);
            Files.createDirectories(root.resolve("p"));
            Files.write(root.resolve("p/A.class"), bad);
            try (ClassFiles files = ClassFiles.open(List.of(root), 17)) {
                TypeInfo type = files.read("p.A");
                assertThat(type == null).isEqualTo(!files.ledger().isEmpty());
                damaged += type == null ? 1 : 0;
                if (type != null) {
                    assertThat(names(type)).as("zero at " + at).doesNotContainNull();
                }
            }
        }
        assertThat(damaged).isGreaterThan(50);
    }

    private static List<String> names(TypeInfo type) {
        List<String> names = new ArrayList<>(type.components());
        type.fields().forEach(field -> names.add(field.id().name()));
        type.methods().forEach(method -> names.add(method.id().name()));
        List<AnnotationInfo> annotations = new ArrayList<>(type.annotations());
        type.fields().forEach(field -> annotations.addAll(field.annotations()));
        type.methods().forEach(method -> annotations.addAll(method.annotations()));
        annotations.forEach(annotation -> {
            names.add(annotation.type());
            names.addAll(annotation.values().keySet());
        });
        return names;
    }

    @Test
    void aFileThatUnpacksWithoutEndIsDamaged() throws IOException {
        byte[] zeros = new byte[64 << 20];
        Path jar = jar("bomb.jar", Map.of("p/A.class", zeros));
        Path versions =
                jar("versions.jar", Map.of("META-INF/MANIFEST.MF", zeros, "META-INF/versions/9/p/B.class", zeros));
        Path root = folder.resolve("classes");
        Files.createDirectories(root.resolve("p"));
        Files.write(root.resolve("p/C.class"), zeros);

        try (ClassFiles files = ClassFiles.open(List.of(jar, versions, root), 17)) {
            for (String name : List.of("p.A", "p.B", "p.C")) {
                assertThat(files.read(name)).as(name).isNull();
            }
            assertThat(files.ledger()).extracting(LedgerEntry::subject).containsExactly("p.A", "p.C", "versions.jar");
        }
    }

    @Test
    void aClassThatDoesNotFitItsChecksumIsDamaged() throws IOException {
        byte[] good = classFile("package p; public class A { public String text() { return null; } }", "p/A.class");
        Path jar = jar("changed.jar", Map.of("p/A.class", good), Deflater.NO_COMPRESSION);
        byte[] changed = Files.readAllBytes(jar);
        changed[new String(changed, StandardCharsets.ISO_8859_1).indexOf("text")] = 'n';
        Files.write(jar, changed);

        try (ClassFiles files = ClassFiles.open(List.of(jar), 17)) {
            assertThat(files.read("p.A")).isNull();
            assertThat(files.bytecode(new MethodId("p.A", "next", List.of()))).isNull();
            assertThat(files.ledger())
                    .extracting(LedgerEntry::subject, LedgerEntry::detail)
                    .contains(tuple("p.A", "Its class file in changed.jar is damaged."));
        }
    }

    @Test
    void multiReleaseJarsAnswerAsForTheirRelease() throws IOException {
        byte[] old = classFile("package p; public class A { public void old() {} }", "p/A.class");
        byte[] young = classFile("package p; public class A { public void young() {} }", "p/A.class");
        byte[] manifest = "Manifest-Version: 1.0\nMulti-Release: true\n\n".getBytes(StandardCharsets.UTF_8);
        Path jar = jar(
                "mr.jar",
                Map.of("META-INF/MANIFEST.MF", manifest, "p/A.class", old, "META-INF/versions/11/p/A.class", young));

        assertThat(methodOfA(jar, 10)).isEqualTo("old");
        assertThat(methodOfA(jar, 11)).isEqualTo("young");
        assertThat(methodOfA(jar, 17)).isEqualTo("young");
    }

    private static String methodOfA(Path jar, int release) throws IOException {
        try (ClassFiles files = ClassFiles.open(List.of(jar), release)) {
            TypeInfo type = files.read("p.A");
            assertThat(type).isNotNull();
            return type.methods().get(1).id().name();
        }
    }

    @Test
    void olderReleasesHaveTheirOwnApi() throws IOException {
        MethodId isBlank = new MethodId("java.lang.String", "isBlank", List.of());
        try (ClassFiles eight = ClassFiles.open(List.of(), 8);
                ClassFiles eleven = ClassFiles.open(List.of(), 11)) {
            assertThat(eight.read("java.lang.String").methods()).noneMatch(m -> m.id().equals(isBlank));
            assertThat(eleven.read("java.lang.String").methods()).anyMatch(m -> m.id().equals(isBlank));
            assertThat(eight.read("java.lang.Record")).isNull();
            assertThat(eight.hasPackage("java.net.http")).isFalse();
            assertThat(eleven.hasPackage("java.net.http")).isTrue();
            // descriptions have no code, so the running JDK's stands in
            assertThat(eleven.bytecode(isBlank)).isNotNull();
        }
    }

    @Test
    void packagesAndModules() throws IOException {
        byte[] a = classFile("package p; public class A { class I {} }", "p/A.class");
        byte[] manifest = "Manifest-Version: 1.0\nAutomatic-Module-Name: my.p\n\n".getBytes(StandardCharsets.UTF_8);
        Path jar = jar("p.jar", Map.of("META-INF/MANIFEST.MF", manifest, "p/A.class", a, "p/A$I.class", a));
        try (ClassFiles files = ClassFiles.open(List.of(jar), 17)) {
            assertThat(files.hasPackage("p")).isTrue();
            assertThat(files.hasPackage("java")).isFalse();
            assertThat(files.classesIn("p")).containsExactly("p.A");
            assertThat(files.classesIn("java.util.function"))
                    .contains("java.util.function.Function")
                    .isSorted();
            assertThat(files.modulePackages("java.sql")).contains("java.sql", "javax.xml.parsers", "java.util.logging");
            assertThat(files.modulePackages("my.p")).containsExactly("p");
            assertThat(files.modulePackages("no.such")).isEmpty();
        }
    }

    @Test
    void manyThreadsReadTheSameTypes() throws Exception {
        try (ClassFiles files = ClassFiles.open(List.of(), 17)) {
            List<String> names = files.classesIn("java.util");
            var pool = Executors.newFixedThreadPool(4);
            List<Future<List<TypeInfo>>> results = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                results.add(pool.submit(() -> names.stream().map(files::read).toList()));
            }
            List<TypeInfo> first = results.get(0).get();
            assertThat(first).hasSizeGreaterThan(100).doesNotContainNull();
            for (Future<List<TypeInfo>> result : results) {
                for (int i = 0; i < first.size(); i++) {
                    assertThat(result.get().get(i)).isSameAs(first.get(i));
                }
            }
            pool.shutdown();
        }
    }
}
