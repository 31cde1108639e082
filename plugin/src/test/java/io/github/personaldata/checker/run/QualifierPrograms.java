package io.github.personaldata.checker.run;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which implementation of an interface a container injects. One of two writes to a log; the e-mail goes to one place, the phone number to
 * another, so that what is found says which of them may be which.
 */
final class QualifierPrograms {
    static final String SPRING =
            """
            import org.springframework.beans.factory.annotation.*;
            import org.springframework.context.annotation.*;
            import org.springframework.stereotype.*;
            """;

    static final String JAKARTA =
            """
            import jakarta.inject.Inject;
            import jakarta.inject.Named;
            import jakarta.inject.Qualifier;
            import jakarta.enterprise.context.ApplicationScoped;
            import jakarta.enterprise.inject.Alternative;
            import jakarta.enterprise.inject.Any;
            """;

    /** Asks for both by field, in the ways given. */
    static final String FIELDS =
            """
            class P {
                %s Notifier %s;
                %s Notifier %s;
                void m(Customer c) { %2$s.send(c.email); %4$s.send(c.getPhone()); }
            }
            """;

    static final String BOTH = "// LEAK: Customer.email // LEAK: Customer.phone";
    static final String EMAIL = "// LEAK: Customer.email";

    private QualifierPrograms() {}

    static FlowProgram program(String name, String imports, String body, String sms, String mail, String leak) {
        String notifiers =
                """
                interface Notifier { void send(String text); }
                %s class Sms implements Notifier {
                    public void send(String text) { Out.log.info(text); } %s
                }
                %s class Mail implements Notifier { public void send(String text) {} }
                """
                        .formatted(sms, leak, mail);
        return FlowProgram.with(name, imports, body + notifiers);
    }

    private static FlowProgram spring(String name, String body, String leak) {
        return program(name, SPRING, body, "@Service", "@Service(\"mail\")", leak);
    }

    static List<FlowProgram> all() {
        return Stream.of(spring(), places(), doubts(), beans(), cdi(), guice())
                .flatMap(List::stream)
                .toList();
    }

    private static List<FlowProgram> spring() {
        String qualified = "@Autowired @Qualifier(\"%s\")";
        return List.of(
                spring(
                        "qualifiers choose between components",
                        FIELDS.formatted(qualified.formatted("sms"), "a", qualified.formatted("mail"), "b"),
                        EMAIL),
                spring(
                        "one qualifier for both",
                        FIELDS.formatted(qualified.formatted("sms"), "a", qualified.formatted("sms"), "b"),
                        BOTH),
                spring("without a qualifier", FIELDS.formatted("@Autowired", "a", "@Autowired", "b"), BOTH),
                spring(
                        "components called like the field",
                        FIELDS.formatted("@Autowired", "sms", "@Autowired", "mail"),
                        EMAIL),
                spring(
                        "a name that no component has",
                        FIELDS.formatted(qualified.formatted("sms"), "a", qualified.formatted("push"), "b"),
                        BOTH),
                spring(
                        "resources by name, given or the field's",
                        FIELDS.formatted(
                                "@jakarta.annotation.Resource(name = \"sms\")",
                                "mine",
                                "@jakarta.annotation.Resource",
                                "mail"),
                        EMAIL),
                program(
                        "the primary component where nothing is asked for",
                        SPRING,
                        FIELDS.formatted(qualified.formatted("sms"), "a", "@Autowired", "b"),
                        "@Service",
                        "@Service @Primary",
                        EMAIL),
                program(
                        "a primary component that a profile may switch off rules out nothing",
                        SPRING,
                        FIELDS.formatted(qualified.formatted("sms"), "a", "@Autowired", "b"),
                        "@Service",
                        "@Service @Primary @Profile(\"prod\")",
                        BOTH),
                program(
                        "a component of one profile is chosen by its name all the same",
                        SPRING,
                        FIELDS.formatted(qualified.formatted("sms"), "a", qualified.formatted("mail"), "b"),
                        "@Service @Profile(\"test\")",
                        "@Service @Profile(\"prod\")",
                        EMAIL),
                program(
                        "a condition that an annotation of one's own carries",
                        SPRING,
                        "@Profile(\"prod\") @interface Prod {}\n"
                                + FIELDS.formatted(qualified.formatted("sms"), "a", "@Autowired", "b"),
                        "@Service",
                        "@Service @Primary @Prod",
                        BOTH),
                program(
                        "stereotypes of one's own give names",
                        SPRING,
                        "@Component @interface Channel { String value() default \"\"; }\n"
                                + FIELDS.formatted(qualified.formatted("text"), "a", qualified.formatted("post"), "b"),
                        "@Channel(\"text\")",
                        "@Channel(\"post\")",
                        EMAIL),
                program(
                        "qualifiers of one's own, with elements left to their default",
                        SPRING,
                        "@Qualifier @interface By { String value() default \"sms\"; int speed() default 1; }\n"
                                + FIELDS.formatted("@Autowired @By", "a", "@Autowired @By(\"mail\")", "b"),
                        "@Service @By(\"sms\")",
                        "@Service @By(value = \"mail\", speed = 1)",
                        EMAIL));
    }

