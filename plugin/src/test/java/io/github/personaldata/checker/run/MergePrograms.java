package io.github.personaldata.checker.run;

import java.util.List;

/** Programs of {@link MergesTest}: data of orders and of visits, which share no purpose, meets or does not. */
final class MergePrograms {
    private MergePrograms() {}

    /** Statements of a method that is given an order and a visit. */
    static List<String[]> statements() {
        return List.of(
                one(
                        "a map",
                        """
                        Map<String, String> row = new HashMap<>();
                        row.put("phone", order.phone());
                        row.put("cookie", visit.cookie()); // MERGED Visit.cookie
                        row.put("id", order.id());
                        """),
                one(
                        "two maps",
                        """
                        Map<String, String> one = new HashMap<>(); Map<String, String> other = new HashMap<>();
                        one.put("phone", order.phone());
                        other.put("cookie", visit.cookie());
                        """),
                one(
                        "a map made at once",
                        """
                        use(Map.of("phone", order.phone(), "cookie", visit.cookie())); // MERGED Visit.cookie
                        """),
                one(
                        "a list",
                        """
                        use(List.of(order.phone(), visit.cookie())); // MERGED Visit.cookie
                        """),
                one(
                        "a list that is copied",
                        """
                        List<String> all = new ArrayList<>(List.of(order.phone()));
                        all.add(visit.cookie()); // MERGED Visit.cookie
                        use(new ArrayList<>(all)); use(all.stream().toList()); use(Map.of("all", all));
                        """),
                one(
                        "a map in a map",
                        """
                        Map<String, Object> row = new HashMap<>();
                        row.put("contact", Map.of("phone", order.phone()));
                        row.put("cookie", visit.cookie()); // MERGED Visit.cookie
                        """),
                one(
                        "a record",
                        """
                        use(new Row(order.phone(), visit.cookie())); // MERGED Visit.cookie
                        """),
                one(
                        "a record of one of them",
                        """
                        use(new Row(order.phone(), order.id()));
                        """),
                one(
                        "a constructor that reads both",
                        """
                        use(new Profile(order, visit)); // MERGED Visit.cookie
                        """),
                one(
                        "setters",
                        """
                        Profile profile = new Profile();
                        profile.setPhone(order.phone());
                        profile.setCookie(visit.cookie()); // MERGED Visit.cookie
                        """),
                one(
                        "fields",
                        """
                        Profile profile = new Profile();
                        profile.cookie = visit.cookie();
                        profile.phone = order.phone(); // MERGED Order.phone
                        """),
                one(
                        "one field of two objects",
                        """
                        Profile profile = new Profile(); Profile other = new Profile();
                        profile.phone = order.phone();
                        other.cookie = visit.cookie();
                        """),
                one(
                        "a field that is overwritten",
                        """
                        Profile profile = new Profile();
                        profile.phone = order.phone();
                        profile.phone = "";
                        profile.cookie = visit.cookie();
                        """),
                one(
                        "a builder",
                        """
                        use(new Builder().phone(order.phone())
                                .cookie(visit.cookie()) // MERGED Visit.cookie
                                .build());
                        """),
                one(
                        "a helper that knows neither",
                        """
                        use(row(order.phone(), visit.cookie())); // MERGED Visit.cookie
                        """),
                one(
                        "a helper that knows one",
                        """
                        Map<String, String> row = new HashMap<>();
                        row.put("phone", order.phone());
                        addCookie(row, visit); // MERGED Visit.cookie
                        """),
                one(
                        "a helper that knows both tells itself",
                        """
                        use(both(order, visit));
                        """),
                one(
                        "references to whole entities",
                        """
                        use(new Pair(order, visit)); use(Map.of("order", order, "visit", visit)); use(List.of(order, visit));
                        """),
                one(
                        "entities that are serialised together",
                        """
                        http.postForObject("http://own.example/", new Pair(order, visit), String.class); // MERGED Visit.cookie
                        """),
                one(
                        "one entity serialised",
                        """
                        http.postForObject("http://own.example/", new Pair(order, null), String.class);
                        """),
                one(
                        "a text that is sent",
                        """
                        http.postForObject("http://own.example/", order.phone() + visit.cookie(), String.class); // MERGED Visit.cookie
                        """),
                one(
                        "a text that nobody gets",
                        """
                        String text = order.phone() + visit.cookie();
                        StringBuilder more = new StringBuilder(order.phone()); more.append(visit.cookie());
                        """),
                one(
                        "two messages",
                        """
                        http.postForObject("http://own.example/", order.phone(), String.class);
                        http.postForObject("http://own.example/", visit.cookie(), String.class);
                        """),
                one(
                        "two messages by one helper",
                        """
                        post(order.phone());
                        post(visit.cookie());
                        """),
                one(
                        "one message by a helper",
                        """
                        String both = order.phone() + visit.cookie();
                        post(both); // MERGED Visit.cookie
                        """),
                one(
                        "a map that is sent is told where it is filled",
                        """
                        Map<String, String> row = new HashMap<>();
                        row.put("phone", order.phone());
                        row.put("cookie", visit.cookie()); // MERGED Visit.cookie
                        http.postForObject("http://own.example/", row, String.class);
                        """),
                one(
                        "a statement",
                        """
                        java.sql.PreparedStatement insert = db.prepareStatement("insert into t values (?, ?)");
                        insert.setString(1, order.phone());
                        insert.setString(2, visit.cookie()); // MERGED Visit.cookie
                        insert.executeUpdate();
                        """),
                one(
                        "two statements",
                        """
                        java.sql.PreparedStatement insert = db.prepareStatement("insert into t values (?)");
                        insert.setString(1, order.phone());
                        java.sql.PreparedStatement other = db.prepareStatement("insert into u values (?)");
                        other.setString(1, visit.cookie());
                        """),
                one(
                        "a statement's text",
                        """
                        db.createStatement().executeUpdate("insert '" + order.phone() + visit.cookie() + "'"); // MERGED Visit.cookie
                        """),
                one(
                        "a tree",
                        """
                        com.fasterxml.jackson.databind.node.ObjectNode tree = json.createObjectNode();
                        tree.put("phone", order.phone());
                        tree.put("cookie", visit.cookie()); // MERGED Visit.cookie
                        """),
                one(
                        "a loop",
                        """
                        Map<String, String> row = new HashMap<>();
                        for (String name : List.of("a", "b")) {
                            if (name.equals("a")) row.put(name, order.phone()); // MERGED Order.phone
                            else row.put(name, visit.cookie());
                        }
                        """),
                one(
                        "an object for each round",
                        """
                        for (String name : List.of("a", "b")) {
                            Map<String, String> row = new HashMap<>();
                            if (name.equals("a")) row.put(name, order.phone());
                            else row.put(name, visit.cookie());
                        }
                        """),
                one(
                        "a lambda",
                        """
                        Map<String, String> row = new HashMap<>();
                        row.put("phone", order.phone());
                        List.of(visit).forEach(each -> row.put("cookie", each.cookie())); // MERGED Visit.cookie
                        """),
                one(
                        "what is anonymised",
                        """
                        use(Map.of("phone", order.phone(), "cookie", anonymous(visit.cookie())));
                        """),
                one(
                        "sizes and comparisons",
                        """
                        use(Map.of("phone", order.phone(), "cookie", visit.cookie().length()));
                        """),
                one(
                        "a service that is given both",
                        """
                        client.track(order.phone()); client.track(visit.cookie());
                        """),
                one(
                        "a record of a log",
                        """
                        log.atInfo().addKeyValue("phone", order.phone()).addKeyValue("cookie", visit.cookie()).log("seen");
                        """),
                one(
                        "data that shares a purpose",
                        """
                        use(Map.of("phone", order.phone(), "email", order.email()));
                        """),
                one(
                        "three at once",
                        """
                        use(Map.of("email", order.email(), "phone", order.phone(), "cookie", visit.cookie())); // MERGED Visit.cookie
                        """));
    }

