package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logs that no call of the program writes, and how switches are told; what clients log is in {@link LogSwitchPrograms}. */
final class LogSwitchesTest {
    private static final String ENTITY =
            """
            package p;
            import io.github.personaldata.PersonalData;
            @jakarta.persistence.Entity class Buyer {
                @PersonalData(purpose = "order", category = "email") String email;
                String id;
            }
            class Form { @PersonalData(purpose = "order", category = "phone") String phone; }
            """;

    private static final String CONTROLLER =
            """
            package p;
            import io.github.personaldata.PersonalData;
            import org.springframework.web.bind.annotation.*;
            class Api {
                void buy(@RequestBody java.util.List<Buyer> buyers, @RequestParam @PersonalData(purpose = "order", category = "name") String who) {}
            }
            """;

    private static final String FILTER =
            """
            package p;
            class Filters {
                Object filter() {
                    var filter = new org.springframework.web.filter.CommonsRequestLoggingFilter();
                    filter.setIncludePayload(PAYLOAD);
                    filter.setIncludeQueryString(false);
                    return filter;
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void parametersOfStatements() throws BadInput {
        String levels =
                """
                logging:
                  level:
                    root: INFO
                ---
                spring.config.activate.on-profile: dev
                logging.level:
                  org.hibernate.orm.jdbc.bind: TRACE
                """;
        assertThat(found(Map.of("application.yml", levels)))
                .containsExactly("application.yml:7 personal-data-in-log Buyer.email");
        assertThat(told(Map.of("application.yml", levels)))
                .contains("Buyer.email is written to the log, since resources/application.yml:7"
                        + " (spring.profiles.active=dev) switches that on")
                .contains("org.hibernate.orm.jdbc.bind: TRACE");
        assertThat(found(Map.of("application.yml", levels.replace("TRACE", "DEBUG"))))
                .isEmpty();
        assertThat(found(Map.of("application.properties", "a=b\nlogging.level.org.hibernate=trace\n")))
                .contains("application.properties:2 personal-data-in-log Buyer.email");
        assertThat(found(Map.of(
                        "application.properties",
                        "logging.level.org.hibernate=trace\nlogging.level.org.hibernate.orm.jdbc.bind=${BIND:off}\n"
                                + "logging.level.org.hibernate.type=off\n")))
                .isEmpty();
    }

    @Test
    void requests() throws BadInput {
        Project project = project().source("p/Filters.java", FILTER.replace("PAYLOAD", "true"));
        assertThat(Project.found(project.judged())).containsExactly("Filters.java:5 personal-data-in-log Buyer.email");
        Project without = project().source("p/Filters.java", FILTER.replace("PAYLOAD", "false"));
        assertThat(Project.found(without.judged())).isEmpty();
        assertThat(found(Map.of("application-test.yml", "spring: {mvc: {log-request-details: true}}\n")))
                .containsExactly("application-test.yml:1 personal-data-in-log Api.who");
        assertThat(found(Map.of("application-test.yml", "spring: {mvc: {log-request-details: false}}\n")))
                .isEmpty();
    }

    private TreeSet<String> found(Map<String, String> files) throws BadInput {
        return Project.found(project(files).judged());
    }

    private String told(Map<String, String> files) throws BadInput {
        StringBuilder text = new StringBuilder();
        project(files).checked().blocks().forEach(block -> text.append(block.text())
                .append('\n'));
        return text.toString();
    }

    private Project project(Map<String, String> files) {
        Project project = project();
        for (String name : new String[] {"application.yml", "application.properties", "application-test.yml"}) {
            project.resource(name, files.getOrDefault(name, ""));
        }
        return project;
    }

    private Project project() {
        return new Project(folder)
                .source("p/Buyer.java", ENTITY)
                .source("p/Api.java", CONTROLLER)
                .policy(FlowProgram.POLICY);
    }
}
