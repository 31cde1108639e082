package io.github.personaldata.checker.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A history of edits, as people make them, of an {@link EditedProject}; the same for the same seed. */
final class RandomEdits {
    private static final String POLICY =
            """
            version: 1
            purposes:
              order: {clause: "4.1", basis: contract, retention: P1Y}
            recipients:
              crm: {role: hosting, country: KZ, purposes: [order], categories: [phone], hosts: [crm.example], validUntil: 2026-11-23}
            own: {hosts: [own.example]}
            crossBorder: {adequate: [KZ]}
            include: [shared.yml]
            """;

    private static final String UNIT =
            """
            package shop;
            import java.net.URI;
            import java.net.http.*;
            import java.util.logging.Logger;
            class Unit# {
                private static final Logger LOG = Logger.getLogger("unit");
                @org.springframework.beans.factory.annotation.Value("${crm.url}") String url;
                @io.github.personaldata.PersonalData(purpose = "order", category = "phone") String held# = "";
                void run(core.Customer customer) throws Exception {
                    String who = customer.email();
                    LOG.info("one " + who);
                    //call
                    send(HttpClient.newHttpClient(), held#);
                }
                String help(String given) { System.out.println("helped " + given); return given; }
                void send(HttpClient client, String text) throws Exception {
                    client.send(HttpRequest.newBuilder(URI.create(url)).POST(HttpRequest.BodyPublishers.ofString(text)).build(),
                        HttpResponse.BodyHandlers.ofString());
                }
                void hold(lib.Holder holder) { LOG.info(holder.getEmail()); }
                @lombok.ToString static class Card {
                    @io.github.personaldata.PersonalData(purpose = "order", category = "name") String name;
                }
                void show(Card card) { LOG.info("card " + card); }
                void each(java.util.List<core.Customer> all) { all.forEach(c -> LOG.info("each " + c.id())); }
                void ask(core.Port port, core.Customer c) { LOG.info("asked " + port.told(c)); }
            }
            """;

    private static final String CUSTOMER =
            """
            package core;
            import io.github.personaldata.PersonalData;
            public class Customer {
                @PersonalData(purpose = "order", category = "email") private String email;
                private String id;
                public String email() { return email; }
                public String id() { return "" + id; }
                public Customer same() { System.err.println(email); return this; }
            }
            """;

    private static final String PORT = "package core;\npublic interface Port { String told(Customer c); }\n";

    private static final String PORTED =
            """
            package shop;
            class Port# implements core.Port {
                public String told(core.Customer c) { return c.email(); }
            }
            """;

    private static final String BASE = "shop/src/shop/Base.java";
    private static final String UPSTREAM = "core/src/core/Customer.java";
    private static final String MODEL =
            "models: {sources: [{field: \"core.Customer#id\", category: name, purpose: [order]}]}\n";

    /**
     * All that matches in a file becomes one of some texts.
     *
     * @param file empty for any of the units
     */
    private record Replacement(String what, String file, String expression, List<String> choices) {
        Replacement(String what, String file, String expression, String... choices) {
            this(what, file, expression, List.of(choices));
        }
    }

    private static final List<Replacement> REPLACEMENTS = List.of(
            new Replacement("a literal", "", "\"[a-z0-9]+ \"", "\"literal0 \"", "\"literal1 \"", "\"literal2 \""),
            new Replacement("a local", "", "\\bwho[0-9]*\\b", "who0", "who1", "who2"),
            new Replacement("a call", "", "//call", "LOG.info(new Unit0().help(held#));", "new Unit2().help(held#);"),
            new Replacement("what a helper gives", "", "return (given|\"\");", "return given;", "return \"\";"),
            new Replacement("a function", "", "c\\.[a-z]+\\(\\)\\)\\)", "c.email()))", "c.id()))"),
            new Replacement("an annotation", "", "purpose = \"[a-z]+\"", "purpose = \"order\"", "purpose = \"news\""),
            new Replacement("no annotation", "", "@io.*\"\\)", ""),
            new Replacement("a line more", "", "^package", "// edited\npackage"),
            new Replacement("a mistake", "", "String who", "Strin who", "String who )"),
            new Replacement("what upstream gives", UPSTREAM, "return [a-z]+;", "return email;", "return id;"),
            new Replacement(
                    "its kind", UPSTREAM, "category = \"[a-z]+\"", "category = \"email\"", "category = \"name\""),
            new Replacement(
                    "a label",
                    UPSTREAM,
                    "(@PersonalData\\([^)]*\\) )?private String id",
                    "@PersonalData(purpose = \"order\", category = \"name\") private String id",
                    "private String id"),
            new Replacement(
                    "a severity", "shared.yml", "declaration: [a-z]+", "declaration: off", "declaration: error"),
            new Replacement(
                    "the recipient", "personal-data.yml", "s: \\[[a-z]+\\], h", "s: [phone], h", "s: [email], h"),
            new Replacement("a model", "personal-data.yml", "KZ]}\\n(models:.*\\n)?", "KZ]}\n", "KZ]}\n" + MODEL),
            new Replacement("the address", "shop/resources/application.yml", "//[a-z]+", "//crm", "//own", "//other"));

