package io.github.personaldata.checker.change;

import io.github.personaldata.checker.change.FileChange.Gap;
import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.policy.finding.Disclosure;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.source.model.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which lines of the present files a change has added, and where it took some away; asks whether ways of data pass there. */
final class ChangedLines {
    private final Map<String, Changed> changed = new HashMap<>();

    ChangedLines(Diff diff, RepositoryFiles files) {
        for (FileChange change : diff.files()) {
            if (!change.after().isEmpty() && (change.copied() || !change.hunks().isEmpty())) {
                changed.put(change.after(), Changed.of(change, files));
            }
        }
    }

    /** @param text absent where a line is a statement */
    private record Changed(boolean whole, NavigableSet<Integer> added, List<Gap> gaps, @Nullable JavaText text) {
        static Changed of(FileChange change, RepositoryFiles files) {
            boolean java = change.after().endsWith(".java");
            @Nullable List<String> lines = java ? files.lines(change.after()) : null;
            return new Changed(
                    change.copied(),
                    new TreeSet<>(change.added()),
                    change.gaps(),
                    lines == null ? null : JavaText.of(lines));
        }

        Touch touch(int line) {
            int start = text == null ? line : text.start(line);
            int end = text == null ? line : text.end(line);
            if (whole || !added.subSet(start, true, end, true).isEmpty()) {
                return Touch.ADDED;
            }
            boolean beside = gaps.stream().anyMatch(gap -> gap.above() <= end && gap.below() >= start);
            return beside ? Touch.REMOVED : Touch.NONE;
        }

        boolean takenBetween(int one, int other) {
            int first = Math.min(one, other);
            int last = Math.max(one, other);
            return gaps.stream().anyMatch(gap -> gap.above() >= first && gap.below() <= last);
        }
    }

    /** The case's place, and the whole way of its datum. */
    Touch of(Finding finding) {
        List<Place> places = new ArrayList<>();
        Label label = finding.label();
        if (label != null) {
            places.add(new Place(label.file(), label.at()));
        }
        Flow flow = finding.flow();
        Touch own = of(new Place(finding.file(), finding.at()));
        return own.or(flow == null ? touch(places) : of(flow));
    }

    Touch of(Disclosure disclosure) {
        return of(disclosure.flow());
    }

    /** Those whose declarations it touches. */
    List<Label> declared(Collection<Label> labels) {
        return labels.stream()
                .filter(label -> of(new Place(label.file(), label.at())).isThere())
                .toList();
    }

    private Touch of(Flow flow) {
        List<Place> places = new ArrayList<>();
        flow.path().forEach(step -> places.add(new Place(step.file(), step.at())));
        places.add(new Place(flow.sink().file(), flow.sink().at()));
        // the declaration is no step that is taken after another
        return of(new Place(flow.label().file(), flow.label().at())).or(touch(places));
    }

    private Touch touch(List<Place> way) {
        Touch touch = Touch.NONE;
        for (int i = 0; i < way.size(); i++) {
            touch = touch.or(of(way.get(i)));
            if (i > 0 && takenBetween(way.get(i - 1), way.get(i))) {
                touch = touch.or(Touch.REMOVED);
            }
        }
        return touch;
    }

    private Touch of(Place place) {
        @Nullable Changed file = changed.get(place.file);
        return file == null || place.at.line() <= 0 ? Touch.NONE : file.touch(place.at.line());
    }

    private boolean takenBetween(Place one, Place other) {
        @Nullable Changed file = changed.get(one.file);
        return file != null && one.file.equals(other.file) && file.takenBetween(one.at.line(), other.at.line());
    }

    private record Place(String file, Position at) {}
}
