package io.github.personaldata.checker.run;

import java.util.List;
import java.util.Map;

/** Addresses that the code asks its configuration for by their names. */
final class SettingPrograms {
    private static final String OTHER = " // LEAK: undeclared-third-party Customer.email";
    private static final String UNKNOWN = " // LEAK: unknown-destination Customer.email";
    private static final String META = "META-INF/microprofile-config.properties";

    private SettingPrograms() {}

    private static FlowProgram spring(String name, String asked, String leak, Map<String, String> resources) {
        return new FlowProgram(
                "Spring's environment, " + name,
                "import org.springframework.core.env.Environment;\n",
                """
                class P {
                    private final Environment environment;
                    P(Environment environment) { this.environment = environment; }
                    void m(Customer c, RestTemplate http, String key) {
                        http.postForObject(environment.%s + "/v1", c.email, String.class);%s
                        http.postForObject(environment.%s + "/v1", c.id, String.class);
                    }
                }
                """
                        .formatted(asked, leak, asked),
                "",
                resources);
    }

    private static FlowProgram config(String name, String asked, String leak, Map<String, String> resources) {
        return new FlowProgram(
                "MicroProfile's configuration, " + name,
                "import org.eclipse.microprofile.config.*;\n",
                """
                class P {
                    void m(Customer c, RestTemplate http) {
                        String url = ConfigProvider.getConfig().%s;
                        http.postForObject(url + "/v1", c.email, String.class);%s
                        http.postForObject(url + "/v1", c.id, String.class);
                    }
                }
                """
                        .formatted(asked, leak),
                "",
                resources);
    }

    private static FlowProgram property(String name, String elements, String leak, Map<String, String> resources) {
        return new FlowProgram(
                "MicroProfile's property, " + name,
                "import org.eclipse.microprofile.config.inject.ConfigProperty;\n",
                """
                class P {
                    @jakarta.inject.Inject @ConfigProperty(%s) String url;
                    void m(Customer c, RestTemplate http) {
                        http.postForObject(url + "/v1", c.email, String.class);%s
                        http.postForObject(url + "/v1", c.id, String.class);
                    }
                }
                """
                        .formatted(elements, leak),
                "",
                resources);
    }

    static List<FlowProgram> all() {
        Map<String, String> crm = Map.of("application.yml", "crm: {base-url: \"https://crm.example\"}\n");
        Map<String, String> other = Map.of("application.yml", "crm: {base-url: \"https://other.example\"}\n");
        Map<String, String> meta = Map.of(META, "crm.url=https://crm.example\n");
        Map<String, String> otherMeta = Map.of(META, "crm.url=https://other.example\n");
        return List.of(
                spring("a declared address", "getProperty(\"crm.base-url\")", "", crm),
                spring("another address", "getProperty(\"crm.baseUrl\")", OTHER, other),
                spring("an address that must be there", "getRequiredProperty(\"crm.base-url\")", OTHER, other),
                spring("an address of a type", "getProperty(\"crm.base-url\", String.class)", "", crm),
                spring("a default", "getProperty(\"crm.none\", \"https://other.example\")", OTHER, crm),
                spring(
                        "a default that does not count",
                        "getProperty(\"crm.base-url\", \"https://other.example\")",
                        "",
                        crm),
                spring("nothing says it", "getProperty(\"crm.none\")", UNKNOWN, crm),
                spring("nobody knows which", "getProperty(key)", UNKNOWN, crm),
                config("a declared address", "getValue(\"crm.url\", String.class)", "", meta),
                config("another address", "getValue(\"crm.url\", String.class)", OTHER, otherMeta),
                config(
                        "an address that may be there",
                        "getOptionalValue(\"crm.url\", String.class).get()",
                        OTHER,
                        otherMeta),
                config("nothing says it", "getValue(\"crm.none\", String.class)", UNKNOWN, meta),
                config(
                        "an address of a profile",
                        "getValue(\"crm.url\", String.class)",
                        OTHER,
                        Map.of(META, "crm.url=https://crm.example\n%dev.crm.url=https://other.example\n")),
                property("a declared address", "name = \"crm.url\"", "", meta),
                property("another address", "name = \"crm.url\"", OTHER, otherMeta),
                property("the member's name", "", OTHER, Map.of(META, "p.P.url=https://other.example\n")),
                property("a default", "name = \"crm.none\", defaultValue = \"https://crm.example\"", "", meta),
                property("nothing says it", "name = \"crm.none\"", UNKNOWN, meta));
    }
}