    private final Random random;
    private final List<Path> libraries;
    private final List<EditedProject> past = new ArrayList<>();
    private EditedProject now;
    private int units = 4;

    /** @param libraries versions of one library */
    RandomEdits(Path root, List<Path> libraries, long seed) {
        this.random = new Random(seed);
        this.libraries = libraries;
        Map<String, String> files = new TreeMap<>();
        files.put("personal-data.yml", POLICY);
        files.put("shared.yml", "version: 1\nrules: {stale-declaration: off}\n");
        files.put(UPSTREAM, CUSTOMER);
        files.put("core/src/core/Port.java", PORT);
        files.put("shop/resources/application.yml", "crm: {url: \"https://crm.example/v1\"}\n");
        for (int i = 0; i < units; i++) {
            files.put(unit(i), UNIT.replace("#", Integer.toString(i)));
        }
        this.now = new EditedProject(root, files, libraries.get(0), LocalDate.of(2026, 11, 22), Locale.ENGLISH);
    }

    EditedProject now() {
        return now;
    }

    /** One more edit; says what it was. */
    String next() {
        past.add(now);
        Map<String, String> files = new TreeMap<>(now.files());
        int choice = random.nextInt(REPLACEMENTS.size() + 9);
        if (choice < REPLACEMENTS.size()) {
            return replace(REPLACEMENTS.get(choice), files);
        }
        switch (choice - REPLACEMENTS.size()) {
            case 0:
                files.put(unit(units), UNIT.replace("#", Integer.toString(units++)));
                return become("a new file", files);
            case 1:
                files.remove(anyUnit());
                return become("a file less", files);
            case 2:
                return otherwise();
            case 3:
                Path library = libraries.get(random.nextInt(libraries.size()));
                now = new EditedProject(now.root(), now.files(), library, now.date(), now.locale());
                return "the library";
            case 4:
                now = past.get(random.nextInt(past.size()));
                return "as it was";
            case 5:
                int port = random.nextInt(3);
                files.put("shop/src/shop/Port" + port + ".java", PORTED.replace("#", Integer.toString(port)));
                return become("a class that implements an interface", files);
            case 6:
                files.remove("shop/src/shop/Port" + random.nextInt(3) + ".java");
                return become("such a class less", files);
            case 7:
                return move(anyUnit(), files);
            default:
                return "nothing";
        }
    }

    /** A method goes up into a class above. */
    private String move(String path, Map<String, String> files) {
        String text = files.getOrDefault(path, "");
        String helper = text.lines()
                .filter(line -> line.startsWith("    String help("))
                .findFirst()
                .orElse("");
        files.put(path, text.replace(helper + "\n", "").replaceAll("(class Unit\\d+) \\{", "$1 extends Base {"));
        files.merge(
                BASE,
                "package shop;\nclass Base {\n" + helper + "\n}\n",
                (known, made) -> helper.isEmpty() ? known : made);
        return become("a method moved from " + path, files);
    }

    /** What is in no file. */
    private String otherwise() {
        LocalDate date = LocalDate.of(2026, 11, 22).plusDays(random.nextInt(4));
        Locale locale = Locale.forLanguageTag(any("en", "ru"));
        now = new EditedProject(now.root(), now.files(), now.library(), date, locale);
        return "day and language";
    }

    private String replace(Replacement edit, Map<String, String> files) {
        String path = edit.file.isEmpty() ? anyUnit() : edit.file;
        String chosen = edit.choices.get(random.nextInt(edit.choices.size()));
        String number = path.replaceAll("\\D", "");
        files.computeIfPresent(
                path, (p, text) -> text.replaceAll(edit.expression, chosen.replace("held#", "held" + number)));
        return become(edit.what + " in " + path, files);
    }

    private String become(String what, Map<String, String> files) {
        now = now.with(files);
        return what;
    }

    private String anyUnit() {
        List<String> all = now.files().keySet().stream()
                .filter(name -> name.contains("/Unit"))
                .toList();
        return all.isEmpty() ? unit(0) : all.get(random.nextInt(all.size()));
    }

    private static String unit(int number) {
        return "shop/src/shop/Unit" + number + ".java";
    }

    private String any(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