    private static List<FlowProgram> places() {
        return List.of(
                spring(
                        "the constructor of a component",
                        """
                        @Service class P {
                            private final Notifier a; private final Notifier b;
                            P(@Qualifier("sms") Notifier a, Notifier mail) { this.a = a; this.b = mail; }
                            void m(Customer c) { a.send(c.email); b.send(c.getPhone()); }
                        }
                        """,
                        EMAIL),
                spring(
                        "a constructor that the program calls as well",
                        """
                        @Service class P {
                            private final Notifier a; private final Notifier b;
                            P(@Qualifier("sms") Notifier a, Notifier mail) { this.a = a; this.b = mail; }
                            void m(Customer c) { a.send(c.email); b.send(c.getPhone()); }
                            static P other() { return new P(new Mail(), new Sms()); }
                        }
                        """,
                        BOTH),
                spring(
                        "a constructor that no container calls for sure",
                        """
                        class P {
                            private final Notifier a; private final Notifier b;
                            P(@Qualifier("sms") Notifier a, Notifier mail) { this.a = a; this.b = mail; }
                            void m(Customer c) { a.send(c.email); b.send(c.getPhone()); }
                        }
                        """,
                        BOTH),
                spring(
                        "a constructor that Lombok makes",
                        """
                        @Service @lombok.RequiredArgsConstructor class P {
                            private final Notifier sms; private final Notifier mail;
                            void m(Customer c) { sms.send(c.email); mail.send(c.getPhone()); }
                        }
                        """,
                        EMAIL),
                spring(
                        "a field that is written elsewhere",
                        """
                        class P {
                            @Autowired @Qualifier("sms") Notifier a;
                            @Autowired @Qualifier("mail") Notifier b;
                            void m(Customer c) { a.send(c.email); b.send(c.getPhone()); }
                            void exchange(Notifier other) { b = other; }
                        }
                        """,
                        BOTH),
                spring(
                        "parameters of methods that a container calls",
                        """
                        class P {
                            @Autowired void start(@Qualifier("sms") Notifier a, @Qualifier("mail") Notifier b, Customer c) {
                                a.send(c.email); b.send(c.getPhone());
                            }
                        }
                        """,
                        EMAIL),
                spring(
                        "qualifiers on setters, and resources by the setter's name",
                        """
                        class P {
                            private Notifier a; private Notifier b;
                            @Autowired @Qualifier("sms") void one(Notifier mail) { a = mail; }
                            @jakarta.annotation.Resource void setMail(Notifier sms) { b = sms; }
                            void m(Customer c) { a.send(c.email); b.send(c.getPhone()); }
                        }
                        """,
                        EMAIL),
                spring(
                        "a primary bean that asks for another one does not get itself",
                        """
                        @Service @Primary class Retry implements Notifier {
                            private final Notifier mail;
                            Retry(Notifier mail) { this.mail = mail; }
                            public void send(String text) { mail.send(text); Out.log.info(text); } // LEAK: Customer.phone
                        }
                        """
                                + FIELDS.formatted("@Autowired @Qualifier(\"sms\")", "a", "@Autowired", "b"),
                        EMAIL));
    }

    private static List<FlowProgram> doubts() {
        String fields = FIELDS.formatted("@Autowired", "sms", "@Autowired", "mail");
        return List.of(
                spring(
                        "beans that code may exchange",
                        "class Exchange implements org.springframework.beans.factory.config.BeanPostProcessor {}\n"
                                + fields,
                        BOTH),
                spring("components that no scan finds for sure", "@ComponentScan(\"q\") class App {}\n" + fields, BOTH),
                spring("components below a scan", "@ComponentScan(\"p\") class App {}\n" + fields, EMAIL),
                spring(
                        "an annotation that may be a qualifier",
                        fields.replace("@Autowired", "@Autowired @q.Fast"),
                        BOTH));
    }

