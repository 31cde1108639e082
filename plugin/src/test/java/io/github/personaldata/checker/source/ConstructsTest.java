package io.github.personaldata.checker.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One test per construct of the language: {@code constructs.txt} has an expression (E), statements (S), members (M) or a file (F) and on the
 * next line the lowered form. Each was compared by eye with what the text means.
 */
class ConstructsTest {
    @TestFactory
    List<DynamicTest> everyConstructIsLowered() throws IOException {
        List<String> lines;
        try (InputStream in = ConstructsTest.class.getResourceAsStream("constructs.txt")) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            String source = lines.get(i);
            String expected = lines.get(i + 1).substring(4);
            tests.add(DynamicTest.dynamicTest(
                    source, () -> assertThat(lowered(source)).isEqualTo(expected)));
        }
        assertThat(tests).hasSizeGreaterThan(250);
        return tests;
    }

    private static String lowered(String line) {
        String source = line.substring(2);
        return switch (line.charAt(0)) {
            case 'E' -> Lowered.expression(source);
            case 'S' -> Lowered.statements(source);
            case 'M' -> Lowered.members(source);
            default -> ModelText.of(Lowered.file(source));
        };
    }
}
