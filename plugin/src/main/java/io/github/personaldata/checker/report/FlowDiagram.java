package io.github.personaldata.checker.report;

import io.github.personaldata.checker.policy.register.DataElement;
import io.github.personaldata.checker.policy.register.Outlet;
import io.github.personaldata.checker.policy.register.RecipientEntry;
import io.github.personaldata.checker.policy.register.Register;
import io.github.personaldata.checker.report.quote.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which kinds of data go to whom, as a Mermaid drawing. A node's id is made of its name, so that a new one changes no other. */
final class FlowDiagram {
    /** More lines than that are no help, and viewers refuse some hundreds. */
    private static final int MOST_WAYS = 150;

    private final Register register;
    private final RegisterText texts;
    private final Map<String, String> nodes = new TreeMap<>();
    private final Map<Way, Load> ways = new TreeMap<>();

    FlowDiagram(Register register, RegisterText texts) {
        this.register = register;
        this.texts = texts;
        for (DataElement element : register.elements()) {
            element.outlets().forEach(outlet -> add(element, outlet));
        }
    }

    private void add(DataElement element, Outlet outlet) {
        String category = "data_" + id(element.category());
        String target = "to_" + id(outlet.kind() + " " + outlet.name());
        nodes.put(category, "(\"" + text(texts.category(element.category())) + "\")");
        nodes.put(target, "[\"" + text(name(outlet)) + "\"]");
        Load load =
                ways.computeIfAbsent(new Way(category, target), way -> new Load(outlet.standing(), new TreeSet<>()));
        load.purposes.addAll(purposes(element, outlet));
        ways.put(new Way(category, target), new Load(load.standing.or(outlet.standing()), load.purposes));
    }

    private String name(Outlet outlet) {
        String country =
                register.recipient(outlet.name()).map(RecipientEntry::country).orElse("");
        String place = texts.place(outlet);
        return country.isEmpty() ? place : place + " (" + texts.country(country) + ")";
    }

    /** Those of the data that the recipient works for; all of the data's where it works for none. */
    private Set<String> purposes(DataElement element, Outlet outlet) {
        Set<String> shared = new TreeSet<>(element.purposes());
        register.recipient(outlet.name()).ifPresent(recipient -> shared.retainAll(recipient.purposes()));
        return shared.isEmpty() ? new TreeSet<>(element.purposes()) : shared;
    }

    boolean isTooLarge() {
        return ways.size() > MOST_WAYS;
    }

    /** Its lines; none if nothing goes anywhere. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (ways.isEmpty()) {
            return lines;
        }
        lines.add("flowchart LR");
        nodes.forEach((id, shape) -> lines.add("  " + id + shape));
        ways.forEach((way, load) -> lines.add("  " + way.from + " " + arrow(load.standing) + "|\""
                + load.purposes.stream().map(FlowDiagram::text).collect(Collectors.joining(", ")) + "\"| " + way.to));
        return lines;
    }

    private static String arrow(Outlet.Standing standing) {
        return switch (standing) {
            case PERMITTED, KEPT -> "-->";
            case ACCEPTED -> "==>";
            case UNJUDGED, FINDING -> "-.->";
        };
    }

    /** Letters and digits stay; different names have different ids. */
    private static String id(String name) {
        StringBuilder id = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
                id.appendCodePoint(c);
            } else {
                id.append('_').append(Integer.toHexString(c)).append('_');
            }
        });
        return id.toString();
    }

    /** What would end a quoted text, or be taken for markup, as an entity. */
    private static String text(String plain) {
        StringBuilder text = new StringBuilder();
        Visible.line(plain).codePoints().forEach(c -> {
            if ("\"#;<>&`".indexOf(c) >= 0) {
                text.append('#').append(c).append(';');
            } else {
                text.appendCodePoint(c);
            }
        });
        return text.toString();
    }

    private record Way(String from, String to) implements Comparable<Way> {
        @Override
        public int compareTo(Way other) {
            int byFrom = from.compareTo(other.from);
            return byFrom != 0 ? byFrom : to.compareTo(other.to);
        }
    }

    private record Load(Outlet.Standing standing, Set<String> purposes) {}
}
