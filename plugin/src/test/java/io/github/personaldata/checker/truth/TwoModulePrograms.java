package io.github.personaldata.checker.truth;

import io.github.personaldata.checker.truth.TwoModulesTest.Program;
import java.util.List;
import java.util.stream.Stream;

/** Programs whose data crosses the border between two modules, both ways that a compiler allows. */
final class TwoModulePrograms {
    private static final String HEAD =
            """
            package p;
            import io.github.personaldata.*;
            import java.util.*;
            import java.util.function.*;
            import org.slf4j.*;
            """;

    private TwoModulePrograms() {}

    static List<Program> all() {
        return Stream.of(callsAndReturns(), callbacks(), wiring(), printing(), overridesAndConstants())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Program> callsAndReturns() {
        return List.of(
                program(
                        "the sink is upstream",
                        """
                        public class Upstream {
                            static final Logger log = LoggerFactory.getLogger("u");
                            public static void tell(String what) { log.info("it is {}", what); } // LEAK personal-data-in-log
                            public static void keep(String what) { log.info("it is"); }
                        }
                        """,
                        """
                        class Downstream {
                            record Customer(@PersonalData(purpose = "order") String name, String id) {}
                            void run(Customer c) { Upstream.tell(c.name()); Upstream.keep(c.name()); }
                        }
                        """),
                program(
                        "the data is upstream",
                        """
                        public class Upstream {
                            @PersonalData(purpose = "order") private String name;
                            private String id;
                            public String getName() { return name; }
                            public String getId() { return id; }
                        }
                        """,
                        """
                        class Downstream {
                            static final Logger log = LoggerFactory.getLogger("d");
                            void run(Upstream u) {
                                log.info(u.getId());
                                log.info(u.getName()); // LEAK personal-data-in-log
                            }
                        }
                        """),
                program(
                        "upstream calls an implementation downstream",
                        """
                        public class Upstream {
                            public record Customer(@PersonalData(purpose = "order") String name, String id) {}
                            public interface Listener { void created(String name, String id); }
                            private final List<Listener> listeners = new ArrayList<>();
                            public void register(Listener listener) { listeners.add(listener); }
                            public void create(Customer c) { for (Listener l : listeners) l.created(c.name(), c.id()); }
                        }
                        """,
                        """
                        class Downstream implements Upstream.Listener {
                            static final Logger log = LoggerFactory.getLogger("d");
                            @Override public void created(String name, String id) {
                                log.info(id);
                                log.info(name); // LEAK personal-data-in-log
                            }
                        }
                        """));
    }

    private static List<Program> callbacks() {
        return List.of(
                program(
                        "a hook downstream gives data to its base class upstream",
                        """
                        public abstract class Upstream {
                            static final Logger log = LoggerFactory.getLogger("u");
                            protected abstract String who();
                            protected abstract String what();
                            public void work() {
                                log.info(what());
                                log.info(who()); // LEAK personal-data-in-log
                            }
                        }
                        """,
                        """
                        class Downstream extends Upstream {
                            @PersonalData(purpose = "order") String name;
                            String id;
                            @Override protected String who() { return name.trim(); }
                            @Override protected String what() { return id; }
                        }
                        """),
                program(
                        "a lambda downstream is called upstream",
                        """
                        public class Upstream {
                            @PersonalData(purpose = "order") String name;
                            public void with(Consumer<String> use) { use.accept(name); }
                            public static void supplied(Supplier<String> text) {
                                LoggerFactory.getLogger("u").info(text.get()); // LEAK personal-data-in-log
                            }
                        }
                        """,
                        """
                        class Downstream {
                            static final Logger log = LoggerFactory.getLogger("d");
                            @PersonalData(purpose = "order") String phone;
                            void run(Upstream u) {
                                u.with(n -> log.info("n")); u.with(n ->
                                    log.info(n)); // LEAK personal-data-in-log
                                Upstream.supplied(() -> phone);
                            }
                        }
                        """));
    }

    private static List<Program> wiring() {
        return List.of(
                program(
                        "a bean upstream carries data from one method downstream to another",
                        """
                        public class Upstream {
                            private String text;
                            private String other;
                            public void setText(String text) { this.text = text; }
                            public String getText() { return text; }
                            public void setOther(String other) { this.other = other; }
                            public String getOther() { return other; }
                        }
                        """,
                        """
                        class Downstream {
                            static final Logger log = LoggerFactory.getLogger("d");
                            record Customer(@PersonalData(purpose = "order") String name, String id) {}
                            Upstream bean;
                            void fill(Customer c) { bean.setText(c.name()); bean.setOther(c.id()); }
                            void show() {
                                log.info(bean.getOther());
                                log.info(bean.getText()); // LEAK personal-data-in-log
                            }
                        }
                        """),
                program(
                        "an annotation upstream is inherited downstream",
                        """
                        public interface Upstream {
                            @PersonalData(purpose = "order") String name();
                            String id();
                        }
                        """,
                        """
                        class Downstream implements Upstream {
                            static final Logger log = LoggerFactory.getLogger("d");
                            String n; String i;
                            @Override public String name() { return n; }
                            @Override public String id() { return i; }
                            static void run(Downstream d) {
                                log.info(d.id());
                                log.info(d.name()); // LEAK personal-data-in-log
                            }
                        }
                        """));
    }

    private static List<Program> printing() {
        return List.of(
                program(
                        "an object downstream is printed upstream",
                        """
                        public class Upstream {
                            static final Logger log = LoggerFactory.getLogger("u");
                            public static void show(Object any) { log.info("{}", any); } // LEAK personal-data-in-log
                        }
                        """,
                        """
                        class Downstream {
                            record Customer(@PersonalData(purpose = "order") String name) {}
                            static final class Silent { @PersonalData(purpose = "order") String email; }
                            void run(Customer c, Silent s) { Upstream.show(c); Upstream.show(s); }
                        }
                        """),
                program(
                        "an exception upstream tells data from downstream",
                        """
                        public class Upstream {
                            public static class Refused extends RuntimeException {
                                public Refused(String why) { super(why); }
                            }
                            public static void check(String text) {
                                if (text.isEmpty()) throw new Refused("not " + text); // LEAK personal-data-in-exception
                                if (text.isBlank()) throw new Refused("not this");
                            }
                        }
                        """,
                        """
                        class Downstream {
                            @PersonalData(purpose = "order") String name;
                            void run() { Upstream.check(name); }
                        }
                        """));
    }

    private static List<Program> overridesAndConstants() {
        return List.of(
                program(
                        "an implementation downstream changes what upstream logs",
                        """
                        public class Upstream {
                            static final Logger log = LoggerFactory.getLogger("u");
                            @PersonalData(purpose = "order") String name;
                            String id;
                            public interface Style { String of(String text); }
                            private final Style style;
                            public Upstream(Style style) { this.style = style; }
                            void work() {
                                log.info(id);
                                log.info(style.of(name)); // LEAK personal-data-in-log
                            }
                        }
                        """,
                        """
                        class Downstream implements Upstream.Style {
                            @Override public String of(String text) { return "<" + text + ">"; }
                        }
                        """),
                program(
                        "the address is upstream",
                        """
                        public class Upstream {
                            public static final String MAIL = "https://mail.example/v1";
                            public static final String OTHER = "https://other.example/v1";
                        }
                        """,
                        """
                        class Downstream {
                            record Customer(@PersonalData(purpose = "order", category = "name") String name) {}
                            void run(Customer c, org.springframework.web.client.RestTemplate http) {
                                http.postForObject(Upstream.MAIL, c.name(), String.class);
                                http.postForObject(Upstream.OTHER, c.name(), String.class); // LEAK undeclared-third-party
                            }
                        }
                        """));
    }

    private static Program program(String name, String upstream, String downstream) {
        return new Program(name, HEAD + upstream, HEAD + downstream);
    }
}
