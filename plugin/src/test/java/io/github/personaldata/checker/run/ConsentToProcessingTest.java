package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.RuleId;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Code that works for a purpose which rests on consent keeps data, or sends it on within the house: only after consent was asked for. */
final class ConsentToProcessingTest {
    private static final Pattern UNASKED = Pattern.compile("// UNASKED (\\w+\\.\\w+)");
    private static final String CODE =
            """
            package p;
            import io.github.personaldata.*;
            import java.nio.file.*;
            import java.util.*;
            import org.springframework.web.client.RestTemplate;
            class Reader {
                @PersonalData(purpose = "news", category = "email") String email;
                @PersonalData(purpose = {"news", "order"}, category = "name") String name;
                boolean agreed;
                @ConsentCheck("news") boolean agrees() { return agreed; }
                @ConsentCheck("order") boolean orders() { return agreed; }
            }
            """;
    private static final String POLICY =
            """
            version: 1
            held: [email, name]
            purposes: {news: {%s}, order: {basis: contract}}
            own: {hosts: [own.example]}
            recipients: {mailer: {basis: contract, evidence: form 1, purposes: [news], categories: [email, name], hosts: [mailer.example]}}
            rules: {unannotated-personal-data: off, excessive-disclosure: off}
            """;

    @TempDir
    private Path folder;

    private List<Finding> findings(String code, String purpose) throws BadInput {
        return new Project(folder)
                .source("p/P.java", CODE + code)
                .policy(POLICY.formatted(purpose))
                .judged()
                .result()
                .findings();
    }

    private static TreeSet<String> unasked(List<Finding> findings) {
        TreeSet<String> found = new TreeSet<>();
        for (Finding finding : findings) {
            assertThat(finding.rule()).isEqualTo(RuleId.MISSING_CONSENT_CHECK);
            found.add(finding.at().line() + " " + finding.arguments().element());
        }
        return found;
    }

    private static TreeSet<String> labelled(String code) {
        TreeSet<String> found = new TreeSet<>();
        List<String> lines = code.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher label = UNASKED.matcher(lines.get(i));
            if (label.find()) {
                found.add((i + 1) + " " + label.group(1));
            }
        }
        return found;
    }

    /** Each keeps or sends in the house; what nobody was asked about is told at the end of its line. */
    static List<String> programs() {
        return List.of(
                """
                class P {
                    @ProcessedFor("news") void run(Reader reader) throws Exception {
                        Files.writeString(Path.of("x"), reader.email); // UNASKED Reader.email
                        new RestTemplate().postForObject("https://own.example/x", reader.email, Void.class); // UNASKED Reader.email
                        new RestTemplate().postForObject("https://mailer.example/x", reader.email, Void.class);
                        Files.writeString(Path.of("x"), "read by " + reader.agreed);
                        if (reader.agrees()) {
                            Files.writeString(Path.of("x"), reader.email);
                            new RestTemplate().postForObject("https://own.example/x", reader.email, Void.class);
                        }
                        if (reader.orders()) {
                            Files.writeString(Path.of("x"), reader.email); // UNASKED Reader.email
                        }
                    }
                    void other(Reader reader) throws Exception {
                        Files.writeString(Path.of("x"), reader.email);
                    }
                    @ProcessedFor("order") void order(Reader reader) throws Exception {
                        Files.writeString(Path.of("x"), reader.name);
                    }
                    @ProcessedFor({"news", "order"}) void both(Reader reader) throws Exception {
                        Files.writeString(Path.of("x"), reader.name);
                        Files.writeString(Path.of("x"), reader.email); // UNASKED Reader.email
                    }
                }
                """,
                """
                class P {
                    @ProcessedFor("news") void one(Reader reader, Reader friend) throws Exception {
                        String email = reader.email;
                        if (email == null || email.isBlank()) {
                            return;
                        }
                        if (!reader.agrees()) {
                            return;
                        }
                        Files.writeString(Path.of("x"), email);
                        Files.writeString(Path.of("x"), friend.email); // UNASKED Reader.email
                    }
                }
                """,
                """
                class Files2 {
                    void keep(String text) throws Exception { Files.writeString(Path.of("x"), text); } // UNASKED Reader.email
                    void keepAsked(String text) throws Exception { Files.writeString(Path.of("x"), text); }
                    void keepFor(Reader reader) throws Exception { Files.writeString(Path.of("x"), reader.email); } // UNASKED Reader.email
                    void keepForAsked(Reader reader) throws Exception { Files.writeString(Path.of("x"), reader.email); }
                    void keepOfOthers(String text) throws Exception { Files.writeString(Path.of("x"), text); }
                }
                @ProcessedFor("news") class News {
                    Files2 files;
                    void run(Reader reader) throws Exception {
                        files.keep(reader.email);
                        files.keepFor(reader);
                        if (reader.agrees()) {
                            files.keepAsked(reader.email);
                            files.keepForAsked(reader);
                        }
                    }
                    void all(List<Reader> readers) {
                        readers.stream().filter(Reader::agrees).forEach(this::one);
                        readers.forEach(this::other);
                    }
                    private void one(Reader reader) {
                        new RestTemplate().postForObject("https://own.example/x", reader.email, Void.class);
                    }
                    private void other(Reader reader) {
                        new RestTemplate().postForObject("https://own.example/x", reader.email, Void.class); // UNASKED Reader.email
                    }
                }
                class Other {
                    void run(Files2 files, Reader reader) throws Exception { files.keepOfOthers(reader.email); }
                    void unasked(Files2 files, Reader reader) throws Exception { files.keepAsked(reader.email); }
                }
                """);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void isToldExactlyOnTheLabelledLines(String program) throws BadInput {
        assertThat(unasked(findings(program, "basis: consent"))).isEqualTo(labelled(CODE + program));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "basis: consent                          | 1",
                "optOut: true                            | 1",
                "optOut: true, basis: consent            | 1",
                "basis: contract                         | 0",
                "basis: law                              | 0",
                "clause: '1'                             | 0",
                "basis: consent, evidence: form 3        | 0",
                "optOut: true, evidence: form 3          | 0",
            })
    void whatRestsOnConsent(String purpose, int findings) throws BadInput {
        String code =
                """
                class P {
                    @ProcessedFor("news") void run(Reader reader) throws Exception {
                        Files.writeString(Path.of("x"), reader.email);
                    }
                }
                """;
        assertThat(findings(code, purpose)).hasSize(findings);
    }

    @Test
    void saysWhoMustBeAsked() throws BadInput {
        List<Finding> findings = findings(
                """
                class P {
                    @ProcessedFor("news") void run(Reader reader, Reader friend) throws Exception {
                        Files.writeString(Path.of("x"), reader.email);
                        if (friend.agrees()) {
                            Files.writeString(Path.of("y"), reader.email);
                        }
                    }
                }
                """,
                "basis: consent");
        assertThat(findings)
                .extracting(Finding::variant, finding -> finding.arguments().extra())
                .containsExactly(tuple("processing", "Reader.agrees"), tuple("processing-other", "Reader.agrees"));
        assertThat(findings).extracting(finding -> finding.clause().topic()).containsOnly("lawfulness");
    }
}
