package io.github.personaldata.checker.generated;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes a program as one Java class in a package of its own. */
final class SourceText {
    /** At the end of a line where data may get out, since they go to the operator's own host. */
    static final String OWN = " // own host";

    private static final Pattern HOLE = Pattern.compile("\\$(\\w)");
    private static final Pattern WORD = Pattern.compile("\\b[A-Za-z]\\w*");
    private static final Map<String, String> SUPPORT = support();
    private static final String HEAD =
            """
            import io.github.personaldata.PersonalData;
            import io.github.personaldata.checker.truth.Inputs;
            import java.net.URLEncoder;
            import java.nio.charset.StandardCharsets;
            import java.io.*;
            import java.util.*;
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.atomic.AtomicReference;
            import java.util.function.*;
            import java.util.logging.Level;
            import java.util.stream.*;
            import org.slf4j.Logger;
            import org.slf4j.LoggerFactory;
            import org.slf4j.MDC;
            import org.springframework.web.client.RestTemplate;
            """;

    private static final class Counter {
        private int last;
    }

    private final StringBuilder text = new StringBuilder();
    private final Counter names;
    private int depth;

    private SourceText(int depth, Counter names) {
        this.depth = depth;
        this.names = names;
    }

    /** In: a program and the name of its class; its package is {@code generated} and that name in small letters. */
    static String write(Program program, String name) {
        var out = new SourceText(0, new Counter());
        out.line("package generated." + name.toLowerCase(Locale.ROOT) + ";");
        out.line("");
        HEAD.lines().forEach(out::line);
        out.line("");
        out.open("final class " + name);
        out.fields(program);
        out.line("");
        out.open("static void run(Inputs inputs)");
        out.line("in = inputs;");
        for (var i = 0; i < program.decisions(); i++) {
            out.line("d" + i + " = in.choose(2);");
        }
        for (var global : program.globals()) {
            out.line(global.name() + " = " + out.numbered(global.type().constant()) + ";");
        }
        out.block(program.body());
        out.close("");
        for (var method : program.methods()) {
            out.line("");
            method.write(out);
        }
        out.writeSupport();
        out.close("");
        return out.text.toString();
    }

    private void fields(Program program) {
        for (var i = 0; i < program.decisions(); i++) {
            line("static int d" + i + ";");
        }
        for (var global : program.globals()) {
            line("static " + global.declaration() + ";");
        }
    }

    void block(Block block) {
        block.statements().forEach(statement -> statement.write(this));
    }

    void line(String line) {
        text.append(line.isEmpty() ? "" : margin() + line).append('\n');
    }

    /** Starts a block; {@link #close} ends it. */
    void open(String head) {
        line(head + " {");
        depth++;
    }

    /** Ends a block and starts its sibling. */
    void next(String head) {
        depth--;
        line("} " + head + " {");
        depth++;
    }

    void close(String tail) {
        depth--;
        line("}" + tail);
    }

    String margin() {
        return "    ".repeat(depth);
    }

    /** What is written inside an expression that begins at this place. */
    String indented(Consumer<SourceText> inside) {
        var inner = new SourceText(depth + 1, names);
        inside.accept(inner);
        return inner.text.toString();
    }

    /** A text in which every {@code $u} is a number that no other has. */
    String numbered(String template) {
        return HOLE.matcher(template).replaceAll(hole -> "" + ++names.last);
    }

    /** An operation's text. */
    String filled(String template, List<String> operands, Map<Type.Kind, Type> bound, int decision) {
        var number = template.contains("$u") ? ++names.last : 0;
        return HOLE.matcher(template).replaceAll(hole -> quoted(hole, operands, bound, decision, number));
    }

    private static String quoted(
            MatchResult hole, List<String> operands, Map<Type.Kind, Type> bound, int decision, int number) {
        var name = hole.group(1);
        var value =
                switch (name) {
                    case "u" -> "" + number;
                    case "d" -> "d" + decision;
                    case "T", "U", "P", "R" -> java(bound, Type.Kind.valueOf(name));
                    default -> operands.get(Integer.parseInt(name));
                };
        return java.util.regex.Matcher.quoteReplacement(value);
    }

    private static String java(Map<Type.Kind, Type> bound, Type.Kind variable) {
        var type = bound.get(variable);
        if (type == null) {
            throw new IllegalStateException("nothing stands for " + variable);
        }
        return type.java();
    }

    /** Declarations that the text names, and those that they name. */
    private void writeSupport() {
        var needed = new LinkedHashMap<String, String>();
        var open = new ArrayDeque<>(named(text.toString()).toList());
        while (!open.isEmpty()) {
            var name = open.removeFirst();
            var declaration = SUPPORT.get(name);
            if (declaration != null && needed.put(name, declaration) == null) {
                open.addAll(named(declaration).toList());
            }
        }
        SUPPORT.forEach((name, declaration) -> {
            if (needed.containsKey(name)) {
                line("");
                declaration.lines().forEach(this::line);
            }
        });
    }

    private static Stream<String> named(String java) {
        return WORD.matcher(java).results().map(MatchResult::group);
    }

    /** The declarations of {@code generated/support.txt} by name: the word before what is no part of a declaration's head. */
    private static Map<String, String> support() {
        var byName = new LinkedHashMap<String, String>();
        var name = Pattern.compile("(?:class|record|interface) (\\w+)|(\\w+)(?= =|;|\\()");
        for (var declaration : Operation.resource("support.txt").split("\n\n(?=\\S)")) {
            var found = name.matcher(declaration);
            if (!found.find()) {
                throw new IllegalStateException("no declaration: " + declaration);
            }
            byName.put(found.group(1) == null ? found.group(2) : found.group(1), declaration);
        }
        return byName;
    }
}
