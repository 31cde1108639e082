package io.github.personaldata.checker.run;

import java.util.List;
import java.util.stream.Stream;

/** What containers inject inside providers, optionals and collections. */
final class WrappedPrograms {
    private static final String IMPORTS =
            """
            import org.springframework.beans.factory.*;
            import org.springframework.beans.factory.annotation.*;
            import org.springframework.context.annotation.*;
            import org.springframework.stereotype.*;
            import javax.inject.Provider;
            """;

    private static final String CLIENTS =
            """
            @Configuration class Clients {
                @Bean RestClient crm() { return RestClient.create("https://crm.example"); }
                @Bean RestClient stats() { return RestClient.create("https://%s.example"); }
            }
            """;

    private static final String OTHER = " // LEAK: undeclared-third-party Customer.email";

    /** Places with what asks them for a client. */
    private static final List<String> CHOSEN = List.of(
            "ObjectProvider<RestClient> a = # a.getObject()",
            "ObjectProvider<RestClient> a = # a.getIfAvailable()",
            "ObjectProvider<RestClient> a = # a.getIfAvailable(() -> RestClient.create(\"https://own.example\"))",
            "ObjectProvider<RestClient> a = # a.stream().findFirst().get()",
            "ObjectFactory<RestClient> a = # a.getObject()",
            "Provider<RestClient> a = # a.get()",
            "Optional<RestClient> a = # a.get()",
            "List<RestClient> a = # a.get(0)",
            "Set<RestClient> a = # a.iterator().next()",
            "Map<String, RestClient> a = # a.get(\"stats\")",
            "RestClient[] a = # a[0]",
            "Provider<Optional<RestClient>> a = # a.get().get()");

    private WrappedPrograms() {}

    static List<FlowProgram> all() {
        return Stream.of(clients(), providers(), implementations())
                .flatMap(List::stream)
                .toList();
    }

    /** Each asks for one of two clients: once the other's address is declared, once it is not, once the declared one is asked for. */
    private static List<FlowProgram> clients() {
        return CHOSEN.stream()
                .flatMap(place -> Stream.of(
                        client(place, "stats", "other", OTHER),
                        client(place, "stats", "own", ""),
                        client(place, "crm", "other", "")))
                .toList();
    }

    private static FlowProgram client(String place, String qualifier, String host, String leak) {
        String[] parts = place.split(" = # ", -1);
        String body =
                """
                @Component class P {
                    private final %s;
                    P(@Qualifier("%s") %s) { this.a = a; }
                    void m(Customer c) {
                        %s.post().uri("/a").body(c.email).retrieve().toBodilessEntity();%s
                    }
                }
                """;
        return FlowProgram.with(
                parts[0] + ", " + parts[1] + ", " + qualifier + " at " + host,
                IMPORTS,
                body.formatted(parts[0], qualifier, parts[0], parts[1], leak) + CLIENTS.formatted(host));
    }

    /** Providers that a program makes itself are asked as well. */
    private static List<FlowProgram> providers() {
        return List.of(
                FlowProgram.with(
                        "providers of the program's own",
                        IMPORTS,
                        """
                        class Emails implements Provider<String> {
                            private final Customer c; Emails(Customer c) { this.c = c; }
                            @Override public String get() { return c.email; }
                        }
                        class P {
                            private Provider<String> kept;
                            private ObjectFactory<String> made;
                            void m(Customer c) { kept = new Emails(c); made = () -> c.getPhone(); }
                            void n() { Out.log.info(kept.get()); Out.log.info(made.getObject()); } // LEAK: Customer.email // LEAK: Customer.phone
                        }
                        """),
                FlowProgram.with(
                        "providers that are handed over",
                        IMPORTS,
                        """
                        class Ids implements Provider<String> {
                            private final Customer c; Ids(Customer c) { this.c = c; }
                            @Override public String get() { return c.id; }
                        }
                        class P {
                            private void log(Provider<String> given) { Out.log.info(given.get()); } // LEAK: Customer.phone
                            void o(Customer c) { log(new Ids(c)); log(() -> c.getPhone()); }
                        }
                        """),
                FlowProgram.with(
                        "data that a provider gives",
                        IMPORTS,
                        """
                        @Configuration class Beans {
                            @Bean String sender(Customer c) { return c.email; }
                            @Bean String id(Customer c) { return c.id; }
                        }
                        class P {
                            @Autowired @Qualifier("sender") Provider<String> sender;
                            @Autowired @Qualifier("id") Provider<String> id;
                            void m() {
                                Out.log.info(sender.get()); // LEAK: Customer.email
                                Out.log.info(id.get());
                            }
                        }
                        """));
    }

    private static List<FlowProgram> implementations() {
        String email = "// LEAK: Customer.email";
        String both = email + " // LEAK: Customer.phone";
        return List.of(
                notifiers("Provider<Notifier>", "get()", "", email),
                notifiers("ObjectFactory<Notifier>", "getObject()", "", email),
                notifiers("ObjectProvider<Notifier>", "getObject()", "", email),
                notifiers("ObjectProvider<Notifier>", "getIfAvailable()", "", email),
                notifiers(
                        "Provider<Notifier>", "get()", "void exchange(Provider<Notifier> other) { b = other; }", both),
                notifiers("Optional<Notifier>", "get()", "", both),
                notifiers("List<Notifier>", "get(0)", "", both));
    }

    private static FlowProgram notifiers(String type, String get, String more, String leak) {
        String body =
                """
                interface Notifier { void send(String text); }
                @Service class Sms implements Notifier {
                    public void send(String text) { Out.log.info(text); } %s
                }
                @Service class Mail implements Notifier { public void send(String text) {} }
                class P {
                    @Autowired @Qualifier("sms") %s a;
                    @Autowired @Qualifier("mail") %s b;
                    void m(Customer c) { a.%s.send(c.email); b.%s.send(c.getPhone()); }
                    %s
                }
                """;
        return FlowProgram.with(
                "implementations in " + type + " " + more, IMPORTS, body.formatted(leak, type, type, get, get, more));
    }
}
