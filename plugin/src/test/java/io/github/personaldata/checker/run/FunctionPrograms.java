package io.github.personaldata.checker.run;

import java.util.List;

/** Functions and listeners that are stored here and called there. */
final class FunctionPrograms {
    private FunctionPrograms() {}

    static List<FlowProgram> all() {
        return List.of(
                FlowProgram.of(
                        "a lambda stored in a field and called elsewhere",
                        """
                        class P {
                            private Consumer<String> out; private Consumer<String> quiet;
                            void init() {
                                quiet = s -> Out.log.info("x");
                                out = s ->
                                        Out.log.info(s); // LEAK: Customer.email
                            }
                            void m(Customer c) { out.accept(c.email); quiet.accept(c.email); }
                        }
                        """),
                FlowProgram.of(
                        "a supplier made here and asked there",
                        """
                        class P {
                            private final List<Supplier<String>> all = new ArrayList<>();
                            void init(Customer c) { all.add(() -> c.email); }
                            void show() {
                                for (Supplier<String> each : all)
                                    Out.log.info(each.get()); // LEAK: Customer.email
                            }
                        }
                        """),
                FlowProgram.of(
                        "a listener stored in a field",
                        """
                        interface Listener { void on(String what, String id); }
                        class Printing implements Listener {
                            public void on(String what, String id) {
                                Out.log.info(id);
                                Out.log.info(what); // LEAK: Customer.email
                            }
                        }
                        class P {
                            private Listener listener;
                            void set() { listener = new Printing(); }
                            void m(Customer c) { listener.on(c.email, c.id); }
                        }
                        """),
                FlowProgram.of(
                        "listeners in a list",
                        """
                        interface Listener { void on(String what); }
                        class P {
                            private final List<Listener> listeners = new ArrayList<>();
                            void add(Listener l) { listeners.add(l); }
                            void init() {
                                add(what ->
                                        Out.log.info(what)); // LEAK: Customer.email
                            }
                            void m(Customer c) { listeners.forEach(l -> l.on(c.email)); }
                        }
                        """),
                FlowProgram.of(
                        "anonymous listeners in a list",
                        """
                        interface Listener { void on(String what); }
                        class P {
                            private final List<Listener> listeners = new ArrayList<>();
                            void add(Listener l) { listeners.add(l); }
                            void init() {
                                add(new Listener() { public void on(String what) {
                                        Out.log.info("at " + what); // LEAK: Customer.email
                                } });
                                add(new Listener() { public void on(String what) { Out.log.info("at"); } });
                            }
                            void m(Customer c) { listeners.forEach(l -> l.on(c.email)); }
                        }
                        """),
                FlowProgram.of(
                        "method references",
                        """
                        class P {
                            static void tell(String s) { Out.log.info(s); } // LEAK: Customer.phone
                            void m(List<Customer> all) {
                                all.stream().map(Customer::getPhone).forEach(P::tell);
                                all.stream().map(Customer::getId).forEach(s -> Out.log.info(s));
                            }
                        }
                        """),
                FlowProgram.of(
                        "a function handed through two methods",
                        """
                        class P {
                            static String twice(Function<String, String> f, String s) { return once(f, f.apply(s)); }
                            static String once(Function<String, String> f, String s) { return f.apply(s); }
                            void m(Customer c) {
                                Out.log.info(twice(s -> "", c.email));
                                Out.log.info(twice(s -> s + "!", c.id));
                                Out.log.info(twice(s -> s + "!", c.email)); // LEAK: Customer.email
                            }
                        }
                        """),
                FlowProgram.of(
                        "a captured variable",
                        """
                        class P { void m(Customer c, java.util.concurrent.ExecutorService pool) {
                            String e = c.email; String i = c.id;
                            pool.submit(() -> Out.log.info(i));
                            pool.submit(() -> Out.log.info(e)); // LEAK: Customer.email
                        } }
                        """),
                FlowProgram.of(
                        "a template method and its hook",
                        """
                        abstract class Base {
                            abstract String text(Customer c);
                            void print(Customer c) {
                                Out.log.info(text(c)); // LEAK: Customer.email
                            }
                        }
                        class P extends Base { String text(Customer c) { return c.email; } }
                        class Q extends Base { String text(Customer c) { return c.id; } }
                        """),
                FlowProgram.of(
                        "a library's object that a library's function hands out prints what was put into it",
                        """
                        class P {
                            private static jakarta.mail.internet.InternetAddress of(String name) {
                                try {
                                    var made = new jakarta.mail.internet.InternetAddress();
                                    made.setPersonal(name);
                                    return made;
                                } catch (java.io.UnsupportedEncodingException e) { return null; }
                            }
                            void m(Customer[] all) {
                                Function<Customer, jakarta.mail.internet.InternetAddress> other =
                                        org.springframework.util.function.ThrowingFunction.of(x -> of(x.id), IllegalStateException::new);
                                Function<Customer, jakarta.mail.internet.InternetAddress> mine =
                                        org.springframework.util.function.ThrowingFunction.of(x -> of(x.email), IllegalStateException::new);
                                for (var a : Arrays.stream(all).map(other).toList()) {
                                    Out.log.info("{}", a);
                                }
                                for (var a : Arrays.stream(all).map(mine).toList()) {
                                    Out.log.info("{}", a); // LEAK: Customer.email
                                }
                            }
                        }
                        """));
    }
}
