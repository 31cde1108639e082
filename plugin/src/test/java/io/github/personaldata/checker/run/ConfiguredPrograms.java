package io.github.personaldata.checker.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Addresses that Spring binds from its configuration files to constructor parameters and to the members of classes and records. */
final class ConfiguredPrograms {
    private static final String IMPORTS =
            """
            import org.springframework.beans.factory.annotation.*;
            import org.springframework.boot.context.properties.ConfigurationProperties;
            import org.springframework.context.annotation.*;
            import org.springframework.stereotype.*;
            """;

    private static final String FILE =
            """
            crm:
              base-url: %1$s
              stats: {url: https://crm.example}
              mirrors: ["%1$s"]
              by-name: {first: "%1$s"}
              endpoints: [{url: "%1$s"}]
              named: {first: {url: "%1$s", name: "https://crm.example"}}
            """;

    private static final String OTHER = " // LEAK: undeclared-third-party Customer.email";

    private ConfiguredPrograms() {}

    private static FlowProgram program(String name, String body, String host) {
        boolean declared = host.equals("https://crm.example");
        String leak = declared ? "" : OTHER;
        return new FlowProgram(
                name + (declared ? ", declared" : ", undeclared"),
                IMPORTS,
                body.replace("#", leak),
                "",
                Map.of("application.yml", FILE.formatted(host)));
    }

    static List<FlowProgram> all() {
        List<FlowProgram> all = new ArrayList<>(List.of(
                defaults("properties that keep their default", "https://crm.example", ""),
                defaults("properties that keep another default", "https://other.example", OTHER),
                defaults("properties that nothing sets", "", " // LEAK: unknown-destination Customer.email")));
        all.add(database("a database abroad", "eu-central-1", " // LEAK: storage-abroad Customer.email"));
        all.add(database("a database at a place that nobody knows", "local", ""));
        for (String region : List.of("eu-central-1", "local")) {
            String leak = region.equals("local") ? "" : " // LEAK: storage-abroad Customer.email";
            all.add(store(
                    "a search engine in " + region, "spring.elasticsearch.uris", region, SEARCH.replace("#", leak)));
            all.add(store(
                    "a driver's own database in " + region,
                    "spring.cassandra.contact-points",
                    region,
                    CASSANDRA.replace("#", leak)));
        }
        Stream.of(BODIES, COLLECTIONS)
                .flatMap(bodies -> bodies.entrySet().stream())
                .sorted(Map.Entry.comparingByKey())
                .flatMap(body -> List.of("https://crm.example", "https://other.example").stream()
                        .map(host -> program(body.getKey(), body.getValue(), host)))
                .forEach(all::add);
        return all;
    }

    private static FlowProgram database(String name, String region, String leak) {
        String body =
                """
                class P {
                    private final javax.sql.DataSource source;
                    P(javax.sql.DataSource source) { this.source = source; }
                    void m(Customer c) throws java.sql.SQLException {
                        try (var to = source.getConnection(); var row = to.prepareStatement("insert into c values (?)")) {
                            row.setString(1, c.email);
                            row.executeUpdate();%s
                        }
                    }
                }
                """
                        .formatted(leak);
        return new FlowProgram(
                name,
                "",
                body,
                "operator: {name: Shop, country: KZ, law: KZ-94-V}\n",
                Map.of(
                        "application.yml",
                        "spring.datasource.url: jdbc:mysql://shop.%s.rds.amazonaws.com/shop\n".formatted(region)));
    }

    private static FlowProgram store(String name, String key, String region, String body) {
        return new FlowProgram(
                name,
                "",
                body,
                "operator: {name: Shop, country: KZ, law: KZ-94-V}\n",
                Map.of("application.yml", key + ": https://shop.%s.es.amazonaws.com:443\n".formatted(region)));
    }

    private static final String SEARCH =
            """
            class P {
                void m(Customer c, org.elasticsearch.client.RestClient client) throws java.io.IOException {
                    var request = new org.elasticsearch.client.Request("PUT", "/customers/1");
                    request.setJsonEntity("{\\"email\\": \\"" + c.email + "\\"}");
                    client.performRequest(request);#
                    client.performRequest(new org.elasticsearch.client.Request("GET", "/customers/1"));
                }
            }
            """;

    private static final String CASSANDRA =
            """
            class P {
                void m(Customer c, com.datastax.oss.driver.api.core.CqlSession session) {
                    var insert = session.prepare("insert into customers (id, email) values (?, ?)");
                    session.execute(insert.bind("1", c.email));#
                    session.execute(insert.bind("1", "none"));
                }
            }
            """;

    private static FlowProgram defaults(String name, String url, String leak) {
        String body =
                """
                @ConfigurationProperties("stats") class Stats {
                    private String url%s;
                    public String getUrl() { return url; }
                    public void setUrl(String url) { this.url = url; }
                }
                @Component class P {
                    @Autowired private Stats stats;
                    void m(Customer c, RestTemplate http) { http.postForObject(stats.getUrl() + "/v1", c.email, String.class); }%s
                }
                """;
        return FlowProgram.with(name, IMPORTS, body.formatted(url.isEmpty() ? "" : " = \"" + url + "\"", leak));
    }

