package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.ledger.LedgerEntry;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A misspelt model would let data go unseen, so it is told where it stands. */
final class UnmatchedModelsTest {
    @TempDir
    private Path folder;

    private List<String> told(String models) throws BadInput {
        return new Project(folder)
                        .source("p/Customer.java", FlowProgram.CUSTOMER)
                        .source(
                                "p/Sub.java",
                                "package p; class Sub extends Customer implements Runnable { public void run() {} }")
                        .source("p/Heir.java", "package p; class Heir extends gone.Unknown {}")
                        .source("p/Later.java", "package p; class Later extends Heir { String phone; }")
                        .policy(FlowProgram.POLICY + "models:\n" + models)
                        .judged()
                        .flows()
                        .ledger()
                        .stream()
                        .filter(entry -> entry.kind() == LedgerEntry.Kind.UNMATCHED_MODEL)
                        .map(entry -> entry.subject() + " at " + entry.file() + ":" + entry.line() + ":"
                                + entry.column() + ": " + entry.detail())
                        .toList();
    }

    @Test
    void aFieldThatTheClassDoesNotHave() throws BadInput {
        assertThat(
                        told(
                                """
                  sources:
                    - {field: "p.Customer#emial", category: email, purpose: [order]}
                    - {field: "p.Customer#email", category: email, purpose: [order]}
                    - {field: "p.Gone#email", category: email, purpose: [order]}
                """))
                .containsExactly(
                        "p.Customer#emial at personal-data.yml:12:7: the class has no such field; did you mean 'email'?");
    }

    @Test
    void aMethodThatTheClassNeitherHasNorInherits() throws BadInput {
        assertThat(
                        told(
                                """
                  sources:
                    - {method: "p.Sub#getPhone()", category: phone, purpose: [order]}
                    - {method: "p.Sub#getFone()", category: phone, purpose: [order]}
                    - {method: "p.Customer#getPhone(int)", category: phone, purpose: [order]}
                  sinks:
                    - {method: "p.Sub#run()", kind: log}
                    - {method: "p.Sub#walk(..)", kind: log}
                """))
                .containsExactlyInAnyOrder(
                        "p.Sub#getFone() at personal-data.yml:13:7: the class has no such method; did you mean 'getPhone'?",
                        "p.Customer#getPhone(int) at personal-data.yml:14:7: the class has no such method; others of that name have other parameters",
                        "p.Sub#walk(..) at :0:0: the class has no such method");
    }

    @Test
    void whatAMissingSupertypeMayHaveIsNotToldAsMisspelt() throws BadInput {
        assertThat(
                        told(
                                """
                  sources:
                    - {method: "p.Heir#getPhone()", category: phone, purpose: [order]}
                    - {field: "p.Later#phones", category: phone, purpose: [order]}
                """))
                .isEmpty();
    }
}
