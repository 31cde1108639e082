package io.github.personaldata.checker.report;

import io.github.personaldata.checker.change.ChangeView;
import io.github.personaldata.checker.change.Touch;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.report.quote.Visible;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The places of findings, those that a change touches first, then those that it does not. */
final class ChangedFirst {
    private static final String TOUCHED = "change.heading.touched";
    private static final String OTHERS = "change.heading.others";
    private static final String UNKNOWN = "change.heading.unknown";
    private static final List<String> TITLES = List.of(TOUCHED, OTHERS, UNKNOWN);

    private final List<Group> groups;

    private ChangedFirst(List<Group> groups) {
        this.groups = List.copyOf(groups);
    }

    /** All in one where no change is given. */
    static ChangedFirst of(ReportRequest request, Collection<List<Finding>> places) {
        ChangeView change = request.change();
        if (change == null) {
            return new ChangedFirst(List.of(new Group("", "", List.copyOf(places))));
        }
        Map<String, List<List<Finding>>> byTitle =
                places.stream().collect(Collectors.groupingBy(place -> title(request, place)));
        return new ChangedFirst(TITLES.stream()
                .map(title -> new Group(title, change.diff(), byTitle.getOrDefault(title, List.of())))
                .toList());
    }

    private static String title(ReportRequest request, List<Finding> place) {
        Set<Optional<Touch>> touches = place.stream().map(request::touch).collect(Collectors.toSet());
        if (touches.stream().anyMatch(touch -> touch.orElse(Touch.NONE).isThere())) {
            return TOUCHED;
        }
        return touches.contains(Optional.<Touch>empty()) ? UNKNOWN : OTHERS;
    }

    /**
     * Some of them.
     *
     * @param title key of its heading; empty if it needs none
     */
    record Group(String title, String diff, List<List<Finding>> places) {
        /** As loud as what stands below. */
        Optional<ConsoleBlock> heading(Messages messages) {
            if (title.isEmpty() || places.isEmpty()) {
                return Optional.empty();
            }
            List<Finding> all = places.stream().flatMap(List::stream).toList();
            String count = messages.count("findings", Finding.count(all));
            return Optional.of(ConsoleBlock.of(all, messages.text(title, count, Visible.line(diff))));
        }
    }

    List<Group> groups() {
        return groups;
    }

    /** Those for which there is no room. */
    List<List<Finding>> beyond(int room) {
        List<List<Finding>> all = new ArrayList<>();
        groups.forEach(group -> all.addAll(group.places));
        return all.stream().skip(room).toList();
    }
}
