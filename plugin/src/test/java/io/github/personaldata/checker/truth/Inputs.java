package io.github.personaldata.checker.truth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a case gets from outside: personal data, and the decisions at its branches. A datum is named after the element it ends up in
 * ({@code Customer.email}); a run may change the value of one datum, never its length or form. Asked for several times it is that of several
 * people, and a run may change that of one of them.
 *
 * <p>It is abstract because the checker follows the code of other classes in jars, and must not see that a setting is a constant.
 */
public abstract class Inputs {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private final List<Integer> choices;
    private final List<Integer> widths = new ArrayList<>();
    private final Change change;
    private final Set<String> data = new LinkedHashSet<>();
    private final Map<String, Integer> people = new HashMap<>();
    private final List<Person> asked = new ArrayList<>();
    private final List<Person> refusing = new ArrayList<>();

    /** Whose datum one is: which of the people of whom the case asks for this element, from 1. */
    record Person(String element, int number) {}

    /**
     * What a run changes.
     *
     * @param element the datum; empty for none
     * @param person of whom; 0 for all
     * @param variant which change, 1 to 3
     */
    record Change(String element, int person, int variant) {
        static final Change NONE = new Change("", 0, 0);

        static Change of(String element, int variant) {
            return new Change(element, 0, variant);
        }
    }

    /** In: the first decisions to take (the others are 0), and what to change. */
    Inputs(List<Integer> choices, Change change) {
        this.choices = List.copyOf(choices);
        this.change = change;
    }

    /** A datum as plain text of twelve letters. */
    public String datum(String element) {
        var text = new StringBuilder("K");
        var state = element.hashCode();
        while (text.length() < 12) {
            state = state * 1_103_515_245 + 12_345;
            text.append(LETTERS.charAt((state >>> 16) % 26));
        }
        return datum(element, text.toString());
    }

    /** A datum that looks like the sample: its letters and digits change, other characters stay. */
    public String datum(String element, String sample) {
        var shift = shift(element);
        var text = new StringBuilder();
        for (var i = 0; i < sample.length(); i++) {
            text.append(turn(sample.charAt(i), shift));
        }
        return text.toString();
    }

    /** A datum as a number of eight digits. */
    public int number(String element) {
        return Integer.parseInt(datum(element, "57316842"));
    }

    /** A datum as a number with a fraction. */
    public double amount(String element) {
        return number(element) / 100.0;
    }

    /** A datum as a date; day, month and year change. */
    public LocalDate date(String element) {
        var shift = shift(element);
        return LocalDate.of(1984 + shift, 3 + shift, 11 + shift);
    }

    /** A datum as a truth value. */
    public boolean bool(String element) {
        return shift(element) % 2 == 1;
    }

    /** A datum as one of several constants, such as those of an enum. */
    @SafeVarargs
    public final <T> T oneOf(String element, T... constants) {
        return constants[shift(element) % constants.length];
    }

    /** A setting from outside, such as an address in a configuration file: no datum, and unknown to who reads the source. */
    public String setting(String value) {
        return value;
    }

    /** Where a server of the harness listens, by the system property that its loopback has set. */
    public String server(String property) {
        return System.getProperty(property);
    }

    /** A decision: 0 up to (not including) {@code n}; the case is run with each. */
    public int choose(int n) {
        var index = widths.size();
        widths.add(n);
        return index < choices.size() ? choices.get(index) : 0;
    }

    /** A decision between two. */
    public boolean flag() {
        return choose(2) == 1;
    }

    /** Whether the person whose datum was asked for last agrees that it is given away; a decision. */
    public boolean consent(String element) {
        var number = people.get(element);
        if (number == null) {
            throw new IllegalStateException("consent is asked of nobody: first in.datum(\"" + element + "\")");
        }
        var person = new Person(element, number);
        asked.add(person);
        var agrees = flag();
        if (!agrees) {
            refusing.add(person);
        }
        return agrees;
    }

    /** Whom the case said something of: whether they agree or not. */
    List<Person> asked() {
        return asked;
    }

    /** Who does not agree. */
    List<Person> refusing() {
        return refusing;
    }

    /** The data that the case asked for, in order. */
    Set<String> data() {
        return data;
    }

    /** The decisions after these; empty when these were the last. */
    List<Integer> next() {
        var next = new ArrayList<Integer>();
        for (var i = 0; i < widths.size(); i++) {
            next.add(i < choices.size() ? choices.get(i) : 0);
        }
        while (!next.isEmpty()) {
            var last = next.remove(next.size() - 1);
            if (last + 1 < widths.get(next.size())) {
                next.add(last + 1);
                return next;
            }
        }
        return next;
    }

    private int shift(String element) {
        data.add(element);
        var person = people.merge(element, 1, Integer::sum);
        var meant = element.equals(change.element) && (change.person == 0 || change.person == person);
        return meant ? change.variant : 0;
    }

    private static char turn(char c, int shift) {
        if (c >= 'a' && c <= 'z') {
            return (char) ('a' + (c - 'a' + shift) % 26);
        }
        if (c >= 'A' && c <= 'Z') {
            return (char) ('A' + (c - 'A' + shift) % 26);
        }
        // a leading zero would change the length of a number, so nine turns to one
        return c >= '1' && c <= '9' ? (char) ('1' + (c - '1' + shift) % 9) : c;
    }
}
