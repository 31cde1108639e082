package io.github.personaldata.checker.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Clients that a setting makes log what they send, each beside a twin that does not; all send to a declared recipient. */
final class LogSwitchPrograms {
    private LogSwitchPrograms() {}

    static List<FlowProgram> all() {
        List<FlowProgram> all = new ArrayList<>();
        both(all, "OkHttp prints contents", OKHTTP.replace("LEVEL", "BODY"), OKHTTP.replace("LEVEL", "BASIC"));
        all.add(FlowProgram.of("OkHttp prints headers", HEADERS));
        all.add(FlowProgram.of("Feign prints all", FEIGN.replace("#", " // LEAK: Customer.email")));
        all.add(FlowProgram.of(
                "Feign prints addresses",
                FEIGN.replace("Level.FULL", "Level.BASIC").replace("#", "")));
        both(all, "Reactor Netty prints what goes over the wire", NETTY, NETTY.replace("true", "false"));
        all.add(rest("the level of RestTemplate", "DEBUG", "", true));
        all.add(rest("the level of RestTemplate is too high", "INFO", "", false));
        all.add(rest("the level of the package in a profile", "INFO", "TRACE", true));
        all.add(new FlowProgram(
                "the level of a package, and another one below it",
                "",
                unlabelled(REST),
                "",
                Map.of(
                        "application.yml",
                        "logging.level: {org.springframework: TRACE, org.springframework.web.client: WARN}\n")));
        return all;
    }

    private static void both(List<FlowProgram> all, String name, String on, String off) {
        all.add(FlowProgram.of(name, on));
        all.add(FlowProgram.of(name + ": off", unlabelled(off)));
    }

    private static String unlabelled(String body) {
        return body.replaceAll(" // LEAK.*", "");
    }

    private static FlowProgram rest(String name, String level, String inProfile, boolean on) {
        Map<String, String> files = Map.of(
                "application.yml",
                "logging:\n  level:\n    org.springframework.web.client.RestTemplate: " + level + "\n",
                "application-dev.properties",
                inProfile.isEmpty() ? "" : "logging.level.org.springframework.web.client.RestTemplate=" + inProfile);
        return new FlowProgram(name, "", on ? REST : unlabelled(REST), "", files);
    }

    private static final String OKHTTP =
            """
            import okhttp3.*;
            import okhttp3.logging.HttpLoggingInterceptor;
            class P {
                OkHttpClient client() {
                    HttpLoggingInterceptor printing = new HttpLoggingInterceptor();
                    printing.setLevel(HttpLoggingInterceptor.Level.LEVEL);
                    return new OkHttpClient.Builder().addInterceptor(printing).build();
                }
                void m(Customer c) throws java.io.IOException {
                    RequestBody body = RequestBody.create(c.email, MediaType.get("text/plain"));
                    client().newCall(new Request.Builder().url("https://crm.example").post(body).build()).execute(); // LEAK: Customer.email
                }
            }
            """;

    private static final String HEADERS =
            """
            import okhttp3.*;
            import okhttp3.logging.HttpLoggingInterceptor;
            class P {
                private final OkHttpClient client = new OkHttpClient.Builder()
                        .addInterceptor(new HttpLoggingInterceptor().setLevel(HttpLoggingInterceptor.Level.HEADERS))
                        .build();
                void body(Customer c) throws java.io.IOException {
                    RequestBody body = RequestBody.create(c.email, MediaType.get("text/plain"));
                    client.newCall(new Request.Builder().url("https://crm.example").post(body).build()).execute();
                }
                void header(Customer c) throws java.io.IOException {
                    client.newCall(new Request.Builder().url("https://crm.example").header("From", c.email).build()).execute(); // LEAK: Customer.email
                }
            }
            """;

    private static final String FEIGN =
            """
            interface Crm { @feign.RequestLine("POST /") void send(String email); }
            class P {
                Crm client() {
                    return feign.Feign.builder().logLevel(feign.Logger.Level.FULL).target(Crm.class, "https://crm.example");
                }
                void m(Customer c) {
                    client().send(c.email);#
                }
            }
            """;

    private static final String NETTY =
            """
            import org.springframework.web.reactive.function.client.WebClient;
            import org.springframework.http.client.reactive.ReactorClientHttpConnector;
            class P {
                WebClient client() {
                    return WebClient.builder()
                            .clientConnector(new ReactorClientHttpConnector(reactor.netty.http.client.HttpClient.create().wiretap(true)))
                            .build();
                }
                void m(Customer c) {
                    client().post().uri("https://crm.example").bodyValue(c.email).retrieve().bodyToMono(String.class); // LEAK: Customer.email
                }
            }
            """;

    private static final String REST =
            """
            class P { void m(Customer c, RestTemplate http) {
                http.postForObject("https://crm.example", c.email, String.class); // LEAK: Customer.email
            } }
            """;
}