    /** The same of lists and maps of addresses, and of objects that have one. */
    private static final Map<String, String> COLLECTIONS = Map.of(
            "a list of addresses in a record",
            """
            @ConfigurationProperties("crm") record Crm(java.util.List<String> mirrors) {}
            @Component class P {
                private final Crm crm;
                P(Crm crm) { this.crm = crm; }
                void m(Customer c, RestTemplate http) {
                    for (String each : crm.mirrors()) {
                        http.postForObject(each + "/v1", c.email, String.class);#
                    }
                }
            }
            """,
            "a map of addresses with a setter",
            """
            @ConfigurationProperties("crm") class Crm {
                private java.util.Map<String, String> byName = new java.util.HashMap<>();
                public java.util.Map<String, String> getByName() { return byName; }
                public void setByName(java.util.Map<String, String> byName) { this.byName = byName; }
            }
            @Component class P {
                @Autowired private Crm crm;
                void m(Customer c, RestTemplate http) { http.postForObject(crm.getByName().get("first") + "/v1", c.email, String.class); }#
            }
            """,
            "a list of objects with an address",
            """
            @ConfigurationProperties("crm") record Crm(java.util.List<Endpoint> endpoints) {
                record Endpoint(String url) {}
            }
            @Component class P {
                private final Crm crm;
                P(Crm crm) { this.crm = crm; }
                void m(Customer c, RestTemplate http) { http.postForObject(crm.endpoints().get(0).url() + "/v1", c.email, String.class); }#
            }
            """,
            "a map of objects with an address",
            """
            @ConfigurationProperties("crm") record Crm(java.util.Map<String, Endpoint> named) {
                record Endpoint(String url, String name) {}
            }
            @Component class P {
                private final Crm crm;
                P(Crm crm) { this.crm = crm; }
                void m(Customer c, RestTemplate http) {
                    http.postForObject(crm.named().get("first").url() + "/v1", c.email, String.class);#
                    http.postForObject(crm.named().get("first").name() + "/v1", c.email, String.class);
                }
            }
            """);

    /** Programs by what they show; {@code #} stands where data goes to the address of the file. */
    private static final Map<String, String> BODIES = Map.of(
            "a value in a constructor",
            """
            @Component class P {
                private final String url;
                private final RestTemplate http = new RestTemplate();
                P(@Value("${crm.base-url}") String url) { this.url = url; }
                void m(Customer c) { http.postForObject(url + "/v1", c.email, String.class); }#
            }
            """,
            "a value in a record",
            """
            @Component record Address(@Value("${crm.baseUrl}") String url) {}
            @Component class P {
                private final Address address;
                P(Address address) { this.address = address; }
                void m(Customer c, RestTemplate http) { http.postForObject(address.url() + "/v1", c.email, String.class); }#
            }
            """,
            "a client made of a value",
            """
            @Configuration class Clients {
                @Bean RestClient client(@Value("${crm.baseUrl}") String url) { return RestClient.create(url); }
            }
            @Component class P {
                private final RestClient client;
                P(RestClient client) { this.client = client; }
                void m(Customer c) { client.post().uri("/a").body(c.email).retrieve().toBodilessEntity(); }#
            }
            """,
            "properties with a setter",
            """
            @Component @ConfigurationProperties(prefix = "crm") class Crm {
                private String baseUrl;
                public String getBaseUrl() { return baseUrl; }
                public void setBaseUrl(String baseUrl) { this.baseUrl = baseUrl; }
            }
            @Component class P {
                private final Crm crm;
                P(Crm crm) { this.crm = crm; }
                void m(Customer c, RestTemplate http) { http.postForObject(crm.getBaseUrl() + "/v1", c.email, String.class); }#
            }
            """,
            "properties that Lombok makes",
            """
            @lombok.Data @ConfigurationProperties("crm") class Crm { private String baseUrl; }
            @Component @lombok.RequiredArgsConstructor class P {
                private final Crm crm;
                void m(Customer c, RestTemplate http) { http.postForObject(crm.getBaseUrl() + "/v1", c.email, String.class); }#
            }
            """,
            "properties in a record, one in another",
            """
            @ConfigurationProperties("crm") record Crm(String baseUrl, Stats stats) {
                record Stats(String url) {}
            }
            @Component class P {
                private final Crm crm;
                P(Crm crm) { this.crm = crm; }
                void m(Customer c, RestTemplate http) {
                    http.postForObject(crm.baseUrl() + "/v1", c.email, String.class);#
                    http.postForObject(crm.stats().url() + "/v1", c.email, String.class);
                }
            }
            """,
            "properties in a constructor",
            """
            @ConfigurationProperties("crm") class Crm {
                final String address;
                Crm(String baseUrl) { this.address = baseUrl; }
            }
            @Component class P {
                private final Crm crm;
                P(Crm crm) { this.crm = crm; }
                void m(Customer c, RestTemplate http) { http.postForObject(crm.address + "/v1", c.email, String.class); }#
            }
            """,
            "properties of what a method makes",
            """
            class Crm {
                private String baseUrl;
                public String getBaseUrl() { return baseUrl; }
                public void setBaseUrl(String baseUrl) { this.baseUrl = baseUrl; }
            }
            @Configuration class Beans { @Bean @ConfigurationProperties("crm") Crm crm() { return new Crm(); } }
            @Component class P {
                private final Crm crm;
                P(Crm crm) { this.crm = crm; }
                void m(Customer c, RestTemplate http) { http.postForObject(crm.getBaseUrl() + "/v1", c.email, String.class); }#
            }
            """);
}
