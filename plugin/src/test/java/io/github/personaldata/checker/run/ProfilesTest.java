package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.flow.result.Destination;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses that profiles of the configuration change are told with these. */
final class ProfilesTest {
    private static final String CLIENT =
            """
            package p;
            import org.springframework.beans.factory.annotation.Value;
            import org.springframework.web.client.RestTemplate;
            class Client {
                private final RestTemplate http = new RestTemplate();
                @Value("${crm.url}") private String url;
                void send(Customer c) { http.postForObject(url + "/v1", c.email, String.class); }
            }
            """;

    private static final String DECLARED = "crm:\n  url: https://crm.example\n";

    @TempDir
    private Path folder;

    @Test
    void aProfileWithAnotherAddress() throws Exception {
        Map<String, String> files =
                Map.of("application.yml", DECLARED, "application-test.yml", "crm.url: https://other.example\n");
        assertThat(destinations(files)).containsExactly("https://crm.example/v1", "https://other.example/v1 (test)");
        assertThat(told(files))
                .contains("Customer.email is sent to other.example, which the policy file does not declare,"
                        + " under the profile test (undeclared-third-party)");
        assertThat(Files.readString(folder.resolve("target/findings.json"))).contains("\"profile\": \"test\"");
    }

    @Test
    void anAddressOfAllProfilesIsToldWithoutThem() throws Exception {
        Map<String, String> files = Map.of("application.yml", "crm:\n  url: https://other.example\n");
        assertThat(destinations(files)).containsExactly("https://other.example/v1");
        assertThat(told(files))
                .contains("is sent to other.example, which the policy file does not declare (undeclared-third-party)");
        assertThat(destinations(
                        Map.of("application.yml", DECLARED, "application-test.yml", "crm.url: https://crm.example\n")))
                .containsExactly("https://crm.example/v1");
    }

    @Test
    void severalProfilesWithOneAddress() throws Exception {
        assertThat(destinations(Map.of(
                        "application-test.yml", "crm.url: https://other.example\n",
                        "application-dev.properties", "crm.url=https://other.example\n")))
                .containsExactly("https://other.example/v1 (dev, test)");
    }

    @Test
    void aPartOfAnAddressThatAProfileSets() throws Exception {
        assertThat(destinations(Map.of(
                        "application.yml", "crm.url: https://${crm.host}/${crm.path}\n",
                        "application-test.yml",
                                "crm.host: test.example\n---\nspring.config.activate.on-profile: paths\ncrm.path: in\n",
                        "application-dev.properties", "crm.host=dev.example\n")))
                .containsExactly("https://dev.example/in/v1 (dev+paths)", "https://test.example/in/v1 (paths+test)");
    }

    private List<String> destinations(Map<String, String> files) throws Exception {
        return project(files).judged().flows().flows().stream()
                .flatMap(flow -> flow.sink().destinations().stream())
                .map(ProfilesTest::shown)
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }

    private static String shown(Destination to) {
        return to.value() + (to.profile().isEmpty() ? "" : " (" + to.profile() + ")");
    }

    private String told(Map<String, String> files) throws Exception {
        return project(files).checked().blocks().stream()
                .map(block -> block.text() + "\n")
                .collect(Collectors.joining());
    }

    private Project project(Map<String, String> files) throws Exception {
        Path own = Files.createDirectories(folder);
        for (String name : List.of("application.yml", "application-test.yml", "application-dev.properties")) {
            Files.deleteIfExists(own.resolve("resources").resolve(name));
        }
        Project project = new Project(own)
                .source("p/Customer.java", FlowProgram.CUSTOMER)
                .source("p/Client.java", CLIENT)
                .policy(FlowProgram.POLICY);
        files.forEach(project::resource);
        return project;
    }
}
