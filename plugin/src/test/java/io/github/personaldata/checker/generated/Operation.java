package io.github.personaldata.checker.generated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A way to make an expression or, when its result is {@code VOID}, a statement from expressions.
 *
 * @param template Java text: {@code $0} is an operand, {@code $T} what a variable stands for, {@code $d} a decision, {@code $u} a number used
 *     once
 * @param throwing whether it may throw, so that it has to stand in a {@code try}
 */
record Operation(Family family, Type result, List<Type> operands, String template, boolean throwing) {
    Operation {
        operands = List.copyOf(operands);
    }

    /** Whether programs may use more of the language and the JDK; more false alarms come of it than usual programs may have. */
    static boolean isWide() {
        return System.getProperty("generated.wide") != null;
    }

    /** Those that every program may use, from {@code generated/operations.txt}. */
    static List<Operation> library() {
        return (resource("operations.txt") + (isWide() ? resource("operations-wide.txt") : ""))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Operation::read)
                .toList();
    }

    static String resource(String name) {
        try (var in = Operation.class.getResourceAsStream("/generated/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no resource generated/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Operation read(String line) {
        var parts = line.split("\\|", 4);
        if (parts.length != 4) {
            throw new IllegalArgumentException("expected family | result | operands | Java, found " + line);
        }
        var operands = Arrays.stream(parts[2].strip().split(";"))
                .filter(text -> !text.isBlank())
                .map(text -> Type.read(text.replace(" ", "")))
                .toList();
        return new Operation(
                Family.valueOf(parts[0].strip().toUpperCase(Locale.ROOT)),
                Type.read(parts[1].replace(" ", "")),
                operands,
                parts[3].strip(),
                false);
    }

    /** Whether data get out here. */
    boolean isSink() {
        return family == Family.DESTINATIONS && result.kind() == Type.Kind.VOID;
    }

    /** Whether what gets out goes to a host of the program's own operator, and rightly so. */
    boolean isOwn() {
        return isSink() && operands.contains(Type.of(Type.Kind.OWN));
    }

    /** Whether it has to do with addresses, so that a request may follow. */
    boolean isOutbound() {
        return result.isAddress() || operands.stream().anyMatch(Type::isAddress);
    }

    boolean decides() {
        return template.contains("$d");
    }
}
