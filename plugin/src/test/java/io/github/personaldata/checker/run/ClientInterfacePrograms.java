package io.github.personaldata.checker.run;

import java.util.List;
import java.util.Map;

/** Interfaces that a library makes clients of: where their calls go. */
final class ClientInterfacePrograms {
    private static final String OTHER = " // LEAK: undeclared-third-party Customer.email";
    private static final String UNKNOWN = " // LEAK: unknown-destination Customer.email";

    private ClientInterfacePrograms() {}

    private static FlowProgram feign(String name, String element, String leak, Map<String, String> resources) {
        return new FlowProgram(
                "Feign, " + name,
                "import org.springframework.cloud.openfeign.FeignClient;\n",
                """
                @FeignClient(%s) interface Crm { void save(String email); }
                class P {
                    private final Crm crm;
                    P(Crm crm) { this.crm = crm; }
                    void m(Customer c) {
                        crm.save(c.id);
                        crm.save(c.email);%s
                    }
                }
                """
                        .formatted(element, leak),
                "",
                resources);
    }

    private static FlowProgram spring(String name, String type, String method, String base, String leak) {
        return FlowProgram.with(
                "Spring, " + name,
                """
                import org.springframework.web.client.support.RestClientAdapter;
                import org.springframework.web.service.annotation.*;
                import org.springframework.web.service.invoker.HttpServiceProxyFactory;
                """,
                """
                @HttpExchange(%s) interface Crm { @PostExchange(%s) void save(String email); }
                class P {
                    private final Crm crm = HttpServiceProxyFactory.builderFor(RestClientAdapter.create(RestClient.create("%s")))
                        .build().createClient(Crm.class);
                    void m(Customer c) {
                        crm.save(c.id);
                        crm.save(c.email);%s
                    }
                }
                """
                        .formatted(type, method, base, leak));
    }

    private static FlowProgram retrofit(String name, String base, String method, String parameter, String leak) {
        return FlowProgram.with(
                "Retrofit, " + name,
                "import retrofit2.*;\nimport retrofit2.http.*;\n",
                """
                interface Crm { %s Call<String> save(%s @Body String email); }
                class P {
                    void m(Customer c, String given) throws java.io.IOException {
                        Retrofit retrofit = new Retrofit.Builder().baseUrl("%s").build();
                        Crm crm = retrofit.create(Crm.class);
                        crm.save(%s c.id);
                        crm.save(%s c.email);%s
                    }
                }
                """
                        .formatted(
                                method,
                                parameter,
                                base,
                                parameter.isEmpty() ? "" : "given,",
                                parameter.isEmpty() ? "" : "given,",
                                leak));
    }

    private static FlowProgram microprofile(String name, String elements, String leak, Map<String, String> resources) {
        return new FlowProgram(
                "MicroProfile, " + name,
                "import org.eclipse.microprofile.rest.client.inject.*;\n",
                """
                @RegisterRestClient(%s) interface Crm { void save(String email); }
                class P {
                    void m(Customer c, @RestClient Crm crm) {
                        crm.save(c.id);
                        crm.save(c.email);%s
                    }
                }
                """
                        .formatted(elements, leak),
                "",
                resources);
    }

    /** An interface with annotations of JAX-RS alone, and what the program makes or implements of it. */
    private static FlowProgram jaxRs(String name, String rest, String leak) {
        return FlowProgram.with(
                "JAX-RS, " + name,
                "import jakarta.inject.*;\nimport jakarta.ws.rs.*;\nimport org.eclipse.microprofile.rest.client.*;\n",
                """
                @Path("users") interface Crm { @POST void save(String email); }
                class P {
                    @Inject Crm crm;
                    void m(Customer c) {
                        crm.save(c.id);
                        crm.save(c.email);%s
                    }
                }
                %s
                """
                        .formatted(leak, rest));
    }

    private static String produced(String address) {
        return """
        class Clients {
            @jakarta.enterprise.inject.Produces Crm crm() {
                return RestClientBuilder.newBuilder().baseUri(java.net.URI.create("%s")).build(Crm.class);
            }
        }
        """
                .formatted(address);
    }

