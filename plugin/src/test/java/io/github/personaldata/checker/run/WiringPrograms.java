package io.github.personaldata.checker.run;

import java.util.List;

/** What containers inject: the address of a client that is made in one class is known where another class sends with it. */
final class WiringPrograms {
    private static final String SPRING =
            """
            class Beans {
                @org.springframework.context.annotation.Bean RestClient crm() {
                    return RestClient.builder().baseUrl("https://crm.example").build();
                }
                @org.springframework.context.annotation.Bean RestClient stats() {
                    return RestClient.builder().baseUrl("https://other.example").build();
                }
            }
            """;

    private WiringPrograms() {}

    private static FlowProgram spring(String name, String body) {
        return FlowProgram.of(name, body + SPRING);
    }

    static List<FlowProgram> all() {
        return List.of(
                spring(
                        "a bean in a field, by the field's name and by a qualifier",
                        """
                        class P {
                            @org.springframework.beans.factory.annotation.Autowired private RestClient crm;
                            @org.springframework.beans.factory.annotation.Autowired
                            @org.springframework.beans.factory.annotation.Qualifier("stats") private RestClient any;
                            void m(Customer c) {
                                crm.post().uri("/a").body(c.email).retrieve().toBodilessEntity();
                                any.post().uri("/a").body(c.id).retrieve().toBodilessEntity();
                                any.post().uri("/a").body(c.email).retrieve().toBodilessEntity(); // LEAK: undeclared-third-party Customer.email
                            }
                        }
                        """),
                spring(
                        "a bean in a constructor's parameter",
                        """
                        class P {
                            private final RestClient one; private final RestClient two;
                            P(RestClient crm, @org.springframework.beans.factory.annotation.Qualifier("stats") RestClient two) { this.one = crm; this.two = two; }
                            void m(Customer c) {
                                one.post().uri("/a").body(c.email).retrieve().toBodilessEntity();
                                two.post().uri("/a").body(c.email).retrieve().toBodilessEntity(); // LEAK: undeclared-third-party Customer.email
                            }
                        }
                        """),
                spring(
                        "a bean in a setter's parameter",
                        """
                        class P {
                            private RestClient one; private RestClient two;
                            @org.springframework.beans.factory.annotation.Autowired void one(RestClient crm) { this.one = crm; }
                            @jakarta.inject.Inject void two(@jakarta.inject.Named("stats") RestClient two) { this.two = two; }
                            void m(Customer c) {
                                one.post().uri("/a").body(c.email).retrieve().toBodilessEntity();
                                two.post().uri("/a").body(c.email).retrieve().toBodilessEntity(); // LEAK: undeclared-third-party Customer.email
                            }
                        }
                        """),
                FlowProgram.of(
                        "the primary bean where no name is asked for",
                        """
                        class P {
                            @org.springframework.beans.factory.annotation.Autowired private RestClient client;
                            void m(Customer c) {
                                client.post().uri("/a").body(c.email).retrieve().toBodilessEntity();
                            }
                        }
                        class Beans {
                            @org.springframework.context.annotation.Bean @org.springframework.context.annotation.Primary RestClient first() {
                                return RestClient.builder().baseUrl("https://crm.example").build();
                            }
                            @org.springframework.context.annotation.Bean RestClient second() {
                                return RestClient.builder().baseUrl("https://other.example").build();
                            }
                        }
                        """),
                FlowProgram.of(
                        "beans of several profiles are all meant",
                        """
                        class P {
                            @org.springframework.beans.factory.annotation.Autowired private RestClient client;
                            void m(Customer c) {
                                client.post().uri("/a").body(c.email).retrieve().toBodilessEntity(); // LEAK: undeclared-third-party Customer.email
                            }
                        }
                        class Beans {
                            @org.springframework.context.annotation.Profile("prod")
                            @org.springframework.context.annotation.Bean("client") RestClient first() {
                                return RestClient.builder().baseUrl("https://crm.example").build();
                            }
                            @org.springframework.context.annotation.Profile("test")
                            @org.springframework.context.annotation.Bean("client") RestClient second() {
                                return RestClient.builder().baseUrl("https://other.example").build();
                            }
                        }
                        """),
                FlowProgram.of(
                        "a qualifier of one's own tells beans apart",
                        """
                        class P {
                            @org.springframework.beans.factory.annotation.Autowired @Crm private RestClient one;
                            @org.springframework.beans.factory.annotation.Autowired @Other(2) private RestClient two;
                            void m(Customer c) {
                                one.post().uri("/a").body(c.email).retrieve().toBodilessEntity();
                                two.post().uri("/a").body(c.email).retrieve().toBodilessEntity(); // LEAK: undeclared-third-party Customer.email
                            }
                        }
                        @org.springframework.beans.factory.annotation.Qualifier @interface Crm {}
                        @org.springframework.beans.factory.annotation.Qualifier @interface Other { int value(); }
                        class Beans {
                            @org.springframework.context.annotation.Bean @Crm RestClient first() {
                                return RestClient.builder().baseUrl("https://crm.example").build();
                            }
                            @org.springframework.context.annotation.Bean @Other(1) RestClient second() {
                                return RestClient.builder().baseUrl("https://own.example").build();
                            }
                            @org.springframework.context.annotation.Bean @Other(2) RestClient third() {
                                return RestClient.builder().baseUrl("https://other.example").build();
                            }
                        }
                        """),
                FlowProgram.of(
                        "producers of CDI, methods and fields",
                        """
                        class P {
                            @jakarta.inject.Inject @jakarta.inject.Named("crm") RestClient one;
                            @jakarta.inject.Inject @jakarta.inject.Named("stats") RestClient two;
                            void m(Customer c) {
                                one.post().uri("/a").body(c.email).retrieve().toBodilessEntity();
                                two.post().uri("/a").body(c.email).retrieve().toBodilessEntity(); // LEAK: undeclared-third-party Customer.email
                            }
                        }
                        class Producers {
                            @jakarta.enterprise.inject.Produces @jakarta.inject.Named("crm") RestClient first(
                                    @jakarta.inject.Named("base") String base) {
                                return RestClient.builder().baseUrl(base).build();
                            }
                            @jakarta.enterprise.inject.Produces @jakarta.inject.Named("base") String base() { return "https://crm.example"; }
                            @jakarta.enterprise.inject.Produces @jakarta.inject.Named("stats")
                            RestClient second = RestClient.builder().baseUrl("https://other.example").build();
                        }
                        """),
                FlowProgram.of(
                        "a module of Guice",
                        """
                        class P {
                            private final RestClient one; private final RestClient two;
                            @com.google.inject.Inject P(@com.google.inject.name.Named("crm") RestClient one, @com.google.inject.name.Named("stats") RestClient two) { this.one = one; this.two = two; }
                            void m(Customer c) {
                                one.post().uri("/a").body(c.email).retrieve().toBodilessEntity();
                                two.post().uri("/a").body(c.email).retrieve().toBodilessEntity(); // LEAK: undeclared-third-party Customer.email
                            }
                        }
                        class Module {
                            @com.google.inject.Provides @com.google.inject.name.Named("crm") RestClient first() {
                                return RestClient.builder().baseUrl("https://crm.example").build();
                            }
                            @com.google.inject.Provides @com.google.inject.name.Named("stats") RestClient second() {
                                return RestClient.builder().baseUrl("https://other.example").build();
                            }
                        }
                        """));
    }
}
