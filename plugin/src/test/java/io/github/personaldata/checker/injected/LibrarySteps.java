package io.github.personaldata.checker.injected;

import io.github.personaldata.checker.generated.Chance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Steps through the JDK and through plain classes that the injected code brings along. */
final class LibrarySteps {
    private final Chance chance;

    LibrarySteps(Chance chance) {
        this.chance = chance;
    }

    /** In: a value, and the name of the next. Out: some step. */
    Step any(Value value, String next) {
        List<Step> steps = new ArrayList<>(anyKind(value, next));
        if (value.kind().isText()) {
            steps.addAll(texts(value, next));
        }
        if (value.kind().element() != null) {
            // what lies in a container is of more use than the container
            List<Step> inner = elements(value, next);
            steps.addAll(inner);
            steps.addAll(inner);
        }
        return chance.of(steps);
    }

    /** A list of the value alone. */
    Step listed(Value value, String next) {
        Kind list = new Kind(List.class, value.kind().raw());
        String text = "%s %s = new java.util.ArrayList<>(java.util.List.of(%s));";
        return Step.of(new Value(next, list), text.formatted(list.java(), next, value.name()), "");
    }

    private static List<Step> anyKind(Value value, String next) {
        String v = value.name();
        Value w = new Value(next, value.kind());
        String type = value.kind().java();
        String var = "var " + next + " = ";
        return List.of(
                Step.of(w, var + "java.util.Optional.of(%s).map(x -> x).orElseThrow();".formatted(v), ""),
                Step.of(
                        w,
                        var + "java.util.List.of(%s).stream().filter(x -> x != null).findFirst().get();".formatted(v),
                        ""),
                Step.of(
                        w,
                        "java.util.function.Supplier<%s> of%s = () -> %s;\n%s of%s.get();"
                                .formatted(type, next, v, var, next),
                        ""),
                Step.of(
                        w,
                        var
                                + "java.util.concurrent.CompletableFuture.completedFuture(%s).thenApply(x -> x).join();"
                                        .formatted(v),
                        ""),
                Step.of(
                        w,
                        "Keeper%s@.keep(%s);\n%s Reader%s@.read();".formatted(next, v, var, next),
                        "",
                        "static final class Keeper%s@ { private static %s kept; static void keep(%s given) { kept = given; } }"
                                .formatted(next, type, type),
                        "static final class Reader%s@ { static %s read() { return Keeper%s@.kept; } }"
                                .formatted(next, type, next)),
                Step.of(
                        w,
                        "var deep%s = new Deep%s@();\n%s deep%s.same(3, %s);".formatted(next, next, var, next, v),
                        "",
                        "static final class Deep%s@ { %s same(int depth, %s given) { return depth == 0 ? given : same(depth - 1, given); } }"
                                .formatted(next, type, type)),
                Step.of(
                        w,
                        "var box%s = new Box%s@<%s>(); box%s.put(%s);\n%s Opener%s.open(box%s);"
                                .formatted(next, next, type, next, v, var, next + "@", next),
                        "",
                        "static final class Box%s@<X> { private X content; void put(X given) { content = given; } X take() { return content; } }"
                                .formatted(next),
                        "static final class Opener%s@ { static <X> X open(Box%s@<X> box) { return box.take(); } }"
                                .formatted(next, next)));
    }

