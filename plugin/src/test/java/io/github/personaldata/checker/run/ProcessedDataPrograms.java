package io.github.personaldata.checker.run;

import static io.github.personaldata.checker.run.ProcessedForPrograms.one;

import java.util.List;

/** Programs of {@link ProcessedForTest}: the ways on which data comes to hand in code that works for another purpose. */
final class ProcessedDataPrograms {
    private ProcessedDataPrograms() {}

    /** As {@link ProcessedForPrograms#programs}. */
    static List<String[]> programs() {
        return List.of(
                one(
                        "an argument",
                        """
                        class News {
                            @ProcessedFor("news")
                            void send(String text, String id) { // USED Order.phone
                                Out.use(text);
                            }
                        }
                        class Orders {
                            void run(News news, Order order, Reader reader) {
                                String phone = order.phone();
                                news.send(phone, order.id());
                                news.send(reader.email(), reader.id());
                            }
                        }
                        """),
                one(
                        "an argument of a method that is called by its interface",
                        """
                        interface Sender { void send(String text); }
                        @ProcessedFor("news") class Mail implements Sender {
                            public void send(String text) {} // USED Order.phone
                        }
                        class Sms implements Sender { public void send(String text) {} }
                        class Orders {
                            void run(List<Sender> senders, Order order) { senders.forEach(sender -> sender.send(order.phone())); }
                        }
                        """),
                one(
                        "an argument that comes through a helper",
                        """
                        class News { @ProcessedFor("news") void send(String text) {} } // USED Order.phone
                        class Helper { void hand(News news, String text) { news.send(text); } }
                        class Orders {
                            void run(Helper helper, News news, Order order) { helper.hand(news, order.phone()); }
                            void constant(Helper helper, News news) { helper.hand(news, "text"); }
                        }
                        """),
                one(
                        "a result",
                        """
                        class Lookup {
                            String phone(Order order) { return order.phone(); }
                            String id(Order order) { Out.use(order.phone()); return order.id(); }
                        }
                        class News {
                            @ProcessedFor("news") void run(Lookup lookup, Order order) {
                                Out.use(lookup.id(order));
                                Out.use(lookup.phone(order)); // USED Order.phone
                            }
                        }
                        """),
                one(
                        "a field in between",
                        """
                        class Box { String text; String id; }
                        class Orders { void fill(Box box, Order order) { box.text = order.phone(); box.id = order.id(); } }
                        class News {
                            private final Box box = new Box();
                            @ProcessedFor("news") void run() {
                                Out.use(box.id);
                                Out.use(box.text); // USED Order.phone
                            }
                        }
                        """),
                one(
                        "objects that are only handed on",
                        """
                        class Mailer { void send(Order order) { Out.use(order.phone()); } }
                        class News {
                            private Order last;
                            @ProcessedFor("news") Order run(Mailer mailer, Order order, List<Order> orders) {
                                last = order; mailer.send(order); Out.use(orders); Out.use(orders.size());
                                orders.forEach(mailer::send);
                                return last;
                            }
                        }
                        """),
                one(
                        "an object that is printed",
                        """
                        class News {
                            @ProcessedFor("news") void run(Order order, Reader reader) {
                                Out.use("to " + reader);
                                Out.use("for " + order); // USED Order.phone
                            }
                            @ProcessedFor("news") void text(Order order) {
                                Out.use(String.valueOf(order)); // USED Order.phone
                            }
                        }
                        """),
                one(
                        "an object that is sent or logged",
                        """
                        class News {
                            private static final Logger LOG = LoggerFactory.getLogger(News.class);
                            @ProcessedFor("news") void send(RestTemplate rest, Order order) {
                                rest.postForObject("http://own.example/", order, Void.class); // USED Order.phone
                            }
                            @ProcessedFor("news") void log(Order order) {
                                LOG.info("{}", order); // USED Order.phone
                            }
                        }
                        """),
                one(
                        "lists of texts",
                        """
                        class News {
                            @ProcessedFor("news") void send(List<String> texts) { Out.use(texts); } // USED Order.phone
                            @ProcessedFor("news") void named(Map<String, String> texts) { Out.use(texts); } // USED Order.phone
                            @ProcessedFor("news") void all(List<Order> orders) {
                                Out.use(orders.stream().map(Order::phone).toList()); // USED Order.phone
                            }
                        }
                        class Orders {
                            void run(News news, List<Order> orders, Order order) {
                                news.send(orders.stream().map(Order::phone).toList());
                                news.named(Map.of("phone", order.phone()));
                            }
                        }
                        """),
                one(
                        "a labelled parameter",
                        """
                        @ProcessedFor("news") class News {
                            void send(@PersonalData(purpose = "order") String phone) {} // USED News.phone
                            void mail(@PersonalData(purpose = "news") String email) {}
                        }
                        """),
                one(
                        "anonymised before, and there",
                        """
                        class Mask { @Anonymizes static String of(String text) { return "***" + text.length(); } }
                        class News { @ProcessedFor("news") void count(String text) { Out.use(text); } }
                        class Orders { void run(News news, Order order) { news.count(Mask.of(order.phone())); } }
                        @ProcessedFor("news") class Late {
                            void run(Order order) {
                                Out.use(Mask.of(order.phone())); // USED Order.phone
                            }
                        }
                        """),
                one(
                        "constructors and initialisers",
                        """
                        class News {
                            private final String text;
                            @ProcessedFor("news") News(Order order) {
                                text = order.phone(); // USED Order.phone
                            }
                        }
                        @ProcessedFor("news") class Other {
                            private static Order last;
                            private final String text = last.phone(); // USED Order.phone
                        }
                        """),
                one(
                        "a datum that is an object",
                        """
                        record Address(String street) {}
                        class Delivery { @PersonalData(purpose = "order") Address address; }
                        class News {
                            @ProcessedFor("news") void send(Address address) { Out.use(address); } // USED Delivery.address
                            @ProcessedFor("news") void run(Delivery delivery) {
                                Out.use(delivery.address.street()); // USED Delivery.address
                            }
                        }
                        class Orders { void run(News news, Delivery delivery) { news.send(delivery.address); } }
                        """),
                one(
                        "functions, arrays and optionals",
                        """
                        @ProcessedFor("news") class News {
                            void send(String text) { Out.use(text); } // USED Order.phone
                            void all(String... texts) { Out.use(texts); } // USED Order.phone
                            void later(Supplier<String> text) {
                                Out.use(text.get()); // USED Order.phone
                            }
                            void perhaps(Optional<Order> order) {
                                order.map(Order::id).ifPresent(Out::use);
                                order.map(Order::phone).ifPresent(Out::use); // USED Order.phone
                            }
                        }
                        class Orders {
                            void run(News news, List<Order> orders, Order order) {
                                orders.stream().map(Order::phone).forEach(news::send);
                                orders.stream().map(Order::id).forEach(news::send);
                                news.all(order.id(), order.phone());
                                news.later(order::phone);
                            }
                        }
                        """),
                one(
                        "wrapped, thrown and kept in a static field",
                        """
                        record Letter(String to, String text) {}
                        class Last { static String text; }
                        class Shop {
                            void buy(Order order) { Last.text = order.phone(); throw new IllegalStateException(order.phone()); }
                        }
                        @ProcessedFor("news") class News {
                            void send(Letter letter) {
                                Out.use(letter.text());
                                Out.use(letter.to()); // USED Order.phone
                            }
                            void buy(Shop shop, Order order) {
                                try { shop.buy(order); } catch (IllegalStateException e) {
                                    Out.use(e.getMessage()); // USED Order.phone
                                }
                            }
                            void last() {
                                Out.use(Last.text); // USED Order.phone
                            }
                        }
                        class Orders {
                            void run(News news, Order order) { news.send(new Letter(order.phone(), order.id())); }
                        }
                        """),
                one(
                        "what only tests or decides is read all the same",
                        """
                        @ProcessedFor("news") class News {
                            boolean isKnown(Order order) {
                                return !order.phone().isEmpty(); // USED Order.phone
                            }
                        }
                        """),
                one(
                        "recursion, streams and several ways",
                        """
                        @ProcessedFor("news") class News {
                            private final Map<String, Order> kept = new HashMap<>();
                            int count(List<Order> orders, int from) {
                                return from == orders.size() ? 0
                                    : orders.get(from).phone().length() // USED Order.phone
                                        + count(orders, from + 1);
                            }
                            String first(Order one, Order other, boolean which) {
                                Order order = which ? one : other;
                                return which ? order.id()
                                    : order.phone(); // USED Order.phone
                            }
                            List<String> known() {
                                return kept.values().stream().filter(order -> order.id() != null)
                                    .map(Order::phone).sorted().toList(); // USED Order.phone
                            }
                            Set<String> ids() { return kept.keySet(); }
                        }
                        """),
                one(
                        "what is hidden badly is still the datum",
                        """
                        @ProcessedFor("news") class News {
                            Object run(Order order) throws Exception {
                                byte[] bytes = order.phone().getBytes(); // USED Order.phone
                                return java.security.MessageDigest.getInstance("SHA-256").digest(bytes);
                            }
                            void count(byte[] hash) { Out.use(hash); } // USED Order.phone
                            void hashed(Orders orders, Order order) throws Exception {
                                Out.use(orders.hash(order)); // USED Order.phone
                            }
                        }
                        class Orders {
                            byte[] hash(Order order) throws Exception {
                                return java.security.MessageDigest.getInstance("SHA-256").digest(order.phone().getBytes());
                            }
                            void run(News news, Order order, java.security.MessageDigest digest) {
                                news.count(digest.digest(order.phone().getBytes()));
                            }
                        }
                        """));
    }
}
