package io.github.personaldata.checker.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.link.classfile.ClassFiles;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.run.ModuleCheck;
import io.github.personaldata.checker.source.DeepStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Class files and jars on the class path. Whatever they hold, the leak in the sources is found. Where a run shows that data goes through
 * the library's class, so is the leak behind it, unless the ledger says that the library could not be read, which it also says where the
 * class cannot be run. The first byte of an input says for which class file it stands, or that it is a jar; some class files are not part of
 * a program, and all of their code is read.
 */
final class LibraryTarget implements Target {
    private static final int JAR = 0x7F;
    private static final int ALONE = 0x80;
    private static final String USER =
            """
            package fuzzed;
            class Uses {
                @io.github.personaldata.PersonalData(purpose = "order") java.lang.String email;
                void leak() {
                    java.lang.System.out.println(new lib.Holder(email).text());
                }
            }
            """;
    private static final String USER_FOUND = "Uses.java:5 personal-data-in-log Uses.email";
    private static final Set<LedgerEntry.Kind> TELLING = EnumSet.of(
            LedgerEntry.Kind.MISSING_TYPE,
            LedgerEntry.Kind.MISSING_ARTIFACT,
            LedgerEntry.Kind.UNRESOLVED_CALL,
            LedgerEntry.Kind.AMBIGUOUS_CALL);

    private final Map<String, byte[]> library = new TreeMap<>();
    private final Map<String, byte[]> alone = new TreeMap<>();
    private Path folder;
    private ModuleOnDisk withFolder;
    private ModuleOnDisk withJar;

    @Override
    public void prepare(Path folder) throws IOException {
        this.folder = folder.toAbsolutePath();
        library.putAll(SmallLibrary.compiled());
        try (Stream<Path> found = Files.walk(Seeds.classes())) {
            List<Path> classes = found.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
            for (int i = 0; i < classes.size() && alone.size() < 64; i += 13) {
                if (Files.size(classes.get(i)) < 8_000) {
                    String name = Seeds.classes()
                            .relativize(classes.get(i))
                            .toString()
                            .replace('\\', '/');
                    alone.put(name, Files.readAllBytes(classes.get(i)));
                }
            }
        }
        withFolder = module("folder").library(this.folder.resolve("classes"));
        withJar = module("jar").library(this.folder.resolve("some.jar"));
    }

    private ModuleOnDisk module(String name) throws IOException {
        return new ModuleOnDisk(folder.resolve(name))
                .file("src/held/Held.java", ModuleOnDisk.LEAK)
                .file("src/fuzzed/Uses.java", USER);
    }

    @Override
    public List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        int at = 0;
        for (byte[] bytes : library.values()) {
            seeds.add(input(at++, bytes));
        }
        for (boolean stored : List.of(true, false)) {
            seeds.add(input(JAR, SmallLibrary.jar(library, stored)));
        }
        at = ALONE;
        for (byte[] bytes : alone.values()) {
            seeds.add(input(at++, bytes));
        }
        return seeds;
    }

    private static byte[] input(int first, byte[] rest) {
        byte[] input = new byte[rest.length + 1];
        input[0] = (byte) first;
        System.arraycopy(rest, 0, input, 1, rest.length);
        return input;
    }

    @Override
    public List<String> words() {
        return List.of(
                "Code",
                "Signature",
                "StackMapTable",
                "BootstrapMethods",
                "Record",
                "InnerClasses",
                "LocalVariableTable",
                "RuntimeVisibleAnnotations",
                "Ljava/lang/String;",
                "()V",
                "(I)Ljava/lang/Object;",
                "<T:Ljava/lang/Object;>",
                "<init>",
                "lib/Holder",
                "lib/Base",
                "java/lang/Object",
                "PK\3\4",
                "PK\1\2",
                "PK\5\6",
                "META-INF/MANIFEST.MF",
                "META-INF/versions/9/lib/Holder.class",
                "Multi-Release: true\n",
                "../",
                "\u00CA\u00FE\u00BA\u00BE");
    }

    @Override
    public void answer(byte[] input) throws Exception {
        if (input.length == 0) {
            return;
        }
        int first = input[0] & 0xFF;
        byte[] bytes = Arrays.copyOfRange(input, 1, input.length);
        if (first >= ALONE) {
            everythingIsRead(List.copyOf(alone.keySet()).get((first - ALONE) % alone.size()), bytes);
        } else if (first == JAR) {
            Path jar = folder.resolve("some.jar");
            Files.write(jar, bytes);
            judge(withJar.judged(), SmallLibrary.of(jar));
        } else {
            Map<String, byte[]> classes = new TreeMap<>(library);
            classes.put(List.copyOf(library.keySet()).get(first % library.size()), bytes);
            write(classes);
            judge(withFolder.judged(), classes);
        }
    }

    private void write(Map<String, byte[]> classes) throws IOException {
        for (Map.Entry<String, byte[]> each : classes.entrySet()) {
            Path file = folder.resolve("classes").resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, each.getValue());
        }
    }

    private static void judge(ModuleCheck.Judged judged, Map<String, byte[]> classes) {
        Set<String> found = ModuleOnDisk.found(judged);
        assertThat(found).contains(ModuleOnDisk.LEAK_FOUND);
        boolean told = judged.flows().ledger().stream().anyMatch(entry -> TELLING.contains(entry.kind()));
        if (!told && !found.contains(USER_FOUND)) {
            assertThat(SmallLibrary.handsOn(classes))
                    .as("data goes through the library, or it cannot be run")
                    .isFalse();
        }
    }

    /** Headers and bodies of a class file that stands alone. */
    private void everythingIsRead(String name, byte[] bytes) throws IOException {
        Path root = folder.resolve("alone");
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        String type = name.substring(0, name.length() - ".class".length()).replace('/', '.');
        try (ClassFiles files = ClassFiles.open(List.of(root), Runtime.version().feature())) {
            files.classesIn(type.substring(0, type.lastIndexOf('.')));
            @Nullable TypeInfo info = DeepStack.call(() -> files.read(type));
            if (info == null) {
                assertThat(files.ledger()).anyMatch(entry -> entry.subject().equals(type));
                return;
            }
            assertThat(info.toString()).isNotEmpty();
            DeepStack.call(() -> {
                info.methods().forEach(method -> files.bytecode(method.id()));
                return null;
            });
        } finally {
            Files.delete(file);
        }
    }
}
