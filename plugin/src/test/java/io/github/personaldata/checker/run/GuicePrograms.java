package io.github.personaldata.checker.run;

import java.util.List;

/** What modules of Guice bind: addresses, clients and data that code gives to {@code bind(..)} reach the places that ask for them. */
final class GuicePrograms {
    private static final String IMPORTS =
            """
            import com.google.inject.*;
            import com.google.inject.Module;
            import com.google.inject.multibindings.*;
            import com.google.inject.name.*;
            """;

    /** Sends the e-mail to two addresses and the id to the second one. */
    private static final String SENDER =
            """
            class P {
                private final String one; private final String two;
                private final RestTemplate http = new RestTemplate();
                @Inject P(@Named("crm") String one, @Named("stats") String two) { this.one = one; this.two = two; }
                void m(Customer c) {
                    http.postForObject(one + "/a", c.email, String.class);
                    http.postForObject(two + "/a", c.id, String.class);
                    http.postForObject(two + "/a", c.email, String.class);%s
                }
            }
            """;

    private static final String OTHER = " // LEAK: undeclared-third-party Customer.email";
    private static final String UNKNOWN = " // LEAK: unknown-destination Customer.email";

    private GuicePrograms() {}

    private static FlowProgram sender(String name, String statements, String leak) {
        return sender(name, statements, "", leak);
    }

    private static FlowProgram sender(String name, String statements, String classes, String leak) {
        String module = "class Wiring extends AbstractModule { @Override protected void configure() {\n%s\n} }\n";
        return FlowProgram.with(name, IMPORTS, module.formatted(statements) + classes + SENDER.formatted(leak));
    }

