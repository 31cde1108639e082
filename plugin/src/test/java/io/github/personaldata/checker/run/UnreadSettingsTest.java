package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of settings that cannot be read is told with its place, and what it may use is not stale. */
final class UnreadSettingsTest {
    private static final String POLICY =
            """
            version: 1
            purposes:
              order: {retention: P5Y}
            recipients:
              letters: {basis: consent, evidence: form, hosts: [letters.example]}
            """;
    private static final String ACCEPTED =
            """
            accepted:
              - {rule: undeclared-third-party, in: "shop.*", reason: agreed}
            """;
    private static final String CODE =
            """
            package shop;
            import io.github.personaldata.PersonalData;
            class Customer { @PersonalData(purpose = "order") String phone; }
            """;
    private static final String UNREAD = "application-old.yml:2 unanalysed-source";

    @TempDir
    private Path folder;

    private Set<String> found(String code, String policy, String settings) throws BadInput {
        return Project.found(new Project(folder)
                .source("shop/Customer.java", code)
                .resource("application-old.yml", settings)
                .policy(policy)
                .alone()
                .judged());
    }

    @Test
    void aDeclarationThatItDoesNotNameIsStale() throws BadInput {
        String settings = "mail:\n\turl: https://news.example/v1\n";
        assertThat(found(CODE, POLICY, settings))
                .containsExactlyInAnyOrder(UNREAD, "personal-data.yml:5 stale-declaration");
        assertThat(found(CODE, POLICY, settings.replace("\t", "  ")))
                .containsExactly("personal-data.yml:5 stale-declaration");
    }

    @Test
    void oneThatItNamesIsNot() throws BadInput {
        String settings = "mail:\n\turl: https://letters.example/v1\n";
        assertThat(found(CODE, POLICY, settings)).containsExactly(UNREAD);
        assertThat(found(CODE, POLICY, settings.replace("\t", "  "))).isEmpty();
    }

    @Test
    void itMayNeedAnyAcceptance() throws BadInput {
        String settings = "mail:\n\turl: https://letters.example/v1\n";
        assertThat(found(CODE, POLICY + ACCEPTED, settings)).containsExactly(UNREAD);
        assertThat(found(CODE, POLICY + ACCEPTED, settings.replace("\t", "  ")))
                .containsExactly("personal-data.yml:7 stale-declaration");
    }

    @Test
    void codeThatCannotBeReadMayUseAnything() throws BadInput {
        String settings = "mail:\n\turl: https://news.example/v1\n";
        assertThat(found(CODE + "class Broken { void m( { } }\n", POLICY, settings))
                .containsExactlyInAnyOrder(UNREAD, "Customer.java:4 unanalysed-source");
    }
}
