package io.github.personaldata.checker.link.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Every method of libraries that nobody wrote for us gets well-formed code. */
class WholeLibrariesTest {
    private final List<String> problems = new ArrayList<>();
    private int methods;
    private int opaque;

    private static Path jar(String prefix) {
        return Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(Path::of)
                .filter(p -> p.getFileName().toString().startsWith(prefix))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> classes(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .map(e -> e.getName())
                    .filter(n -> n.endsWith(".class") && !n.startsWith("META-INF") && !n.endsWith("-info.class"))
                    .map(n -> n.substring(0, n.length() - 6).replace('/', '.'))
                    .toList();
        }
    }

    private void check(ClassFiles files, String name) {
        TypeInfo type = files.read(name);
        assertThat(type).as(name).isNotNull();
        for (MethodInfo method : type.methods()) {
            Code code = files.bytecode(method.id());
            if (code == null) {
                if (type.origin() == TypeInfo.Origin.CLASS_FILE && !method.is(Flag.ABSTRACT)) {
                    problems.add("no code of " + method.id());
                }
                continue;
            }
            check(files, code);
        }
    }

    private void check(ClassFiles files, Code code) {
        methods++;
        if (CodeCheck.isOpaque(code)) {
            opaque++;
        }
        CodeCheck.problems(code).forEach(p -> problems.add(code.method() + ": " + p));
        for (Code.Block block : code.blocks()) {
            for (Instruction instruction : block.instructions()) {
                if (instruction instanceof Instruction.Function function) {
                    Code body = files.bytecode(function.body());
                    if (body == null || body.captured() != function.captured().length) {
                        problems.add(code.method() + ": " + function);
                    } else {
                        CodeCheck.problems(body).forEach(p -> problems.add(body.method() + ": " + p));
                    }
                }
            }
        }
    }

    @Test
    void jarsOfTheClassPath() throws IOException {
        List<Path> jars = List.of(jar("gson-"), jar("assertj-core-"), jar("asm-"));
        try (ClassFiles files = ClassFiles.open(jars, 17)) {
            for (Path jar : jars) {
                classes(jar).forEach(c -> check(files, c));
            }
            assertThat(files.ledger()).isEmpty();
        }
        assertThat(problems).isEmpty();
        assertThat(opaque).isZero();
        assertThat(methods).isGreaterThan(5000);
    }

    @Test
    void packagesOfTheJdk() throws IOException {
        try (ClassFiles files = ClassFiles.open(List.of(), 17)) {
            for (String name : List.of("java.util", "java.util.stream", "java.lang", "java.time", "java.net")) {
                files.classesIn(name).forEach(c -> check(files, c));
            }
            assertThat(files.ledger()).isEmpty();
        }
        assertThat(problems).isEmpty();
        assertThat(opaque).isZero();
        assertThat(methods).isGreaterThan(5000);
    }
}
