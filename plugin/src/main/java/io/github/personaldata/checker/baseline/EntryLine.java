package io.github.personaldata.checker.baseline;

import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.yaml.Place;
import io.github.personaldata.checker.yaml.Problems;
import io.github.personaldata.checker.yaml.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The form of an entry: the six parts of the identity, then the reason and who gave it, between bars. All but the first two have their
 * names before them and are left out where they are empty:
 *
 * <pre>rule | data element | to: recipient | by: sink method | in: enclosing method | read in: method | reason: text | accepted by: name</pre>
 *
 * <p>A finding that is about no call names {@code about} and {@code detail} in place of {@code to} and {@code read in}. In a part, a bar, a
 * backslash, a line break, and a space at either end stand behind a backslash.
 */
final class EntryLine {
    private static final int PARTS = 6;
    private static final int SINK = 3;
    private static final int REASON = 6;
    private static final int ACCEPTED_BY = 7;

    private static final List<String> AT_A_CALL = List.of("", "", "to", "by", "in", "read in", "reason", "accepted by");
    private static final List<String> ELSEWHERE =
            List.of("", "", "about", "by", "in", "detail", "reason", "accepted by");
    private static final List<String> NAMES =
            List.of("to", "by", "in", "read in", "about", "detail", "reason", "accepted by");
    private static final Map<Character, Character> ESCAPES =
            Map.of('n', '\n', 'r', '\r', 's', ' ', '|', '|', '\\', '\\');

    private final String file;
    private final int line;
    private final Problems problems;

    private EntryLine(String file, int line, Problems problems) {
        this.file = file;
        this.line = line;
        this.problems = problems;
    }

    static String of(Entry entry) {
        List<String> values = new ArrayList<>(Arrays.asList(entry.identity().split("\\|", PARTS)));
        while (values.size() < PARTS) {
            values.add("");
        }
        values.add(entry.reason());
        values.add(entry.acceptedBy());
        List<String> names = values.get(SINK).isEmpty() ? ELSEWHERE : AT_A_CALL;
        return IntStream.range(0, values.size())
                .filter(i -> i < 2 || !values.get(i).isEmpty())
                .mapToObj(i -> (i < 2 ? "" : names.get(i) + ": ") + escaped(values.get(i)))
                .collect(Collectors.joining(" | "));
    }

    /** Reads a line; null if it is none, which is then told. */
    static @Nullable Entry read(String text, List<String> comments, String file, int line, Problems problems) {
        return new EntryLine(file, line, problems).read(text, comments);
    }

    private @Nullable Entry read(String text, List<String> comments) {
        List<Field> fields = fields(text);
        if (fields.size() < 2) {
            problem(
                    1,
                    "expected a finding as '" + String.join(" | ", "rule", "data element", "by: method", "...")
                            + "'; begin a comment with #, or let mvn personal-data:baseline write the line");
            return null;
        }
        String rule = fields.get(0).text;
        if (RuleId.of(rule) == null) {
            problem(fields.get(0).column, "unknown rule '" + rule + "'" + Suggestion.ending(rule, RuleId.ids()));
            return null;
        }
        @Nullable String[] values = new @Nullable String[ACCEPTED_BY + 1];
        values[0] = rule;
        values[1] = unescaped(fields.get(1).text, fields.get(1).column);
        for (Field field : fields.subList(2, fields.size())) {
            if (!take(field, values)) {
                return null;
            }
        }
        return values[1] != null && whole(values) ? entry(values, comments) : null;
    }

    private boolean take(Field field, @Nullable String[] values) {
        int colon = field.text.indexOf(':');
        String name = colon < 0 ? field.text : field.text.substring(0, colon).strip();
        int at = Math.max(AT_A_CALL.indexOf(name), ELSEWHERE.indexOf(name));
        if (colon < 0 || at < 2) {
            problem(
                    field.column,
                    "'" + name + "' names no part of a finding" + Suggestion.ending(name, NAMES)
                            + (colon < 0 ? "; a name is followed by a colon, a bar in a text is written \\|" : ""));
            return false;
        }
        if (values[at] != null) {
            problem(field.column, "'" + name + "' is there already; write one finding a line, and each part once");
            return false;
        }
        @Nullable String value = unescaped(field.text.substring(colon + 1).strip(), field.column + colon + 1);
        values[at] = value;
        return value != null;
    }

    /** A line cut short would match nothing, and its finding be new. */
    private boolean whole(@Nullable String[] values) {
        boolean atACall = values[SINK] != null || values[SINK + 1] != null;
        if (atACall && text(values[PARTS - 1]).isEmpty()) {
            problem(
                    1,
                    "'read in' is missing; take the line from version control, or let mvn personal-data:baseline write it");
            return false;
        }
        return true;
    }

    private Entry entry(@Nullable String[] values, List<String> comments) {
        String identity =
                IntStream.range(0, PARTS).mapToObj(i -> text(values[i])).collect(Collectors.joining("|"));
        return new Entry(identity, text(values[REASON]), text(values[ACCEPTED_BY]), comments, line);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static List<Field> fields(String text) {
        List<Field> fields = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '|') {
                String field = text.substring(start, i);
                int indent = field.length() - field.stripLeading().length();
                fields.add(new Field(field.strip(), start + indent + 1));
                start = i + 1;
            } else if (text.charAt(i) == '\\') {
                i = Math.min(i + 1, text.length() - 1);
            }
        }
        return fields;
    }

    private static String escaped(String value) {
        String text = value.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
        text = text.startsWith(" ") ? "\\s" + text.substring(1) : text;
        return text.endsWith(" ") ? text.substring(0, text.length() - 1) + "\\s" : text;
    }

    private @Nullable String unescaped(String text, int column) {
        StringBuilder value = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
                Character meant = i < text.length() ? ESCAPES.get(text.charAt(i)) : null;
                if (meant == null) {
                    problem(column + i, "a backslash that stands alone; write \\\\ for one");
                    return null;
                }
                c = meant;
            }
            value.append(c);
        }
        return value.toString();
    }

    private void problem(int column, String message) {
        problems.add(new Place(file, line, column), message);
    }

    /** What stands between two bars. */
    private record Field(String text, int column) {}
}
