package io.github.personaldata.checker.report;

import io.github.personaldata.checker.change.ChangeView;
import io.github.personaldata.checker.change.GateChange;
import io.github.personaldata.checker.change.Movement;
import io.github.personaldata.checker.report.quote.Credentials;
import io.github.personaldata.checker.report.quote.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Sentences about a change, in one language. */
final class ChangeText {
    /** A new baseline has hundreds of lines; the files have all. */
    private static final int MOST_OF_A_FILE = 5;

    private final ChangeView change;
    private final Messages messages;
    private final RegisterText words;

    ChangeText(ChangeView change, Messages messages) {
        this.change = change;
        this.messages = messages;
        this.words = new RegisterText(messages);
    }

    /** For the console, where a change of the check itself is told before all findings; empty if there is none. */
    String gates() {
        if (change.gates().isEmpty()) {
            return "";
        }
        StringJoiner lines = new StringJoiner("\n");
        lines.add(messages.text(
                "change.gates",
                Visible.line(change.diff()),
                Integer.toString(change.gates().size())));
        String file = "";
        int ofFile = 0;
        for (GateChange gate : change.gates()) {
            ofFile = gate.file().equals(file) ? ofFile + 1 : 1;
            file = gate.file();
            if (ofFile <= MOST_OF_A_FILE) {
                lines.add("    " + place(gate) + "  " + sentence(gate) + ": "
                        + Visible.excerpt(Credentials.masked(what(gate))));
            } else if (ofFile == MOST_OF_A_FILE + 1) {
                lines.add("    " + Visible.line(file) + "  " + messages.text("change.gates.more", rest(gate)));
            }
        }
        return lines.toString();
    }

    private String rest(GateChange first) {
        long all = change.gates().stream()
                .filter(gate -> gate.file().equals(first.file()))
                .count();
        return Long.toString(all - MOST_OF_A_FILE);
    }

    /** {@code personal-data.yml:41}. */
    static String place(GateChange gate) {
        return Visible.line(gate.line() > 0 ? gate.file() + ":" + gate.line() : gate.file());
    }

    /** {@code added: findings are accepted}. */
    String sentence(GateChange gate) {
        return messages.text("change.effect." + gate.effect().id()) + ": "
                + messages.text("change.gate." + gate.kind().id());
    }

    /** What stands there, and what stood there before. */
    String what(GateChange gate) {
        return gate.former().isEmpty() ? gate.what() : gate.what() + " " + messages.text("change.was", gate.former());
    }

    /** {@code adds}. */
    String verb(Movement movement) {
        return messages.text("change.verb." + id(movement.verb()));
    }

    /** {@code mobizon, for delivery, Kazakhstan, permitted}; for an element what it is held for. */
    String target(Movement movement) {
        List<String> parts = new ArrayList<>();
        if (movement.outlet() != null) {
            parts.add(words.place(movement.outlet()));
        }
        String purposes = String.join(", ", movement.purposes());
        if (!purposes.isEmpty()) {
            parts.add(messages.text("change.for", purposes));
        }
        if (!movement.former().isEmpty()) {
            parts.add(messages.text("change.was", String.join(", ", movement.former())));
        }
        if (!movement.country().isEmpty()) {
            parts.add(words.country(movement.country()));
        }
        if (movement.outlet() != null && movement.verb() != Movement.Verb.REMOVES) {
            String standing = words.standing(movement.outlet());
            if (!standing.isEmpty()) {
                parts.add(standing);
            }
        }
        return String.join(", ", parts);
    }

    static String id(Movement.Verb verb) {
        return verb.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
