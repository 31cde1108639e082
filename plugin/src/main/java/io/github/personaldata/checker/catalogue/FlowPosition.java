package io.github.personaldata.checker.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where data enters or leaves a call.
 *
 * @param index of the argument from 0 for {@link Root#ARGUMENT}; -1 otherwise
 * @param part of a functional argument or receiver
 * @param functionArgument index for {@link FunctionPart#ARG}; -1 otherwise
 * @param path from the root or part inwards: {@code [*]}, {@code [key]}, {@code [value]}, one of the steps below that depend on an
 *     argument, or a plain field or property name
 */
public record FlowPosition(Root root, int index, FunctionPart part, int functionArgument, List<String> path) {
    /** Elements of collections, arrays, streams, optionals, iterators, futures. */
    public static final String ELEMENTS = "[*]";

    /** Keys of a map or an entry. */
    public static final String KEYS = "[key]";

    /** Values of a map or an entry. */
    public static final String VALUES = "[value]";

    /** Each value of a map under the key that it has. */
    public static final String EACH_VALUE = "[value *]";

    /** The value under the key that an argument is: {@code [value 0]}. */
    public static final String VALUE_OF = "[value ";

    /** The elements that a format prints, which an argument or the receiver is: {@code [% 0]}, {@code [% this]}. */
    public static final String PRINTED_BY = "[% ";

    /** What an object keeps under the name that the method's name says: {@code setEmail} and {@code getEmail} mean one property. */
    public static final String PROPERTY = "[property]";

    public FlowPosition {
        path = List.copyOf(path);
    }

    /**
     * Parses {@code this}, {@code result}, {@code throw}, {@code static}, {@code any}, {@code 0}; then optionally {@code .arg(1)}, {@code .result} or {@code .throw} (of an
     * argument or {@code this} that is a function); then {@code [*]}, {@code [key]}, {@code [value]}, {@code [value 0]}, {@code [value *]},
     * {@code [% 0]}, {@code [property]}, {@code [of]}, {@code [keys of]}, {@code [values of]}, {@code .name} any number of times; {@code .com.vendor.Pair#left} is a declared field.
     *
     * @throws ModelSyntaxException with what was expected
     */
    public static FlowPosition parse(String text) {
        Matcher matcher = Syntax.ROOT.matcher(text);
        if (!matcher.lookingAt()) {
            throw new ModelSyntaxException("'" + text + "' is not a position; expected this, result, throw, any or an "
                    + "argument's number, then suffixes such as [*], [key], [value], .name, .arg(0)");
        }
        Root root = root(matcher.group());
        int index = root == Root.ARGUMENT ? Integer.parseInt(matcher.group()) : -1;
        int at = matcher.end();
        FunctionPart part = FunctionPart.NONE;
        int functionArgument = -1;
        Matcher function = Syntax.PART.matcher(text).region(at, text.length());
        if ((root == Root.ARGUMENT || root == Root.THIS) && function.lookingAt()) {
            part = function.group(1) != null
                    ? FunctionPart.ARG
                    : function.group(2).equals("throw") ? FunctionPart.THROW : FunctionPart.RESULT;
            functionArgument = function.group(1) == null ? -1 : Integer.parseInt(function.group(1));
            at = function.end();
        }
        List<String> path = new ArrayList<>();
        Matcher step = Syntax.STEP.matcher(text);
        while (at < text.length()) {
            if (!step.region(at, text.length()).lookingAt()) {
                throw new ModelSyntaxException(
                        "'" + text.substring(at) + "' in the position '" + text
                                + "' is not a suffix; expected [*], [key], [value], .name, or .arg(0) and .result after an argument");
            }
            path.add(step.group(1) == null ? step.group() : step.group(1));
            at = step.end();
        }
        return new FlowPosition(root, index, part, functionArgument, path);
    }

    /** The argument that a step depends on, -1 for the receiver; null if it depends on none. */
    public static @Nullable Integer dependsOn(String step) {
        Matcher matcher = Syntax.DEPENDS.matcher(step);
        return !matcher.matches()
                ? null
                : matcher.group(1).equals("this") ? Integer.valueOf(-1) : Integer.valueOf(matcher.group(1));
    }

    private static Root root(String text) {
        return switch (text) {
            case "this" -> Root.THIS;
            case "result" -> Root.RESULT;
            case "throw" -> Root.THROW;
            case "static" -> Root.STATIC;
            case "any" -> Root.ANY;
            default -> Root.ARGUMENT;
        };
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(
                root == Root.ARGUMENT ? Integer.toString(index) : root.name().toLowerCase(java.util.Locale.ROOT));
        switch (part) {
            case NONE -> {}
            case ARG -> out.append(".arg(").append(functionArgument).append(')');
            case RESULT -> out.append(".result");
            case THROW -> out.append(".throw");
        }
        for (String step : path) {
            out.append(step.startsWith("[") ? step : "." + step);
        }
        return out.toString();
    }

    /** What a position starts from. */
    public enum Root {
        THIS,
        RESULT,
        /** The message of an exception the call may throw. */
        THROW,
        /** What the method's class keeps for all who call it. */
        STATIC,
        ARGUMENT,
        /** The receiver and every argument. */
        ANY
    }

    /** Which end of a functional value. */
    public enum FunctionPart {
        NONE,
        /** What the function is called with. */
        ARG,
        /** What the function returns. */
        RESULT,
        /** What the function throws. */
        THROW
    }

    /** Apart, since the compiled catalogue has positions that nobody parses. */
    private static final class Syntax {
        static final Pattern ROOT = Pattern.compile("this|result|throw|static|any|[0-9]{1,2}");
        static final Pattern PART = Pattern.compile("\\.arg\\(([0-9]{1,2})\\)|\\.(result|throw)(?![\\p{L}\\p{N}_$])");
        static final Pattern STEP = Pattern.compile(
                "\\[\\*]|\\[key]|\\[value]|\\[property]|\\[value (?:[0-9]{1,2}|\\*)]|\\[(?:(?:keys|values) )?of]"
                        + "|\\[% (?:[0-9]{1,2}|this)]|\\.((?:[\\p{L}_$][\\p{L}\\p{N}_$.]*#)?[\\p{L}_$][\\p{L}\\p{N}_$]*)");
        static final Pattern DEPENDS = Pattern.compile("\\[(?:value|%) ([0-9]{1,2}|this)]");
    }
}