    static List<FlowProgram> all() {
        String crm = "bind(String.class).annotatedWith(Names.named(\"crm\")).toInstance(\"https://crm.example\");\n";
        String stats = "bind(String.class).annotatedWith(Names.named(\"stats\"))";
        return List.of(
                sender("addresses bound by name", crm + stats + ".toInstance(\"https://other.example\");", OTHER),
                sender(
                        "addresses bound by name, both declared",
                        crm + stats + ".toInstance(\"https://own.example\");",
                        ""),
                sender(
                        "an address bound by a key",
                        crm
                                + "bind(Key.get(String.class, Names.named(\"stats\"))).toInstance(\"https://other.example\");",
                        OTHER),
                sender(
                        "an address bound as a constant",
                        crm + "bindConstant().annotatedWith(Names.named(\"stats\")).to(\"https://other.example\");",
                        OTHER),
                sender("an address from outside", crm + stats + ".toInstance(System.getenv(\"A\"));", UNKNOWN),
                sender(
                        "an address that a lambda provides",
                        crm + "String host = \"https://other.example\";\n" + stats + ".toProvider(() -> host);",
                        OTHER),
                sender(
                        "an address that a provider's object holds",
                        crm + stats + ".toProvider(new Address(\"https://other.example\"));",
                        """
                        class Address implements Provider<String> {
                            private final String text;
                            Address(String text) { this.text = text; }
                            @Override public String get() { return text; }
                        }
                        """,
                        OTHER),
                sender(
                        "an address that a provider's class makes",
                        crm + stats + ".toProvider(Address.class);",
                        """
                        class Address implements Provider<String> {
                            private final String host;
                            @Inject Address(@Named("host") String host) { this.host = host; }
                            @Override public String get() { return host; }
                        }
                        class More implements Module {
                            @Override public void configure(Binder binder) {
                                binder.bind(String.class).annotatedWith(Names.named("host")).toInstance("https://other.example");
                            }
                        }
                        """,
                        OTHER),
                FlowProgram.with(
                        "clients that are bound",
                        IMPORTS,
                        """
                        class Wiring extends AbstractModule {
                            @Override protected void configure() {
                                bind(RestClient.class).annotatedWith(Names.named("crm")).toInstance(RestClient.create("https://crm.example"));
                                RestClient other = RestClient.builder().baseUrl("https://other.example").build();
                                bind(RestClient.class).toInstance(other);
                            }
                        }
                        class P {
                            @Inject @Named("crm") RestClient one;
                            @Inject RestClient two;
                            void m(Customer c) {
                                one.post().uri("/a").body(c.email).retrieve().toBodilessEntity();
                                two.post().uri("/a").body(c.id).retrieve().toBodilessEntity();
                                two.post().uri("/a").body(c.email).retrieve().toBodilessEntity(); // LEAK: undeclared-third-party Customer.email
                            }
                        }
                        """),
                FlowProgram.with(
                        "what is bound into sets and maps",
                        IMPORTS,
                        """
                        class Wiring extends AbstractModule {
                            private final Customer operator = new Customer();
                            @Override protected void configure() {
                                Multibinder<String> names = Multibinder.newSetBinder(binder(), String.class);
                                names.addBinding().toInstance("nobody");
                                names.addBinding().toInstance(operator.email);
                                Multibinder.newSetBinder(binder(), String.class, Names.named("ids")).permitDuplicates().addBinding().toInstance(operator.id);
                                MapBinder<String, Long> numbers = MapBinder.newMapBinder(binder(), String.class, Long.class);
                                numbers.addBinding("phone").toProvider(() -> Long.valueOf(operator.getPhone()));
                                numbers.addBinding("zero").toInstance(0L);
                            }
                            @ProvidesIntoSet Runnable task(Customer c) { return () -> Out.log.info(c.email); } // LEAK: Customer.email
                            @ProvidesIntoSet Integer plain() { return 1; }
                        }
                        class P {
                            private final Map<String, Long> numbers; private final Set<Integer> plain;
                            @Inject Set<String> names;
                            @Inject @Named("ids") Set<String> ids;
                            @Inject Set<Runnable> tasks;
                            @Inject String other;
                            @Inject P(Map<String, Long> numbers, Set<Integer> plain) { this.numbers = numbers; this.plain = plain; }
                            void m() {
                                for (String each : names) { Out.log.info(each); } // LEAK: Customer.email
                                for (String each : ids) { Out.log.info(each); }
                                Out.log.info("{}", numbers.get("phone")); // LEAK: Customer.phone
                                Out.log.info("{}", numbers.keySet());
                                Out.log.info("{}", plain);
                                Out.log.info(other);
                                tasks.forEach(Runnable::run);
                            }
                        }
                        """),
                FlowProgram.with(
                        "what an optional binder is given",
                        IMPORTS,
                        """
                        class Wiring extends AbstractModule {
                            private final Customer operator = new Customer();
                            @Override protected void configure() {
                                OptionalBinder.newOptionalBinder(binder(), String.class).setDefault().toInstance(operator.email);
                                OptionalBinder.newOptionalBinder(binder(), Long.class).setBinding().toInstance(1L);
                            }
                        }
                        class P {
                            @Inject Optional<String> name; @Inject String same; @Inject Optional<Long> number;
                            void m() {
                                Out.log.info(name.get()); // LEAK: Customer.email
                                Out.log.info(same); // LEAK: Customer.email
                                Out.log.info("{}", number.get());
                            }
                        }
                        """),
                FlowProgram.with(
                        "data and functions that are bound",
                        IMPORTS,
                        """
                        class Wiring implements Module {
                            private final Customer operator = new Customer();
                            @Override public void configure(Binder binder) {
                                binder.bind(String.class).annotatedWith(Names.named("from")).toInstance(operator.email);
                                binder.bind(String.class).annotatedWith(Names.named("id")).toInstance(operator.id);
                                binder.bind(new TypeLiteral<Consumer<String>>() {}).toInstance(text -> Out.log.info(text)); // LEAK: Customer.phone
                            }
                        }
                        class P {
                            @Inject @Named("from") String from;
                            @Inject @Named("id") String id;
                            @Inject Consumer<String> sink;
                            void m(Customer c) {
                                Out.log.info(from); // LEAK: Customer.email
                                Out.log.info(id);
                                sink.accept(c.getPhone());
                            }
                        }
                        """));
    }
}