    private List<Step> texts(Value value, String next) {
        String v = value.name();
        Value w = new Value(next, Kind.TEXT);
        String var = "var " + next + " = ";
        List<Step> steps = new ArrayList<>();
        Map<String, String> oneLiners = Map.ofEntries(
                Map.entry("String.format(\"<%%s>\", %s)", "String.format(\"<%%d>\", %s.length())"),
                Map.entry("new StringBuilder(\"to \").append(%s).reverse().toString()", ""),
                Map.entry(
                        "new java.util.HashMap<>(java.util.Map.of(\"a\", %s, \"b\", \"none\")).get(\"a\")",
                        "new java.util.HashMap<>(java.util.Map.of(\"a\", %s, \"b\", \"none\")).get(\"b\")"),
                Map.entry(
                        "java.util.stream.Stream.of(%s, \"none\").map(String::trim).collect(java.util.stream.Collectors.joining(\";\"))",
                        "java.util.stream.Stream.of(%s, \"none\").map(x -> \"none\").collect(java.util.stream.Collectors.joining(\";\"))"),
                Map.entry(
                        "java.util.Arrays.asList(\"none\", %s).get(1)", "java.util.Arrays.asList(\"none\", %s).get(0)"),
                Map.entry("new String[] {\"none\", %s}[1]", "new String[] {\"none\", %s}[0]"),
                Map.entry("%s.substring(1).toUpperCase(java.util.Locale.ROOT)", ""),
                Map.entry(
                        "new String(%s.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8)",
                        ""),
                Map.entry(
                        "java.util.Base64.getEncoder().encodeToString(%s.getBytes(java.nio.charset.StandardCharsets.UTF_8))",
                        ""),
                Map.entry(
                        "switch (in.choose(2)) { case 0 -> %s; default -> \"none\"; }",
                        "switch (in.choose(2)) { case 0 -> %s.isEmpty() ? \"a\" : \"b\"; default -> \"none\"; }"));
        oneLiners.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> steps.add(Step.of(
                        w,
                        var + entry.getKey().formatted(v) + ";",
                        entry.getValue().isEmpty() ? "" : var + entry.getValue().formatted(v) + ";")));
        steps.addAll(programs(v, w, var));
        return steps;
    }

    private static List<Step> programs(String v, Value w, String var) {
        String n = w.name();
        String caught =
                "String %s;\ntry { throw new IllegalArgumentException(\"no \" + %s); } catch (IllegalArgumentException e) { %s = %s; }";
        String looped =
                "var letters%s = new StringBuilder();\nfor (char letter : %s.toCharArray()) { letters%s.append(%s); }\n%s letters%s.toString();";
        String shape = "interface Shape%s@ { String say(String text); }".formatted(n);
        String plain =
                "static final class Plain%s@ implements Shape%s@ { public String say(String text) { return text + '.'; } }"
                        .formatted(n, n);
        String silent =
                "static final class Silent%s@ implements Shape%s@ { public String say(String text) { return \"none\"; } }"
                        .formatted(n, n);
        String shaped = "Shape%s@ shape%s = new %s%s@();\n%s shape%s.say(%s);";
        String pair = "record Pair%s@(String left, String right) {}".formatted(n);
        String person =
                "static final class Note%s@ { private final String text; Note%s@(String text) { this.text = text; } public String toString() { return \"note \" + text; } }"
                        .formatted(n, n);
        return List.of(
                Step.of(
                        w,
                        caught.formatted(n, v, n, "e.getMessage()"),
                        caught.formatted(n, v, n, "\"\" + e.getCause()")),
                Step.of(
                        w,
                        looped.formatted(n, v, n, "letter", var, n),
                        looped.formatted(n, v, n, "letter == ' ' ? '_' : '*'", var, n)),
                Step.of(
                        w,
                        shaped.formatted(n, n, "Plain", n, var, n, v),
                        shaped.formatted(n, n, "Silent", n, var, n, v),
                        shape,
                        plain,
                        silent),
                Step.of(
                        w,
                        var + "new Pair%s@(%s, \"none\").left();".formatted(n, v),
                        var + "new Pair%s@(%s, \"none\").right();".formatted(n, v),
                        pair),
                Step.of(w, var + "new Pair%s@(%s, \"none\").toString();".formatted(n, v), "", pair),
                Step.of(w, var + "\"a \" + new Note%s@(%s);".formatted(n, v), "", person),
                Step.of(
                        w,
                        "java.util.Map<String, java.util.function.UnaryOperator<String>> by%s = new java.util.HashMap<>();\nby%s.put(\"x\", x -> x + '!');\n%s by%s.get(\"x\").apply(%s);"
                                .formatted(n, n, var, n, v),
                        ""));
    }

    private static List<Step> elements(Value value, String next) {
        Class<?> element = value.kind().element();
        if (element == null) {
            return List.of();
        }
        String v = value.name();
        Value w = new Value(next, new Kind(element, null));
        String var = "var " + next + " = ";
        Class<?> raw = value.kind().raw();
        if (raw == java.util.Optional.class) {
            return List.of(Step.of(w, var + v + ".get();", ""));
        }
        if (raw == Map.class) {
            return List.of(
                    Step.of(w, var + v + ".values().iterator().next();", ""),
                    Step.of(w, var + v + ".entrySet().stream().map(e -> e.getValue()).findFirst().get();", ""));
        }
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of(w, var + v + ".iterator().next();", ""));
        String type = w.kind().java();
        steps.add(Step.of(
                w,
                "%s %s = null;\nfor (%s each%s : %s) { %s = each%s; }".formatted(type, next, type, next, v, next, next),
                ""));
        if (raw != Iterable.class) {
            steps.add(Step.of(w, var + v + ".stream().reduce((a, b) -> b).orElseThrow();", ""));
            Kind list = new Kind(List.class, element);
            steps.add(Step.of(
                    new Value(next, list),
                    "%s %s = %s.stream().map(x -> x).collect(java.util.stream.Collectors.toList());"
                            .formatted(list.java(), next, v),
                    "%s %s = %s.stream().limit(0).collect(java.util.stream.Collectors.toList());"
                            .formatted(list.java(), next, v)));
        }
        return steps;
    }
}
