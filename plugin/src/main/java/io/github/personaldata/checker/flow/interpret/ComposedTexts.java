package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.interpret.Application.Outcome;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.link.program.MethodId;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the JDK composes of constant texts, as far as destinations need it and a model's template cannot say it: the elements of an array joined or
 * put into a pattern, a part replaced by something else. Where data flows models say.
 */
final class ComposedTexts {
    private static final String STRING = "java.lang.String";
    private static final String MESSAGE = "java.text.MessageFormat";

    /** A regular expression that means these characters themselves. */
    private static final Pattern LITERAL = Pattern.compile("(?:[\\w /:%@,;=&<>~!-]|\\\\[{}\\[\\]$.()*+?|])+");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d{1,2})(,[^{}]*)?}");

    /** So many places of one text are replaced. */
    private static final int PLACES = 4;

    private final State state;
    private final List<Value> arguments;

    private ComposedTexts(CallSite at) {
        this.state = at.state();
        this.arguments = at.arguments();
    }

    /** In: a call and what comes of it by its model. Out: the same with the text that it is known to make, if it is known. */
    static Outcome known(CallSite at, MethodId method, Outcome outcome) {
        Value text = new ComposedTexts(at).text(method);
        return text == null
                ? outcome
                : new Outcome(
                        outcome.returned()
                                .filter(atom -> !atom.isText())
                                .marked(Trail.Mark.DERIVED)
                                .plus(text),
                        outcome.thrown());
    }

    private @Nullable Value text(MethodId method) {
        boolean array = !method.parameters().isEmpty()
                && method.parameters().get(method.parameters().size() - 1).endsWith("[]");
        if (method.owner().equals(MESSAGE)) {
            return method.name().equals("format") && array ? filled() : null;
        }
        if (!method.owner().equals(STRING)) {
            return null;
        }
        return switch (method.name()) {
            case "join" -> array ? joined() : null;
            case "replace", "replaceAll", "replaceFirst" -> replaced(method);
            default -> null;
        };
    }

    private @Nullable Value joined() {
        Value between = Texts.of(arguments.get(0));
        Map<String, Value> parts = elements(arguments.get(1));
        Value text = Value.constant("");
        for (int i = 0; parts != null && i < parts.size(); i++) {
            Value part = part(parts, i);
            text = Texts.concat(i == 0 ? text : Texts.concat(text, between), part);
        }
        return parts == null || between.isEmpty() ? null : text;
    }

    private @Nullable Value filled() {
        String pattern = constant(arguments.get(0));
        Map<String, Value> parts = elements(arguments.get(1));
        if (pattern == null || parts == null || pattern.indexOf('\'') >= 0) {
            return null;
        }
        Value text = Value.constant("");
        Matcher place = PLACE.matcher(pattern);
        int end = 0;
        while (place.find()) {
            text = Texts.concat(text, Value.constant(pattern.substring(end, place.start())));
            boolean plain = place.group(2) == null;
            text = Texts.concat(text, plain ? part(parts, Integer.parseInt(place.group(1))) : Value.of(Texts.UNKNOWN));
            end = place.end();
        }
        return Texts.concat(text, Value.constant(pattern.substring(end)));
    }

    private @Nullable Value replaced(MethodId method) {
        String part = constant(arguments.get(1));
        String by = constant(arguments.get(2));
        boolean expression = !method.name().equals("replace");
        if (part == null || part.isEmpty()) {
            return null;
        }
        boolean literal = !expression
                || LITERAL.matcher(part).matches() && (by == null || by.indexOf('$') < 0 && by.indexOf('\\') < 0);
        Value replacement = Texts.of(arguments.get(2));
        if (!literal || replacement.isEmpty() || !saysSomething(arguments.get(0))) {
            return null;
        }
        String searched = expression ? part.replaceAll("\\\\(.)", "$1") : part;
        int most = method.name().equals("replaceFirst") ? 1 : PLACES;
        Value all = Value.EMPTY;
        for (Atom text : Texts.of(arguments.get(0)).atoms()) {
            all = all.plus(
                    text instanceof Atom.Text known ? replaced(known, searched, replacement, most) : Value.of(text));
        }
        return all.isEmpty() ? null : all;
    }

    private static Value replaced(Atom.Text text, String part, Value replacement, int most) {
        Value result = Value.constant("");
        int places = 0;
        for (Atom.Segment segment : text.segments()) {
            if (segment.hole() != null) {
                result = Texts.concat(result, Value.of(new Atom.Text(List.of(segment))));
                continue;
            }
            int end = 0;
            String constant = segment.constant();
            for (int at = constant.indexOf(part); at >= 0 && places < most; at = constant.indexOf(part, end)) {
                result = Texts.concat(result, Value.constant(constant.substring(end, at)));
                result = Texts.concat(result, replacement);
                end = at + part.length();
                places++;
            }
            result = Texts.concat(result, Value.constant(constant.substring(end)));
        }
        return result;
    }

    /** The elements of one array that is filled in sight, by their selectors; null if it is not. */
    private @Nullable Map<String, Value> elements(Value array) {
        if (array.atoms().size() != 1 || !(array.atoms().iterator().next() instanceof Atom.Fresh made)) {
            return null;
        }
        Map<String, Value> parts = state.parts(made);
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.containsKey("[" + i + "]")) {
                return null;
            }
        }
        return parts;
    }

    /** What an element says: an object's text is not known here. */
    private static Value part(Map<String, Value> parts, int index) {
        Value part = parts.getOrDefault("[" + index + "]", Value.EMPTY);
        Value said = Texts.of(part);
        return said.isEmpty() ? Value.of(Texts.UNKNOWN) : said;
    }

    /** Whether any of it is a constant: what is changed of data alone is the datum still. */
    private static boolean saysSomething(Value value) {
        return value.atoms().stream()
                .anyMatch(atom -> atom instanceof Atom.Text text
                        && text.segments().stream()
                                .anyMatch(segment -> !segment.constant().isEmpty()));
    }

    private static @Nullable String constant(Value value) {
        return value.atoms().size() == 1 && value.atoms().iterator().next() instanceof Atom.Text text
                ? text.known()
                : null;
    }
}
