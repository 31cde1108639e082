package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the goal {@code init} does. */
final class PolicyStartTest {
    private static final String ORDERS =
            """
            package p;
            import io.github.personaldata.*;
            import org.springframework.web.client.RestTemplate;
            class Orders {
                private final RestTemplate rest = new RestTemplate();
                void pay(Customer c) { rest.postForObject("https://pay.kaspi.kz/v1", c.getPhone(), String.class); }
                @Recipient("lockers") void ship(String phone) { }
                @ProcessedFor("delivery") void deliver(Customer c) { ship(c.getPhone()); System.out.println(c.email); }
            }
            """;

    @TempDir
    private Path folder;

    private Project project;
    private PolicyStart start;

    @BeforeEach
    void shopWithoutPolicy() throws BadInput {
        project = new Project(folder)
                .source("p/Customer.java", FlowProgram.CUSTOMER)
                .source("p/Orders.java", ORDERS)
                .artifact("io.sentry:sentry")
                .alone();
        start = new PolicyStart(
                List.of(new CheckedModule("shop", project.output())),
                folder,
                PolicyStart.place(folder, ""),
                Locale.ENGLISH);
    }

    @Test
    void theFileIsReadByTheCheckThatFollows() throws Exception {
        project.checked();
        assertThat(start.write().summary())
                .isEqualTo("personal-data.yml: 2 purposes and 2 recipients to decide on; answer what it asks,"
                        + " then run mvn verify");
        String text = Files.readString(folder.resolve("personal-data.yml"));
        assertThat(text).contains("was seen to go there: Sentry (io.sentry:sentry)\n");
        assertThat(text).contains("held: [email, phone]\n", "  Kaspi: # gets Customer.phone\n", "  lockers: #");
        assertThat(Project.found(project.policy(text).judged()))
                .containsExactly(
                        "Orders.java:6 category-not-allowed Customer.phone",
                        "Orders.java:6 cross-border-transfer Customer.phone",
                        "Orders.java:6 purpose-mismatch Customer.phone",
                        "Orders.java:8 category-not-allowed Customer.phone",
                        "Orders.java:8 personal-data-in-log Customer.email",
                        "Orders.java:8 purpose-mismatch Customer.email",
                        "Orders.java:8 purpose-mismatch Customer.phone",
                        "personal-data.yml:24 missing-retention");
    }

    @Test
    void nothingIsOverwritten() throws Exception {
        project.checked();
        start.write();
        Files.writeString(folder.resolve("personal-data.yml"), "version: 1 # mine\n");
        assertThatThrownBy(start::write)
                .isInstanceOf(BadInput.class)
                .hasMessage("personal-data.yml is there already; init overwrites nothing");
        assertThat(folder.resolve("personal-data.yml")).hasContent("version: 1 # mine\n");
    }

    @Test
    void aCheckComesFirst() {
        assertThatThrownBy(start::write)
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith(
                        "shop: a check has left no results (target/register.json): run mvn verify first");
        assertThat(folder.resolve("personal-data.yml")).doesNotExist();
    }

    @Test
    void withoutModulesThereIsNothingToBeginFrom() throws BadInput {
        PolicyStart nothing = new PolicyStart(List.of(), folder, PolicyStart.place(folder, ""), Locale.ENGLISH);
        assertThatThrownBy(nothing::write).hasMessage("there are no Java sources to begin a policy file from");
    }

    @Test
    void itMayStandElsewhere() throws Exception {
        project.checked();
        new PolicyStart(start.modules(), folder, PolicyStart.place(folder, "config/policy.yml"), Locale.ENGLISH)
                .write();
        assertThat(folder.resolve("config/policy.yml")).content().contains("version: 1\n");
    }
}
