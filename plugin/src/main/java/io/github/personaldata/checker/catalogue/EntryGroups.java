package io.github.personaldata.checker.catalogue;

import io.github.personaldata.checker.yaml.Problems;
import io.github.personaldata.checker.yaml.Section;
import io.github.personaldata.checker.yaml.YamlNode;
import io.github.personaldata.checker.yaml.YamlNode.Entry;
import io.github.personaldata.checker.yaml.YamlNode.Mapping;
import io.github.personaldata.checker.yaml.YamlNode.Scalar;
import io.github.personaldata.checker.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Unfolds what keeps the catalogue terse: groups whose {@code entries} inherit the group's keys, and {@code methods} under a {@code type}. */
final class EntryGroups {
    private EntryGroups() {}

    /** The entries, groups replaced by their members; a {@code type} that none of them needs would say something else than happens. */
    static List<YamlNode> unfolded(List<YamlNode> items, Problems problems) {
        noneEmpty(items, problems);
        List<YamlNode> out = members(items, problems);
        Set<Entry> needed = new HashSet<>();
        for (YamlNode item : out) {
            Entry type = item instanceof Mapping mapping ? mapping.entry("type") : null;
            if (type != null && Stream.of("method", "methods").anyMatch(key -> isShort((Mapping) item, key))) {
                needed.add(type);
            }
        }
        unneeded(items, needed, problems);
        return out;
    }

    /** A list of nothing would be taken for something that was said; {@code from: []} does say that nothing gets there. */
    private static void noneEmpty(List<YamlNode> items, Problems problems) {
        for (YamlNode item : items) {
            for (Entry entry : item instanceof Mapping mapping ? mapping.entries() : List.<Entry>of()) {
                if (entry.value() instanceof Sequence list) {
                    if (list.items().isEmpty() && !entry.key().equals("from")) {
                        problems.add(
                                list.place(), "'" + entry.key() + "' is an empty list; fill it or leave the key out");
                    }
                    noneEmpty(list.items(), problems);
                }
            }
        }
    }

    private static void unneeded(List<YamlNode> items, Set<Entry> needed, Problems problems) {
        for (YamlNode item : items) {
            if (!(item instanceof Mapping mapping)) {
                continue;
            }
            Entry type = mapping.entry("type");
            if (type != null && !texts(type.value()).isEmpty() && !needed.contains(type)) {
                problems.add(
                        type.place(),
                        "'type' is not needed here, no method of it leaves its class out; remove it, or the class from the methods");
            }
            Entry entries = entries(mapping);
            if (entries != null && entries.value() instanceof Sequence list) {
                unneeded(
                        list.items().stream()
                                .filter(member -> entries(member) == null)
                                .toList(),
                        needed,
                        problems);
            }
        }
    }

    private static @Nullable Entry entries(YamlNode item) {
        return item instanceof Mapping mapping ? mapping.entry("entries") : null;
    }

    /** Whether a method of an entry is named without its class. */
    private static boolean isShort(Mapping entry, String key) {
        Entry methods = entry.entry(key);
        return methods != null && texts(methods.value()).stream().anyMatch(text -> text.indexOf('#') < 0);
    }

    private static List<String> texts(YamlNode node) {
        if (node instanceof Scalar scalar) {
            return scalar.isNothing() || scalar.text().isBlank() ? List.of() : List.of(scalar.text());
        }
        return node instanceof Sequence list
                ? list.items().stream().flatMap(item -> texts(item).stream()).toList()
                : List.of();
    }

    private static List<YamlNode> members(List<YamlNode> items, Problems problems) {
        List<YamlNode> out = new ArrayList<>();
        for (YamlNode item : items) {
            Entry members = entries(item);
            if (members == null || !(item instanceof Mapping mapping)) {
                out.add(item);
                continue;
            }
            if (!(members.value() instanceof Sequence list)) {
                problems.add(mapping.place(), "'entries' is not a list; expected a list of entries");
                continue;
            }
            reachesSome(mapping, list.items(), problems);
            for (YamlNode member : list.items()) {
                if (entries(member) != null) {
                    problems.add(
                            member.place(),
                            "an entry of a group is a group itself; put its entries into the outer group or beside it");
                } else {
                    out.add(member instanceof Mapping own ? inherit(own, mapping) : member);
                }
            }
        }
        return out;
    }

    /** Of a {@code type} it is told where it is not needed. */
    private static void reachesSome(Mapping group, List<YamlNode> members, Problems problems) {
        for (Entry entry : group.entries()) {
            if (!members.isEmpty()
                    && !List.of("entries", "type").contains(entry.key())
                    && members.stream()
                            .allMatch(member -> member instanceof Mapping own && own.entry(entry.key()) != null)) {
                problems.add(
                        entry.place(),
                        "each entry of the group gives its own '" + entry.key() + "'; remove that of the group");
            }
        }
    }

    private static Mapping inherit(Mapping own, Mapping group) {
        List<Entry> entries = new ArrayList<>(own.entries());
        for (Entry entry : group.entries()) {
            if (!entry.key().equals("entries") && own.entry(entry.key()) == null) {
                entries.add(entry);
            }
        }
        return new Mapping(own.place(), entries);
    }

    /** The methods that an entry's {@code method} or {@code methods} name, completed by its {@code type}. */
    static List<MethodPattern> methods(Section entry, Problems problems) {
        if (entry.has("method") == entry.has("methods")) {
            String found = entry.has("method") ? "both 'method' and 'methods' are given" : "'method' is missing";
            problems.add(entry.place(), found + "; expected one, for example method: \"com.vendor.Audit#write(..)\"");
            return List.of();
        }
        List<String> types = entry.parsed("type", (text, place) -> {
            try {
                TypePattern.parse(text.strip());
            } catch (ModelSyntaxException e) {
                problems.add(place, e.explanation());
            }
            return text;
        });
        List<MethodPattern> out = new ArrayList<>();
        entry.parsed(entry.has("method") ? "method" : "methods", (text, place) -> {
            List<String> full = text.indexOf('#') >= 0 || types.isEmpty()
                    ? List.of(text)
                    : types.stream().map(type -> type + "#" + text).toList();
            for (String method : full) {
                try {
                    out.add(MethodPattern.parse(method));
                } catch (ModelSyntaxException e) {
                    problems.add(place, e.explanation());
                }
            }
            return null;
        });
        return out;
    }
}
