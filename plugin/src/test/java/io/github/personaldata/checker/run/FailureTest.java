package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.ledger.LedgerEntry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last lines that Maven prints, in the language of everything else. */
final class FailureTest {
    @TempDir
    private Path folder;

    @Test
    void findings() throws Exception {
        String logs = "package p;\nclass Orders { void pay(Customer c) { System.out.println(c.email); } }\n";
        Project project = new Project(folder)
                .source("p/Customer.java", FlowProgram.CUSTOMER)
                .source("p/Orders.java", logs);
        assertThat(project.checked(options("en", 0)).failure())
                .isEqualTo("shop: 1 finding is an error\nFull report: target/report.html");
        assertThat(project.checked(options("ru", 0)).failure())
                .isEqualTo("shop: 1 выявленный случай является ошибкой\nПолный отчёт: target/report.html");
        assertThat(project.checked(options("kk", 0)).failure())
                .startsWith("shop: 1 анықталған жағдай қате болып табылады\n");
        assertThat(project.checked(options("ru", 0)).blocks())
                .anyMatch(block -> block.text().startsWith("shop: нет файла personal-data.yml; "));
    }

    @Test
    void unresolvedCalls() {
        LedgerEntry call = new LedgerEntry(LedgerEntry.Kind.UNRESOLVED_CALL, "a.B#c(..)", "B.java", 1, 1, "");
        List<LedgerEntry> calls = Collections.nCopies(3, call);
        assertThat(new Failure("shop", options("en", 3)).of(List.of(), calls, null))
                .isNull();
        assertThat(new Failure("shop", options("en", 2)).of(List.of(), calls, null))
                .isEqualTo("shop: 3 unresolved calls, at most 2 are allowed (personal-data.maxUnresolved)");
        assertThat(new Failure("shop", options("ru", 2)).of(List.of(), calls, null))
                .isEqualTo("shop: 3 неразрешённых вызова, допускается не более 2 (personal-data.maxUnresolved)");
    }

    @Test
    void goingOn() {
        assertThat(GoesOn.ANYHOW.told(Locale.ENGLISH))
                .isEqualTo("The build goes on: personal-data.failOnViolation is false.");
        assertThat(GoesOn.TO_ITS_END.told(Locale.forLanguageTag("ru"))).startsWith("Записано: ");
    }

    @Test
    void aCheckThatTakesItsTime() {
        assertThat(new AtWork("shop", 412, Locale.ENGLISH).told(Duration.ofSeconds(80)))
                .isEqualTo("shop: still checking 412 source files, for 80 s so far");
        assertThat(new AtWork("shop", 412, Locale.forLanguageTag("ru")).told(Duration.ofSeconds(80)))
                .isEqualTo("shop: проверка продолжается (412 исходных файлов), прошло 80 с");
    }

    private static Options options(String language, int maxUnresolved) {
        return new Options(
                Selection.ALL,
                true,
                true,
                OptionalInt.of(maxUnresolved),
                2,
                Locale.forLanguageTag(language),
                LocalDate.of(2026, 11, 22),
                Set.of(Format.HTML),
                20);
    }
}
