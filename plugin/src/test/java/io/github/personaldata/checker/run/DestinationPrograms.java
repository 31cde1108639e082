package io.github.personaldata.checker.run;

import java.util.List;
import java.util.Map;

/** Where outbound calls go: constants, configuration, and base addresses of clients. */
final class DestinationPrograms {
    private static final String VALUE =
            """
            class P {
                @org.springframework.beans.factory.annotation.Value("${crm.url}") private String url;
                void m(Customer c, RestTemplate http) {
                    http.postForObject(url + "/v1", c.id, String.class);
                    http.postForObject(url + "/v1", c.email, String.class);%s
                }
            }
            """;

    private DestinationPrograms() {}

    private static FlowProgram configured(String name, String label, Map<String, String> resources) {
        return new FlowProgram(name, "", VALUE.formatted(label), "", resources);
    }

    static List<FlowProgram> all() {
        return List.of(
                FlowProgram.of(
                        "constant addresses",
                        """
                        class P {
                            static final String HOST = "https://crm.example";
                            static final String OTHER = "https://" + "other.example";
                            void m(Customer c, RestTemplate http) {
                                http.postForObject(HOST + "/a", c.email, String.class);
                                http.postForObject("https://own.example/a", c.email, String.class);
                                http.postForObject(OTHER + "/a", c.id, String.class);
                                http.postForObject(OTHER + "/a", c.email, String.class); // LEAK: undeclared-third-party Customer.email
                                http.postForObject(System.getenv("A"), c.email, String.class); // LEAK: unknown-destination Customer.email
                            }
                        }
                        """),
                configured(
                        "a declared address from application.yml",
                        "",
                        Map.of("application.yml", "crm:\n  url: https://crm.example\n")),
                configured(
                        "an undeclared address from application.yml",
                        " // LEAK: undeclared-third-party Customer.email",
                        Map.of("application.yml", "crm:\n  url: https://other.example\n")),
                configured(
                        "an undeclared address from application.properties",
                        " // LEAK: undeclared-third-party Customer.email",
                        Map.of("application.properties", "crm.url=https://other.example\n")),
                configured(
                        "a profile with another address",
                        " // LEAK: undeclared-third-party Customer.email",
                        Map.of(
                                "application.yml", "crm:\n  url: https://crm.example\n",
                                "application-test.yml", "crm:\n  url: https://other.example\n")),
                configured("no address", " // LEAK: unknown-destination Customer.email", Map.of()),
                FlowProgram.of(
                        "the default of a value",
                        """
                        class P {
                            @org.springframework.beans.factory.annotation.Value("${crm.url:https://other.example}") String url;
                            void m(Customer c, RestTemplate http) {
                                http.postForObject(url, c.email, String.class); // LEAK: undeclared-third-party Customer.email
                            }
                        }
                        """),
                FlowProgram.of(
                        "the default of a property or of a variable of the environment",
                        """
                        class P {
                            void m(Customer c, RestTemplate http) {
                                http.postForObject(System.getProperty("crm", "https://crm.example"), c.email, String.class);
                                http.postForObject(System.getProperty("crm", "https://other.example"), c.email, String.class); // LEAK: undeclared-third-party Customer.email
                                http.postForObject(System.getProperty("crm"), c.email, String.class); // LEAK: unknown-destination Customer.email
                                http.postForObject(System.getenv().getOrDefault("CRM", "https://other.example"), c.email, String.class); // LEAK: undeclared-third-party Customer.email
                            }
                        }
                        """),
                FlowProgram.of(
                        "a base address in a client's field",
                        """
                        class P {
                            private final RestClient crm = RestClient.create("https://crm.example");
                            private final RestClient other = RestClient.builder().baseUrl("https://other.example").build();
                            void m(Customer c) {
                                crm.post().uri("/a").body(c.email).retrieve().toBodilessEntity();
                                other.post().uri("/a").body(c.id).retrieve().toBodilessEntity();
                                other.post().uri("/a").body(c.email).retrieve().toBodilessEntity(); // LEAK: undeclared-third-party Customer.email
                            }
                        }
                        """),
                FlowProgram.of(
                        "a base address handed to a constructor",
                        """
                        class Api {
                            private final String base; private final RestTemplate http = new RestTemplate();
                            Api(String base) { this.base = base; }
                            void send(String what) {
                                http.postForObject(base + "/a", what, String.class); // LEAK: undeclared-third-party Customer.email
                            }
                        }
                        class P { void m(Customer c) { new Api("https://other.example").send(c.email); } }
                        """),
                FlowProgram.of(
                        "a client made in a bean method",
                        """
                        @org.springframework.context.annotation.Configuration class Clients {
                            @org.springframework.context.annotation.Bean RestClient client() {
                                return RestClient.builder().baseUrl("https://other.example").build();
                            }
                        }
                        class P {
                            private final RestClient client;
                            P(RestClient client) { this.client = client; }
                            void m(Customer c) {
                                client.post().uri("/a").body(c.id).retrieve().toBodilessEntity();
                                client.post().uri("/a").body(c.email).retrieve().toBodilessEntity(); // LEAK: undeclared-third-party Customer.email
                            }
                        }
                        """),
                FlowProgram.of(
                        "an address is judged for each caller",
                        """
                        class P {
                            private final RestTemplate http = new RestTemplate();
                            private void send(String to, String what) {
                                http.postForObject(to, what, String.class); // LEAK: undeclared-third-party Customer.email
                            }
                            void m(Customer c) {
                                send("https://crm.example/a", c.email);
                                send("https://other.example/a", c.id);
                                send("https://other.example/a", c.email);
                                send("https://third.example/a", c.id);
                            }
                        }
                        """),
                FlowProgram.of(
                        "an address stays with what is sent there, however much else is",
                        """
                        class P {
                            private final RestTemplate http = new RestTemplate();
                            private void send(String to, String a, String b, String d, String e, String f, String g, String h, String i, String j, String k, String l, String m, String n) {
                                http.postForObject(to, a + b + d + e + f + g + h + i + j + k + l + m + n, String.class);
                            }
                            private void post(String to, String a, String b, String d, String e, String f, String g, String h, String i, String j, String k, String l, String m, String n) {
                                http.postForObject(to, a + b + d + e + f + g + h + i + j + k + l + m + n, String.class); // LEAK: undeclared-third-party Customer.email
                            }
                            void m(Customer c) {
                                send("https://crm.example/a", c.email, "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11");
                                send("https://other.example/a", c.id, "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11");
                                post("https://crm.example/a", c.id, "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11");
                                post("https://other.example/a", c.email, "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11");
                            }
                        }
                        """),
                FlowProgram.of(
                        "an address in which something is replaced begins as it did",
                        """
                        class P {
                            private final String base; private final String given;
                            private final RestTemplate http = new RestTemplate();
                            P(String url) { base = live("https://crm.example/test-v1"); given = live(url); }
                            private static String live(String url) { return url.replaceFirst("test-", "live-"); }
                            void m(Customer c) {
                                http.postForObject("https://crm.example/{id}".replace("{id}", c.id), c.email, String.class);
                                http.postForObject("https://other.example/{id}".replace("{id}", c.id), c.email, String.class); // LEAK: undeclared-third-party Customer.email
                                http.postForObject(base + "/a", c.email, String.class);
                                http.postForObject(given + "/a", c.email, String.class); // LEAK: unknown-destination Customer.email
                            }
                        }
                        """),
                FlowProgram.of(
                        "a declared recipient by its own terms",
                        """
                        class P { void m(Customer c, RestTemplate http) {
                            http.postForObject("https://crm.example/a", c.email, String.class);
                            http.postForObject("https://crm.example/a", c.getPhone(), String.class); // LEAK: category-not-allowed Customer.phone
                        } }
                        """));
    }
}
