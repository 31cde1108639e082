package io.github.personaldata.checker.change;

import io.github.personaldata.checker.change.Movement.Verb;
import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.register.DataElement;
import io.github.personaldata.checker.policy.register.Outlet;
import io.github.personaldata.checker.policy.register.RecipientEntry;
import io.github.personaldata.checker.policy.register.Register;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a change does to personal data, as far as the diff, the present register and perhaps a former one tell. */
final class Movements {
    private final Register present;
    private final @Nullable Register former;
    private final Map<String, List<DataElement>> now;
    private final Map<Way, Set<String>> touched = new TreeMap<>();

    /** @param former as it was before the change; null if that is not known */
    Movements(Register present, @Nullable Register former) {
        this.present = present;
        this.former = former;
        this.now = elements(present);
    }

    /** An element and a place that it goes to. */
    private record Way(String element, Outlet.Kind kind, String name) implements Comparable<Way> {
        static Way of(String element, Outlet outlet) {
            return new Way(element, outlet.kind(), outlet.name());
        }

        @Override
        public int compareTo(Way other) {
            int byElement = element.compareTo(other.element);
            int byKind = byElement != 0 ? byElement : kind.compareTo(other.kind);
            return byKind != 0 ? byKind : name.compareTo(other.name);
        }
    }

    /** A way to a declared recipient passes what has changed. */
    void permitted(Flow flow, String recipient) {
        add(flow, Outlet.Kind.RECIPIENT, recipient);
    }

    /** The way of a finding does. */
    void found(Finding finding) {
        Flow flow = finding.flow();
        if (flow == null) {
            return;
        }
        switch (flow.sink().kind()) {
            case LOG -> add(flow, Outlet.Kind.LOG, "");
            case EXCEPTION -> add(flow, Outlet.Kind.EXCEPTION, "");
            default -> {
                // a name says who it is; of an unknown one there is at most one outlet
                Outlet outlet = now.getOrDefault(name(flow.label()), List.of()).stream()
                        .flatMap(element -> element.outlets().stream())
                        .filter(each -> each.name().equals(finding.recipient()))
                        .filter(each -> each.kind() != Outlet.Kind.LOG && each.kind() != Outlet.Kind.EXCEPTION)
                        .findFirst()
                        .orElse(null);
                add(flow, outlet == null ? Outlet.Kind.UNKNOWN : outlet.kind(), finding.recipient());
            }
        }
    }

    private void add(Flow flow, Outlet.Kind kind, String name) {
        String place = flow.sink().file() + ":" + flow.sink().at().line();
        touched.computeIfAbsent(new Way(name(flow.label()), kind, name), way -> new TreeSet<>())
                .add(place);
    }

    /**
     * All that is known, sorted.
     *
     * @param declarations elements whose declarations pass what has changed
     */
    List<Movement> all(Collection<Label> declarations) {
        List<Movement> all = new ArrayList<>();
        Map<String, List<DataElement>> before = former == null ? Map.of() : elements(former);
        Map<Way, Outlet> ways = ways(now);
        Map<Way, Outlet> formerWays = ways(before);
        ways.forEach((way, outlet) -> {
            boolean isTouched = touched.containsKey(way);
            boolean isNew = former != null && !formerWays.containsKey(way);
            if (isTouched || isNew) {
                Verb verb = former == null ? Verb.ADDS_OR_CHANGES : isNew ? Verb.ADDS : Verb.CHANGES;
                all.add(movement(verb, way, outlet, now, present));
            }
        });
        touched.keySet().stream()
                .filter(way -> !ways.containsKey(way))
                .forEach(way -> all.add(movement(
                        former == null || !formerWays.containsKey(way) ? Verb.ADDS_OR_CHANGES : Verb.CHANGES,
                        way,
                        new Outlet(way.kind, way.name, Outlet.Standing.UNJUDGED, false),
                        now,
                        present)));
        if (former != null) {
            Register old = former;
            formerWays.forEach((way, outlet) -> {
                if (!ways.containsKey(way)) {
                    all.add(movement(Verb.REMOVES, way, outlet, before, old));
                }
            });
            all.addAll(held(now, before));
        } else {
            declarations.forEach(label -> all.add(new Movement(
                    Verb.HOLDS_OR_CHANGES,
                    name(label),
                    null,
                    label.purposes(),
                    List.of(),
                    "",
                    List.of(label.file() + ":" + label.at().line()))));
        }
        return all.stream().distinct().sorted().toList();
    }

    private static List<Movement> held(Map<String, List<DataElement>> now, Map<String, List<DataElement>> before) {
        List<Movement> held = new ArrayList<>();
        now.forEach((name, elements) -> {
            List<String> purposes = purposes(elements);
            List<String> old = purposes(before.getOrDefault(name, List.of()));
            if (!before.containsKey(name)) {
                held.add(new Movement(Verb.HOLDS, name, null, purposes, List.of(), "", List.of()));
            } else if (!old.equals(purposes)) {
                held.add(new Movement(Verb.OTHER_PURPOSES, name, null, purposes, old, "", List.of()));
            }
        });
        before.forEach((name, elements) -> {
            if (!now.containsKey(name)) {
                held.add(new Movement(Verb.HOLDS_NO_MORE, name, null, purposes(elements), List.of(), "", List.of()));
            }
        });
        return held;
    }

    private Movement movement(
            Verb verb, Way way, Outlet outlet, Map<String, List<DataElement>> elements, Register register) {
        List<String> purposes = new ArrayList<>(purposes(elements.getOrDefault(way.element, List.of())));
        Optional<RecipientEntry> recipient = register.recipient(way.name);
        List<String> common = recipient.isPresent()
                ? purposes.stream().filter(recipient.get().purposes()::contains).toList()
                : List.of();
        return new Movement(
                verb,
                way.element,
                outlet,
                common.isEmpty() ? purposes : common,
                List.of(),
                recipient.map(RecipientEntry::country).orElse(""),
                List.copyOf(touched.getOrDefault(way, Set.of())));
    }

    private static Map<Way, Outlet> ways(Map<String, List<DataElement>> elements) {
        Map<Way, Outlet> ways = new TreeMap<>();
        elements.forEach((name, all) -> all.forEach(
                element -> element.outlets().forEach(outlet -> ways.merge(Way.of(name, outlet), outlet, Outlet::and))));
        return ways;
    }

    private static Map<String, List<DataElement>> elements(Register register) {
        Map<String, List<DataElement>> elements = new LinkedHashMap<>();
        register.elements().forEach(element -> elements.computeIfAbsent(element.name(), name -> new ArrayList<>())
                .add(element));
        return elements;
    }

    private static List<String> purposes(List<DataElement> elements) {
        Set<String> purposes = new TreeSet<>();
        elements.forEach(element -> purposes.addAll(element.purposes()));
        return List.copyOf(purposes);
    }

    private static String name(Label label) {
        return label.declaringType() + "." + label.member();
    }
}
