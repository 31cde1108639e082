package io.github.personaldata.checker.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the comments of a case say, by line: {@code // LEAK: <rule> <Type.field>[, <rule> <Type.field>...]} on the line of the sink;
 * {@code // LEAK: ... // UNEXECUTED} for one that no run can show; {@code // ALLOWED: <Type.field>[, ...]} where a datum gets out, as
 * a run shows, and rightly so: own hosts, declared recipients, trusted anonymisers, accepted disclosures.
 * One line may have both.
 */
record CaseLabels(List<Expected> leaks, List<Allowed> allowed) {
    private static final Pattern LABEL = Pattern.compile("// (LEAK|ALLOWED)\\b:?([^/]*)");
    private static final String UNEXECUTED = "// UNEXECUTED";

    /** A finding that must be made. */
    record Expected(int line, String rule, String element, boolean executed) {}

    /** A datum that gets out without being a finding. */
    record Allowed(int line, String element) {}

    CaseLabels {
        leaks = List.copyOf(leaks);
        allowed = List.copyOf(allowed);
    }

    /** In: a case's name for messages, and its lines; out: its labels. Throws at a label that cannot be read. */
    static CaseLabels read(String name, List<String> lines) {
        var leaks = new ArrayList<Expected>();
        var allowed = new ArrayList<Allowed>();
        for (var i = 0; i < lines.size(); i++) {
            var where = name + ":" + (i + 1);
            var executed = !lines.get(i).endsWith(UNEXECUTED);
            var before = leaks.size();
            var label = LABEL.matcher(lines.get(i));
            while (label.find()) {
                if (label.group(1).equals("LEAK")) {
                    readLeaks(where, i + 1, label.group(2), executed, leaks);
                } else {
                    readAllowed(where, i + 1, label.group(2), allowed);
                }
            }
            if (!executed && leaks.size() == before) {
                throw new IllegalArgumentException(where + ": write // LEAK: <rule> <Type.field> " + UNEXECUTED);
            }
        }
        return new CaseLabels(leaks, allowed);
    }

    private static void readLeaks(String where, int line, String labels, boolean executed, List<Expected> leaks) {
        for (var label : labels.split(",")) {
            var words = label.strip().split(" +");
            if (words.length != 2) {
                throw new IllegalArgumentException(
                        where + ": expected <rule> <Type.field>, found '" + label.strip() + "'");
            }
            // fails at a rule that no case can show
            Channel.of(words[0]);
            leaks.add(new Expected(line, words[0], element(where, words[1]), executed));
        }
    }

    private static void readAllowed(String where, int line, String text, List<Allowed> allowed) {
        for (var label : text.split(",")) {
            allowed.add(new Allowed(line, element(where, label.strip())));
        }
    }

    private static String element(String where, String text) {
        if (!text.matches("[A-Z]\\w*\\.[a-z]\\w*")) {
            throw new IllegalArgumentException(where + ": expected <Type.field>, found '" + text + "'");
        }
        return text;
    }
}