    private static String[] one(String name, String statements) {
        return new String[] {name, statements};
    }

    static final String CODE =
            """
            package p;
            import io.github.personaldata.*;
            import java.util.*;
            import org.springframework.web.client.*;
            record Order(
                @PersonalData(purpose = "order", category = "phone") String phone,
                @PersonalData(purpose = {"order", "statistics-of-orders"}, category = "email") String email,
                String id) {}
            record Visit(@PersonalData(purpose = "statistics", category = "cookie") String cookie) {}
            record Row(String one, String other) {}
            record Pair(Order order, Visit visit) {}
            class Profile {
                String phone; String cookie;
                Profile() {}
                Profile(Order order, Visit visit) { this.phone = order.phone(); this.cookie = visit.cookie(); }
                void setPhone(String phone) { this.phone = phone; }
                void setCookie(String cookie) { this.cookie = cookie; }
            }
            class Builder {
                private final Profile made = new Profile();
                Builder phone(String phone) { made.phone = phone; return this; }
                Builder cookie(String cookie) { made.cookie = cookie; return this; }
                Profile build() { return made; }
            }
            class Together {
                @PersonalData(purpose = "order", category = "phone") String phone;
                @PersonalData(purpose = "statistics", category = "cookie") String cookie;
                Together(String phone, String cookie) { this.phone = phone; this.cookie = cookie; }
            }
            interface Client { void track(String text); }
            class P {
                RestTemplate http; java.sql.Connection db; com.fasterxml.jackson.databind.ObjectMapper json; Client client;
                org.slf4j.Logger log;
                void use(Object object) {}
                void post(String body) { http.postForObject("http://own.example/", body, String.class); }
                @Anonymizes String anonymous(String text) { return "x" + text.hashCode(); }
                Map<String, String> row(String one, String other) {
                    Map<String, String> row = new HashMap<>(); row.put("a", one); row.put("b", other); return row;
                }
                void addCookie(Map<String, String> row, Visit visit) { row.put("cookie", visit.cookie()); }
                Map<String, String> both(Order order, Visit visit) {
                    return Map.of("phone", order.phone(), "cookie", visit.cookie()); // MERGED Visit.cookie
                }
                Together declaredTogether(String phone, String cookie) { return new Together(phone, cookie); }
                void run(Order order, Visit visit) throws Exception {
            %s    }
            }
            """;
}
