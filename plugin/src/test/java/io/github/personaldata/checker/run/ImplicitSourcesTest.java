package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How data of a group of built-in sources is told; what is found is in {@link ImplicitPrograms}. */
final class ImplicitSourcesTest {
    private static final String SOURCE =
            """
            package p;
            class P {
                static final org.slf4j.Logger log = org.slf4j.LoggerFactory.getLogger("out");
                void m(jakarta.servlet.http.HttpServletRequest request) {
                    log.info("from {}", request.getRemoteAddr());
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void isTold() throws BadInput {
        assertThat(told(Locale.ENGLISH))
                .contains("P.java:[5,13] the client's address (ServletRequest.getRemoteAddr) is written to the log")
                .contains("personal-data.yml:3  implicitSources: client-address: ServletRequest#getRemoteAddr");
    }

    @Test
    void isToldInOtherLanguages() throws BadInput {
        assertThat(told(Locale.forLanguageTag("ru"))).contains(" адрес клиента (ServletRequest.getRemoteAddr) ");
        assertThat(told(Locale.forLanguageTag("kk"))).contains(" клиенттің адресі (ServletRequest.getRemoteAddr) ");
    }

    private String told(Locale locale) throws BadInput {
        Options options = new Options(
                Selection.ALL,
                true,
                false,
                OptionalInt.empty(),
                1,
                locale,
                LocalDate.of(2026, 11, 22),
                Set.of(Format.JSON),
                20);
        List<ConsoleBlock> blocks = new Project(folder)
                .source("p/P.java", SOURCE)
                .policy("version: 1\npurposes: {statistics: }\nimplicitSources: {client-address: statistics}\n")
                .checked(options)
                .blocks();
        return String.join("\n", blocks.stream().map(ConsoleBlock::text).toList());
    }
}
