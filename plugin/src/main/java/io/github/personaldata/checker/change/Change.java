package io.github.personaldata.checker.change;

import io.github.personaldata.checker.change.GateChange.Effect;
import io.github.personaldata.checker.yaml.BadInputException;
import io.github.personaldata.checker.yaml.Place;
import io.github.personaldata.checker.yaml.Problem;
import io.github.personaldata.checker.yaml.YamlNode;
import io.github.personaldata.checker.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A diff laid on the files that it has led to: what was in their place before is known by undoing it. */
public final class Change {
    private final Diff diff;
    private final RepositoryFiles files;
    private final GateFiles gates;

    private Change(Diff diff, RepositoryFiles files, GateFiles gates) {
        this.diff = diff;
        this.files = files;
        this.gates = gates;
    }

    /**
     * Lays it on the files.
     *
     * @param files as they are now, which the diff must have led to
     * @param gates files that decide what is found
     * @throws BadInputException where a Java file, or one that decides what is found, is not as the diff says
     */
    public static Change of(Diff diff, RepositoryFiles files, GateFiles gates) {
        Change change = new Change(diff, files, gates);
        for (FileChange file : diff.files()) {
            if (gates.isGate(file.after()) && files.lines(file.after()) != null) {
                change.former(file);
            }
        }
        return change;
    }

    Diff diff() {
        return diff;
    }

    RepositoryFiles files() {
        return files;
    }

    /**
     * The lines of a file before the change; null if it was not there, or is not known.
     *
     * @param path as it is now
     */
    public @Nullable List<String> former(String path) {
        for (FileChange file : diff.files()) {
            if (file.after().equals(path)
                    || (file.after().isEmpty() && file.before().equals(path))) {
                boolean known = !file.before().isEmpty() && !file.copied() && !file.binary();
                return known ? former(file) : null;
            }
        }
        return files.lines(path);
    }

    /**
     * What it changes of the check itself and may make it find less, sorted.
     *
     * @param policyFiles that are read, with those that they include
     */
    List<GateChange> gates(Collection<String> policyFiles) {
        GateFiles known = gates.withPolicyFiles(policyFiles);
        List<GateChange> changes = new ArrayList<>();
        for (FileChange file : diff.files()) {
            if (known.isGate(file.before()) || known.isGate(file.after())) {
                changes.addAll(gates(file, known));
            }
        }
        return changes.stream().sorted().toList();
    }

    private List<GateChange> gates(FileChange file, GateFiles known) {
        @Nullable List<String> present = file.after().isEmpty() ? List.of() : files.lines(file.after());
        if (file.binary() || present == null) {
            // what is not there is not compiled
            return present == null && file.after().endsWith(".java") ? List.of() : List.of(unread(file));
        }
        List<String> former = former(file);
        boolean wasPolicy = known.isPolicyFile(file.before()) && !file.copied();
        boolean isPolicy = known.isPolicyFile(file.after());
        if (wasPolicy && isPolicy) {
            return policy(file, former, present);
        }
        if (wasPolicy || isPolicy) {
            Effect effect = isPolicy ? Effect.ADDED : Effect.REMOVED;
            String path = isPolicy ? file.after() : file.before();
            return List.of(new GateChange(GateKind.POLICY_FILE, effect, path, 0, path, ""));
        }
        Optional<List<GateItem>> before = known.items(file.before(), former);
        Optional<List<GateItem>> after = known.items(file.after(), present);
        return before.isEmpty() || after.isEmpty()
                ? List.of(unread(file))
                : GateItem.changes(file, before.get(), after.get());
    }

    private static List<GateChange> policy(FileChange file, List<String> former, List<String> present) {
        try {
            YamlNode before = YamlReader.read(file.before(), SourceLines.text(former));
            return PolicyComparison.of(file, before, YamlReader.read(file.after(), SourceLines.text(present)));
        } catch (BadInputException e) {
            return List.of(unread(file));
        }
    }

    private static GateChange unread(FileChange file) {
        Effect effect =
                file.before().isEmpty() ? Effect.ADDED : file.after().isEmpty() ? Effect.REMOVED : Effect.CHANGED;
        return new GateChange(GateKind.UNREAD, effect, file.path(), 0, file.path(), "");
    }

    private List<String> former(FileChange file) {
        @Nullable List<String> present = file.after().isEmpty() ? List.of() : files.lines(file.after());
        try {
            return Former.of(file, present == null ? List.of() : present);
        } catch (Former.OtherState e) {
            throw new BadInputException(List.of(new Problem(
                    new Place(diff.name(), e.inDiff(), 1),
                    "line " + e.inFile() + " of " + file.after()
                            + " is not this one; expected a diff that leads to the files as they are now:"
                            + " make it anew from what is checked out, with git diff --merge-base origin/main")));
        }
    }
}