    private static List<FlowProgram> beans() {
        String fields = FIELDS.formatted("@Autowired", "sms", "@Autowired @Qualifier(\"post\")", "b");
        return List.of(
                program(
                        "a bean whose declared type says too little",
                        SPRING,
                        """
                        @Configuration class Beans {
                            @Bean Notifier sms() { return new Sms(); }
                            @Bean Notifier post() { return new Mail(); }
                            @Bean @Primary @Qualifier("post") Object any() { return new Sms(); }
                        }
                        """
                                + fields,
                        "",
                        "",
                        BOTH),
                program(
                        "beans by an interface whose methods say what they make",
                        SPRING,
                        """
                        @Configuration class Beans {
                            @Bean Notifier sms() { Notifier made = new Sms(); return made; }
                            @Bean({"mail", "post"}) Notifier two() { return new Mail(); }
                        }
                        """
                                + fields,
                        "",
                        "",
                        EMAIL),
                program(
                        "a bean that may be of any class",
                        SPRING,
                        """
                        @Configuration class Beans {
                            @Bean Notifier sms() { return new Sms(); }
                            @Bean("post") Notifier two(List<Notifier> all) { return all.get(0); }
                        }
                        """
                                + fields,
                        "",
                        "",
                        BOTH));
    }

    private static List<FlowProgram> cdi() {
        String fields = "@Qualifier @interface Fast {}\n" + FIELDS.formatted("@Inject @Fast", "a", "@Inject", "b");
        return List.of(
                program(
                        "what has no qualifier is the default",
                        JAKARTA,
                        fields,
                        "@ApplicationScoped @Fast",
                        "@ApplicationScoped",
                        EMAIL),
                program(
                        "any of them",
                        JAKARTA,
                        fields.replace("@Inject Notifier b", "@Inject @Any Notifier b"),
                        "@ApplicationScoped @Fast",
                        "@ApplicationScoped",
                        BOTH),
                program(
                        "an alternative may take the place of the default",
                        JAKARTA,
                        fields.replace("@Inject @Fast", "@Inject"),
                        "@ApplicationScoped @Alternative",
                        "@ApplicationScoped",
                        BOTH),
                program(
                        "names",
                        JAKARTA,
                        FIELDS.formatted("@Inject @Named(\"sms\")", "a", "@Inject @Named(\"post\")", "b"),
                        "@Named",
                        "@Named(\"post\")",
                        EMAIL));
    }

    private static List<FlowProgram> guice() {
        String fields = FIELDS.formatted("@Inject @Named(\"sms\")", "a", "@Inject", "b");
        String module =
                """
                class Wiring extends AbstractModule {
                    @Override protected void configure() {
                        bind(Notifier.class).annotatedWith(Names.named("sms")).to(Sms.class);
                        %s
                    }
                }
                """;
        return List.of(
                guice(
                        "bindings",
                        module.formatted("bind(Notifier.class).to(Mail.class).in(Singleton.class);") + fields,
                        EMAIL),
                guice(
                        "bindings by annotations of one's own",
                        "@BindingAnnotation @interface Slow {}\n"
                                + module.formatted("bind(Notifier.class).annotatedWith(Slow.class).to(Mail.class);")
                                + fields.replace("@Inject Notifier b", "@Inject @Slow Notifier b"),
                        EMAIL),
                guice(
                        "an object that is bound is of its class",
                        module.formatted("bind(Notifier.class).toInstance(new Mail());") + fields,
                        EMAIL),
                guice(
                        "an object that is bound may be of any class",
                        "class Made { static Notifier any; }\n"
                                + module.formatted("bind(Notifier.class).toInstance(Made.any);")
                                + fields,
                        BOTH),
                guice(
                        "a provider that is bound may give any",
                        module.formatted("bind(Notifier.class).toProvider(() -> new Mail());") + fields,
                        BOTH),
                guice(
                        "a provider's class says what it gives",
                        "class Mails implements Provider<Notifier> { public Notifier get() { return new Mail(); } }\n"
                                + module.formatted("bind(Notifier.class).toProvider(Mails.class);")
                                + fields,
                        EMAIL),
                guice(
                        "modules that exclude one another",
                        module.formatted("bind(Notifier.class).to(Mail.class);")
                                + "class Other implements Module { public void configure(Binder binder) { binder.bind(Notifier.class).to(Sms.class); } }\n"
                                + fields,
                        BOTH),
                guice(
                        "what is bound on",
                        module.formatted("bind(Notifier.class).to(Mail.class); bind(Mail.class).to(Post.class);")
                                + """
                                class Post extends Mail {
                                    @Override public void send(String text) { Out.log.info(text); } // LEAK: Customer.phone
                                }
                                """
                                + fields,
                        BOTH),
                guice("nothing bound in sight", module.formatted("") + fields, BOTH));
    }

    private static FlowProgram guice(String name, String body, String leak) {
        return program(
                name,
                "import com.google.inject.*;\nimport com.google.inject.Module;\nimport com.google.inject.name.*;\n",
                body,
                "",
                "",
                leak);
    }
}
