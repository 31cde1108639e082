package io.github.personaldata.checker.flow.summary;

import io.github.personaldata.checker.link.program.FieldId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An access path: the selectors that lead from an object to a part of it.
 *
 * <p>A selector is a field ({@code kz.shop.Customer#email}), an element ({@code [*]}, {@code [3]}, {@code [key]}, {@code [value]}), the
 * value under a constant key ({@code [value "id"]}), a property of a library object ({@code message}), a captured value of a function
 * ({@code [captured 0]}), what a call threw or left in an argument, {@link #HELD} for what an unmodelled call put there, or {@link #REST} for any way down; behind it stands at most
 * one selector, what was read last. {@link #mayBeSame} says which selectors may lead to one part.
 */
public final class Path implements Comparable<Path> {
    /** The object itself. */
    public static final Path EMPTY = new Path(List.of());

    /** All elements of an array or collection. */
    public static final String ELEMENTS = "[*]";

    /** The keys of a map. */
    public static final String KEY = "[key]";

    /** The values of a map; of a write, a value under a key that is not known. */
    public static final String VALUE = "[value]";

    /** In a model each value under the key that it has. What is read there is only what lies under keys that are not known. */
    public static final String EACH_VALUE = "[value *]";

    /** What a call threw, as if it were a part of what it returned. */
    public static final String THROWN = "[thrown]";

    private static final String GIVEN = "[given ";

    /** What a library object was given by calls that no model describes. */
    public static final String HELD = "[held]";

    /** Under which streams and writers keep that they lead to the console: models say so alone, so nothing that they hold is that. */
    public static final String CONSOLE = "console";

    /** Under which contents keep what kind they are of: as a rule a constant, and never what they hold. */
    public static final String CONTENT_TYPE = "contentType";

    /** Under which what names a file keeps the content of the file: models say so alone, and whoever prints the name does not print it. */
    public static final String FILE = "fileContent";

    /** Any number of selectors: a path that was too long or repeated a field. */
    public static final String REST = ".*";

    private static final int LIMIT = 6;

    /** So many constant keys in one path are told apart: in recursions every combination would be a path. */
    private static final int KEYS = 2;

    private static final int LONGEST_KEY = 64;

    private final List<String> selectors;
    private final int hash;

    /** A path of these selectors. */
    public Path(List<String> selectors) {
        this.selectors = List.copyOf(selectors);
        this.hash = this.selectors.hashCode();
    }

    /** From the object inwards. */
    public List<String> selectors() {
        return selectors;
    }

    /** A path of one selector. */
    public static Path of(String selector) {
        return new Path(List.of(selector));
    }

    /** Whether it is the object itself. */
    public boolean isEmpty() {
        return selectors.isEmpty();
    }

    /** Whether it leads to what a call threw, or to a part of that. */
    public boolean isThrown() {
        return !selectors.isEmpty() && selectors.get(0).equals(THROWN);
    }

    /**
     * What a call left in an argument, as if it were a part of what it returned.
     *
     * @param fromEnd 0 for the last argument: functions have more parameters in front, for what they captured
     */
    public static String given(int fromEnd) {
        return GIVEN + fromEnd + "]";
    }

    /** The argument, counted from the end, of which it leads to what a call left there; -1 if it leads elsewhere. */
    public int given() {
        String first = selectors.isEmpty() ? "" : selectors.get(0);
        return isGiven(first) ? Integer.parseInt(first.substring(GIVEN.length(), first.length() - 1)) : -1;
    }

    /** Whether a selector leads to what a call left in an argument. */
    public static boolean isGiven(String selector) {
        return selector.startsWith(GIVEN);
    }

    /** Whether a selector leads from a call to what it threw or left in an argument. */
    public static boolean isOfCall(String selector) {
        return selector.equals(THROWN) || isGiven(selector);
    }

    /** Whether it was cut. */
    public boolean isCut() {
        return selectors.contains(REST);
    }

    /** The last selector. */
    public String last() {
        return selectors.get(selectors.size() - 1);
    }

    /** The value of a map under a constant key. */
    public static String value(Constant key) {
        if (key.text().length() > LONGEST_KEY) {
            return VALUE;
        }
        String text = key.text().replace("\\", "\\\\").replace("#", "\\h");
        return key.kind() == Constant.Kind.TEXT ? "[value \"" + text + "\"]" : "[value " + text + "]";
    }

    /** Whether a selector leads to values of a map. */
    public static boolean isValue(String selector) {
        return selector.startsWith("[value");
    }

    /** Whether a selector leads to the value under a constant key. */
    public static boolean isKeyed(String selector) {
        return isValue(selector) && !selector.equals(VALUE) && !selector.equals(EACH_VALUE);
    }

    /** Whether a selector leads to one part of an object, not to any of several. */
    public static boolean isOne(String selector) {
        return !selector.equals(ELEMENTS)
                && !selector.equals(KEY)
                && !selector.equals(VALUE)
                && !selector.equals(HELD)
                && !selector.equals(REST);
    }

    /** Whether a selector leads to one or several of many parts that another selector may lead to as well. */
    public static boolean isOneOfMany(String selector) {
        return isElement(selector) || isValue(selector);
    }

    /** Whether only models say what lies there, so that nothing which an object just holds is that part. */
    public static boolean isSaidByModels(String selector) {
        return selector.equals(CONSOLE) || selector.equals(CONTENT_TYPE) || selector.equals(FILE);
    }

    /** Whether two selectors may lead to one part of an object. Some maps take keys for the same that differ in upper and lower case. */
    public static boolean mayBeSame(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (isElement(one)) {
            return isElement(other) && (one.equals(ELEMENTS) || other.equals(ELEMENTS));
        }
        return isValue(one) && isValue(other) && (!isKeyed(one) || !isKeyed(other) || one.equalsIgnoreCase(other));
    }

    /** Whether two paths may lead to one part of an object. */
    public boolean mayBeSame(Path other) {
        return selectors.size() == other.selectors.size() && mayStartWith(other);
    }

    /** Whether the other path may lead to this one or to something that it is a part of. */
    public boolean mayStartWith(Path other) {
        int length = other.selectors.size();
        for (int i = 0; i < length; i++) {
            if (i == selectors.size() || !mayBeSame(selectors.get(i), other.selectors.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Longer by one selector; a repeated field or too long a path collapses to {@link #REST}. */
    public Path then(String next) {
        String selector = isKeyed(next) && isCrowded(next) ? VALUE : next;
        if (selector.equals(HELD) && selectors.contains(HELD)) {
            return this;
        }
        int rest = selectors.indexOf(REST);
        boolean repeats = isField(selector) && selectors.contains(selector);
        if (rest < 0 && !repeats && selectors.size() < LIMIT) {
            List<String> longer = new ArrayList<>(selectors);
            longer.add(selector);
            return new Path(longer);
        }
        List<String> cut = new ArrayList<>(
                rest < 0 ? selectors.subList(0, Math.min(selectors.size(), LIMIT)) : selectors.subList(0, rest));
        cut.add(REST);
        if (!selector.equals(REST)) {
            cut.add(selector);
        }
        return new Path(cut);
    }

    private boolean isCrowded(String key) {
        return selectors.contains(key)
                || selectors.stream().filter(Path::isKeyed).count() >= KEYS;
    }

    /** This path, then the other one. */
    public Path then(Path other) {
        Path result = this;
        for (String selector : other.selectors) {
            result = result.then(selector);
        }
        return result;
    }

    /** Whether the other path leads to this one or to something that it is a part of. */
    public boolean startsWith(Path other) {
        int length = other.selectors.size();
        return length <= selectors.size() && selectors.subList(0, length).equals(other.selectors);
    }

    /**
     * What is still asked for, at this path, of a value written at another; nothing if the two do not meet. What an object only holds may be
     * the part that is asked for or have it as a part in turn.
     */
    public List<Path> askedOf(Path written) {
        Path kept = written.kept();
        int length = kept.selectors.size();
        int cut = selectors.indexOf(REST);
        int exact = cut < 0 ? selectors.size() : cut;
        for (int i = 0; i < Math.min(length, exact); i++) {
            if (!meets(kept.selectors.get(i), selectors.get(i))) {
                return List.of();
            }
        }
        boolean held = length > 0 && kept.last().equals(HELD);
        if (length > exact && cut >= 0) {
            return below(cut, held, kept.last());
        }
        if (length > selectors.size()) {
            return held && length == selectors.size() + 1 ? List.of(EMPTY) : List.of();
        }
        return held && !selectors.get(length - 1).equals(HELD)
                ? List.of(from(length), from(length - 1))
                : List.of(from(length));
    }

    /** What a cut path asks of a value that was written somewhere below the cut: itself, where it may be what is asked for, and its parts. */
    private List<Path> below(int cut, boolean held, String last) {
        Path below = from(cut);
        boolean itself = below.selectors.size() == 1 || held || mayBeSame(last, last());
        return itself ? List.of(EMPTY, below) : List.of(below);
    }

    private static boolean meets(String written, String asked) {
        return written.equals(HELD) && !asked.equals(CONTENT_TYPE) && !asked.equals(FILE) || mayBeSame(written, asked);
    }

    /** Whether it is one element or any. */
    public static boolean isElement(String selector) {
        return selector.equals(ELEMENTS) || selector.startsWith("[") && Character.isDigit(selector.charAt(1));
    }

    /** What remains after the first {@code count} selectors. */
    public Path from(int count) {
        return count == 0 ? this : new Path(selectors.subList(count, selectors.size()));
    }

    /** Without the last selector. */
    public Path above() {
        return new Path(selectors.subList(0, selectors.size() - 1));
    }

    /** Where data under a cut path is kept: in the object that the exact part of the path leads to. */
    public Path kept() {
        int rest = selectors.indexOf(REST);
        return rest < 0 ? this : new Path(selectors.subList(0, rest)).then(HELD);
    }

    /** Any way down, and only the last field by name, which a label hangs on, with one selector below it; what a call did is kept apart. */
    public Path shortened() {
        if (!isEmpty() && isOfCall(selectors.get(0))) {
            return of(selectors.get(0)).then(from(1).shortened());
        }
        int last = lastField();
        int below = selectors.size() - 1 - last;
        if (last <= 0 && below <= 1) {
            return below == 1 && isKeyed(last()) ? new Path(selectors.subList(0, last + 1)).then(VALUE) : this;
        }
        List<String> parts = new ArrayList<>();
        if (last != 0) {
            parts.add(REST);
        }
        if (last >= 0) {
            parts.add(selectors.get(last));
            if (below > 0) {
                parts.add(below > 1 ? REST : isKeyed(last()) ? VALUE : last());
            }
        }
        return new Path(parts);
    }

    /**
     * The same path with any way down in place of what lies further than some selectors below the last field, and with any element for a certain
     * one; what a call did is kept apart.
     */
    public Path coarser(int below) {
        if (!isEmpty() && isOfCall(selectors.get(0))) {
            return of(selectors.get(0)).then(from(1).coarser(below));
        }
        int end = lastField() + 1;
        List<String> coarser = new ArrayList<>(selectors.subList(0, end));
        for (String selector : selectors.subList(end, selectors.size())) {
            if (coarser.size() == end + below || selector.equals(REST)) {
                coarser.add(REST);
                break;
            }
            coarser.add(isElement(selector) ? ELEMENTS : selector);
        }
        return new Path(coarser);
    }

    /** Index of the last declared field in it, -1 if there is none. */
    public int lastField() {
        for (int i = selectors.size() - 1; i >= 0; i--) {
            if (isField(selectors.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a selector is a declared field. */
    public static boolean isField(String selector) {
        return selector.indexOf('#') > 0;
    }

    /** The declared field that a selector names. */
    public static FieldId field(String selector) {
        int hash = selector.indexOf('#');
        return new FieldId(selector.substring(0, hash), selector.substring(hash + 1));
    }

    @Override
    public int compareTo(Path other) {
        int common = Math.min(selectors.size(), other.selectors.size());
        for (int i = 0; i < common; i++) {
            int order = selectors.get(i).compareTo(other.selectors.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(selectors.size(), other.selectors.size());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Path path && hash == path.hash && selectors.equals(path.selectors);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String selector : selectors) {
            text.append(selector.startsWith("[") || selector.startsWith(".") ? "" : ".")
                    .append(selector);
        }
        return text.toString();
    }
}
