package io.github.personaldata.checker.source;

import io.github.personaldata.checker.source.model.FileModel.Unanalysed;
import io.github.personaldata.checker.source.model.Position;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects what of one file is not analysed, each place and reason once. */
final class Trouble {
    private final Set<Unanalysed> entries =
            new TreeSet<>(Comparator.comparing(Unanalysed::at).thenComparing(Unanalysed::reason));

    void report(Position at, String reason) {
        entries.add(new Unanalysed(at, reason));
    }

    void report(Unanalysed entry) {
        entries.add(entry);
    }

    /** In the order of their places. */
    List<Unanalysed> sorted() {
        return List.copyOf(entries);
    }
}
