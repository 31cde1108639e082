package io.github.personaldata.checker.change;

import io.github.personaldata.checker.change.GateChange.Effect;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a file that decides what is found.
 *
 * @param key what it is about: a second one with that key takes its place
 * @param text all that it says
 */
record GateItem(GateKind kind, int line, String key, String text) {
    /** What has become of the items of a file; order and lines do not count. */
    static List<GateChange> changes(FileChange file, List<GateItem> before, List<GateItem> after) {
        List<GateItem> former = new ArrayList<>(before);
        List<GateItem> present = new ArrayList<>(after);
        present.removeIf(each -> removed(former, each, true) != null);
        List<GateChange> changes = new ArrayList<>();
        for (GateItem each : present) {
            GateItem other = removed(former, each, false);
            add(
                    new GateChange(
                            each.kind,
                            other == null ? Effect.ADDED : Effect.CHANGED,
                            file.after(),
                            each.line,
                            each.text,
                            other == null ? "" : other.text),
                    changes);
        }
        former.forEach(each ->
                add(new GateChange(each.kind, Effect.REMOVED, file.before(), each.line, each.text, ""), changes));
        return changes;
    }

    private static void add(GateChange change, List<GateChange> changes) {
        if (change.kind().mayLoosen(change.effect())) {
            changes.add(change);
        }
    }

    /** Takes one out that is about the same; null if there is none. */
    private static @Nullable GateItem removed(List<GateItem> from, GateItem like, boolean sameText) {
        for (Iterator<GateItem> items = from.iterator(); items.hasNext(); ) {
            GateItem each = items.next();
            if (each.kind == like.kind && each.key.equals(like.key) && (!sameText || each.text.equals(like.text))) {
                items.remove();
                return each;
            }
        }
        return null;
    }
}
