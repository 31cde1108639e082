package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.ledger.LedgerEntry;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Library calls that no model describes are told where personal data is given to them, and only there. */
final class UnmodelledCallsTest {
    @TempDir
    private Path folder;

    private static final String PROGRAM =
            """
            package p;
            import org.springframework.core.SpringProperties;
            class P {
                void m(Customer c) {
                    SpringProperties.setProperty("a", c.id);
                    SpringProperties.setProperty("b", c.email); // GIVEN: Customer.email
                    set("c", c.id);
                    set("d", c.getPhone());
                    String shown = SpringProperties.getProperty(c.email); // GIVEN: Customer.email
                    String other = SpringProperties.getProperty(c.id);
                    boolean flag = SpringProperties.getFlag(c.email); // GIVEN: Customer.email
                    c.email.trim();
                    c.unknown(c.email);
                }
                private void set(String key, String value) {
                    SpringProperties.setProperty(key, value); // GIVEN: Customer.phone
                }
            }
            """;

    @Test
    void toldWithTheDataThatTheyAreGiven() throws BadInput {
        List<String> told = new Project(folder)
                        .source("p/Customer.java", FlowProgram.CUSTOMER)
                        .source("p/P.java", PROGRAM)
                        .policy(FlowProgram.POLICY)
                        .judged()
                        .flows()
                        .ledger()
                        .stream()
                        .filter(e -> e.kind() == LedgerEntry.Kind.UNMODELLED_CALL)
                        .map(e -> "%s:%d %s".formatted(Path.of(e.file()).getFileName(), e.line(), e.detail()))
                        .toList();

        List<String> expected = PROGRAM.lines()
                .filter(line -> line.contains("// GIVEN: "))
                .map(line -> "P.java:%d is given %s"
                        .formatted(
                                PROGRAM.lines().toList().indexOf(line) + 1,
                                line.substring(line.indexOf("// GIVEN: ") + 10)))
                .toList();
        assertThat(told).containsExactlyInAnyOrderElementsOf(expected);
    }
}
