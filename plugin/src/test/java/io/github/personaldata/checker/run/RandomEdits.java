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
                public Customer same() { System.err.println(email); return this; }
            }
            """;

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
        files.put("core/src/core/Customer.java", CUSTOMER);
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
        switch (random.nextInt(19)) {
            case 0:
                return edit("a literal", files, anyUnit(), "\"[a-z0-9]+ \"", "\"literal" + random.nextInt(3) + " \"");
            case 1:
                return edit("a local", files, anyUnit(), "\\bwho[0-9]*\\b", "who" + random.nextInt(5));
            case 2:
                return edit(
                        "a call", files, anyUnit(), "//call", "new Unit" + random.nextInt(units) + "().help(held#);");
            case 3:
                return edit(
                        "an annotation",
                        files,
                        anyUnit(),
                        "purpose = \"[a-z]+\"",
                        "purpose = \"" + any("order", "news") + "\"");
            case 4:
                return edit("no annotation", files, anyUnit(), "@io.*\"\\)", "");
            case 5:
                return edit("a line more", files, anyUnit(), "^package", "// edited\npackage");
            case 6:
                return edit(
                        "what upstream gives",
                        files,
                        "core/src/core/Customer.java",
                        "return [a-z]+;",
                        "return " + any("email", "id") + ";");
            case 7:
                return edit(
                        "whose it is",
                        files,
                        "core/src/core/Customer.java",
                        "category = \"[a-z]+\"",
                        "category = \"" + any("email", "name") + "\"");
            case 8:
                return edit(
                        "a severity",
                        files,
                        "shared.yml",
                        "rules: .*",
                        "rules: {stale-declaration: " + any("off", "error") + "}");
            case 9:
                return edit(
                        "the recipient",
                        files,
                        "personal-data.yml",
                        "categories: \\[[a-z]+\\]",
                        "categories: [" + any("phone", "email") + "]");
            case 10:
                return edit(
                        "a model",
                        files,
                        "personal-data.yml",
                        "KZ]}\\n(models:.*\\n)?",
                        "KZ]}\n"
                                + any(
                                        "",
                                        "models: {sources: [{field: \"core.Customer#id\", category: name, purpose: [order]}]}\n"));
            case 11:
                return edit(
                        "the address",
                        files,
                        "shop/resources/application.yml",
                        "https://[a-z]+",
                        "https://" + any("crm", "own", "other"));
            case 12:
                return edit("a mistake", files, anyUnit(), "String who", any("Strin who", "String who )"));
            case 13:
                files.put(unit(units), UNIT.replace("#", Integer.toString(units++)));
                return become("a new file", files);
            case 14:
                files.remove(anyUnit());
                return become("a file less", files);
            case 15:
                return otherwise();
            case 16:
                Path library = libraries.get(random.nextInt(libraries.size()));
                now = new EditedProject(now.root(), now.files(), library, now.date(), now.locale());
                return "the library";
            case 17:
                now = past.get(random.nextInt(past.size()));
                return "as it was";
            default:
                return "nothing";
        }
    }

    /** What is in no file. */
    private String otherwise() {
        LocalDate date = LocalDate.of(2026, 11, 22).plusDays(random.nextInt(4));
        Locale locale = Locale.forLanguageTag(any("en", "ru"));
        now = new EditedProject(now.root(), now.files(), now.library(), date, locale);
        return "day and language";
    }

    /** Replaces all that matches. */
    private String edit(String what, Map<String, String> files, String path, String expression, String replacement) {
        String number = path.replaceAll("\\D", "");
        files.computeIfPresent(
                path, (p, text) -> text.replaceAll(expression, replacement.replace("held#", "held" + number)));
        return become(what + " in " + path, files);
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