    static List<FlowProgram> all() {
        String crm = "crm:\n  url: https://crm.example\n";
        return List.of(
                feign("a declared address", "name = \"crm\", url = \"https://crm.example\"", "", Map.of()),
                feign("another address", "name = \"crm\", url = \"https://other.example\"", OTHER, Map.of()),
                feign("an address without a scheme", "name = \"crm\", url = \"crm.example/v1\"", "", Map.of()),
                feign(
                        "a configured address",
                        "name = \"crm\", url = \"${crm.url}\"",
                        "",
                        Map.of("application.yml", crm)),
                feign(
                        "a profile with another address",
                        "name = \"crm\", url = \"${crm.url}\"",
                        OTHER,
                        Map.of("application.yml", crm, "application-test.yml", "crm: {url: 'https://other.example'}")),
                feign("an address that no file gives", "name = \"crm\", url = \"${crm.url}\"", UNKNOWN, Map.of()),
                feign("a service's name", "\"crm\"", OTHER, Map.of()),
                feign("a service's name that is declared", "\"crm.example\"", "", Map.of()),
                FlowProgram.with(
                        "Feign, methods that the client inherits",
                        "import org.springframework.cloud.openfeign.FeignClient;\n",
                        """
                        interface Api { void save(String email); }
                        interface Local { void save(String email); }
                        @FeignClient(name = "crm", url = "https://crm.example") interface Crm extends Api {}
                        @FeignClient(name = "old", url = "https://other.example") interface Old extends Api {}
                        class P {
                            void m(Customer c, Crm crm, Old old, Local local) {
                                old.save(c.email); // LEAK: undeclared-third-party Customer.email
                                local.save(c.email);
                            }
                        }
                        """),
                FlowProgram.with(
                        "Feign, an address for one call",
                        "import org.springframework.cloud.openfeign.FeignClient;\n",
                        """
                        @FeignClient(name = "crm", url = "https://crm.example") interface Crm { void save(java.net.URI to, String email); }
                        class P {
                            void m(Customer c, Crm crm, String to) {
                                crm.save(java.net.URI.create(to), c.email); // LEAK: unknown-destination Customer.email
                                crm.save(java.net.URI.create("https://crm.example/v2"), c.email);
                                crm.save(java.net.URI.create("https://other.example"), c.email); // LEAK: undeclared-third-party Customer.email
                            }
                        }
                        """),
                FlowProgram.with(
                        "Feign, with a recipient",
                        "import org.springframework.cloud.openfeign.FeignClient;\n",
                        """
                        @Recipient("crm") @FeignClient("users") interface Users { void save(String text); }
                        @FeignClient("stock") interface Stock { @Recipient("crm") void save(String text); void drop(String text); }
                        class P {
                            void m(Customer c, Users users, Stock stock) {
                                users.save(c.email);
                                users.save(c.getPhone()); // LEAK: category-not-allowed Customer.phone
                                stock.save(c.email);
                                stock.drop(c.email); // LEAK: undeclared-third-party Customer.email
                            }
                        }
                        """),
                spring("a base address", "\"/v1\"", "\"/users\"", "https://crm.example", ""),
                spring("another base address", "\"/v1\"", "\"/users\"", "https://other.example", OTHER),
                spring(
                        "an address of its own",
                        "url = \"https://crm.example\"",
                        "\"/users\"",
                        "https://own.example",
                        ""),
                spring("the method's own", "\"/v1\"", "\"https://other.example/users\"", "https://own.example", OTHER),
                retrofit("a base address", "https://crm.example", "@POST(\"v1\")", "", ""),
                retrofit("another base address", "https://other.example", "@POST(\"v1\")", "", OTHER),
                retrofit("the method's own", "https://crm.example", "@POST(\"https://other.example/v1\")", "", OTHER),
                retrofit("an address for one call", "https://crm.example", "@POST", "@Url String to,", UNKNOWN),
                jaxRs("an injected client that nobody makes", "", UNKNOWN),
                jaxRs("a client that a container is given", produced("https://crm.example"), ""),
                jaxRs("another client that a container is given", produced("https://other.example"), OTHER),
                jaxRs("a server's own", "class Users implements Crm { public void save(String email) {} }", ""),
                jaxRs(
                        "a server's own of which one is a client as well",
                        "class Users implements Crm { public void save(String email) {} }\n"
                                + "@Path(\"v2\") interface Far extends Crm {}",
                        ""),
                FlowProgram.with(
                        "SOAP ports",
                        "import jakarta.jws.WebService;\n",
                        """
                        @WebService interface Crm { void save(String email); }
                        @WebService interface Users { void save(String email); }
                        class LocalUsers implements Users { public void save(String email) {} }
                        class P {
                            void m(Customer c, Crm crm, Users users) {
                                crm.save(c.id);
                                crm.save(c.email); // LEAK: unknown-destination Customer.email
                                users.save(c.email);
                            }
                        }
                        """),
                microprofile("a declared address", "baseUri = \"https://crm.example\"", "", Map.of()),
                microprofile("nothing is said", "", UNKNOWN, Map.of()),
                microprofile(
                        "a configured address",
                        "configKey = \"crm\", baseUri = \"https://crm.example\"",
                        OTHER,
                        Map.of("application.properties", "quarkus.rest-client.crm.url=https://other.example\n")),
                microprofile(
                        "an address by the interface's name",
                        "",
                        "",
                        Map.of("application.properties", "p.Crm/mp-rest/url=https://crm.example\n")),
                microprofile(
                        "an address in MicroProfile's own file",
                        "configKey = \"crm\"",
                        OTHER,
                        Map.of("META-INF/microprofile-config.properties", "crm/mp-rest/uri=https://other.example\n")));
    }
}
