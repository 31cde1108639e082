package io.github.personaldata.checker.run;

import java.util.List;

/** Programs of {@link ProcessedForTest}: which code works for news, where it meets data of orders. */
final class ProcessedForPrograms {
    /** Data held for orders and for news, and code that works for nothing in particular. */
    static final String CODE =
            """
            package p;
            import io.github.personaldata.*;
            import java.util.*;
            import java.util.function.*;
            import org.slf4j.*;
            import org.springframework.web.client.RestTemplate;
            record Order(@PersonalData(purpose = "order") String phone, String id) {}
            record Reader(@PersonalData(purpose = "news") String email, String id) {}
            class Shared { @PersonalData(purpose = {"order", "news"}) String name; }
            class Out { static void use(Object some) {} static String same(String text) { return text; } }
            """;

    private ProcessedForPrograms() {}

    /** Each with a name; what is used for another purpose is told at the end of its line. */
    static List<String[]> programs() {
        return List.of(
                one(
                        "a method that reads",
                        """
                        class News {
                            @ProcessedFor("news") void run(Order order, Reader reader, Shared shared) {
                                Out.use(order.id()); Out.use(reader.email()); Out.use(shared.name);
                                Out.use(order.phone()); // USED Order.phone
                            }
                            void other(Order order) { Out.use(order.phone()); }
                        }
                        """),
                one(
                        "a type",
                        """
                        @ProcessedFor("news") class News {
                            void run(Order order) {
                                String phone = order.phone(); // USED Order.phone
                                Out.use(phone); Out.use(phone.trim() + "!");
                            }
                        }
                        """),
                one(
                        "a method says it instead of its type",
                        """
                        @ProcessedFor("news") class News {
                            @ProcessedFor("order") void run(Order order) { Out.use(order.phone()); }
                            @ProcessedFor({"order", "news"}) void both(Order order) { Out.use(order.phone()); }
                            @ProcessedFor("order") void reverse(Reader reader) {
                                Out.use(reader.email()); // USED Reader.email
                            }
                        }
                        """),
                one(
                        "nested and anonymous types, and functions",
                        """
                        @ProcessedFor("news") class News {
                            static class Inner {
                                void run(Order order) {
                                    Out.use(order.phone()); // USED Order.phone
                                }
                            }
                            Consumer<Order> each = order ->
                                Out.use(order.phone()); // USED Order.phone
                            Consumer<Order> other = new Consumer<>() {
                                public void accept(Order order) {
                                    Out.use(order.phone()); // USED Order.phone
                                }
                            };
                        }
                        class Other {
                            @ProcessedFor("news") void run(List<Order> orders) {
                                orders.forEach(order ->
                                    Out.use(order.phone())); // USED Order.phone
                            }
                        }
                        """),
                one(
                        "what is overridden",
                        """
                        interface Task { @ProcessedFor("news") void run(Order order); }
                        @ProcessedFor("news") abstract class Job { abstract void run(Order order); void other(Order order) {} }
                        class One implements Task {
                            public void run(Order order) {
                                Out.use(order.phone()); // USED Order.phone
                            }
                            void more(Order order) { Out.use(order.phone()); }
                        }
                        class Two extends Job {
                            void run(Order order) {
                                Out.use(order.phone()); // USED Order.phone
                            }
                            void more(Order order) { Out.use(order.phone()); }
                        }
                        @ProcessedFor("order") class Three implements Task {
                            public void run(Order order) {
                                Out.use(order.phone()); // USED Order.phone
                            }
                        }
                        """),
                one(
                        "private methods that only such code calls",
                        """
                        class News {
                            @ProcessedFor("news") void run(Order order) { one(order); shared(order); }
                            @ProcessedFor("news") void again(Order order) { two(order, 3); }
                            private void one(Order order) { two(order, 2); }
                            private void two(Order order, int times) {
                                Out.use(order.phone()); // USED Order.phone
                                if (times > 0) { two(order, times - 1); }
                            }
                            private void shared(Order order) { Out.use(order.phone()); }
                            void other(Order order) { shared(order); }
                            private void unused(Order order) { Out.use(order.phone()); }
                        }
                        """),
                one(
                        "what is handed on is told once",
                        """
                        @ProcessedFor("news") class News {
                            void run(Order order) {
                                send(order.phone()); // USED Order.phone
                            }
                            void send(String text) { deliver(text.trim()); }
                            void deliver(String text) { Out.use(text); LoggerFactory.getLogger("news").info(text); }
                        }
                        @ProcessedFor("news") class Later {
                            void run(News news, Order order) { read(order); }
                            void read(Order order) {
                                Out.use(order.phone()); // USED Order.phone
                            }
                        }
                        """),
                one(
                        "nothing works for anything",
                        """
                        class News { void run(Order order, Reader reader) { Out.use(order.phone() + reader.email()); } }
                        """));
    }

    static String[] one(String name, String code) {
        return new String[] {name, code};
    }
}
