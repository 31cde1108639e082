package io.github.personaldata.checker.policy.file;

import io.github.personaldata.checker.yaml.Place;
import io.github.personaldata.checker.yaml.Problems;
import io.github.personaldata.checker.yaml.Section;
import io.github.personaldata.checker.yaml.YamlNode;
import io.github.personaldata.checker.yaml.YamlNode.Entry;
import io.github.personaldata.checker.yaml.YamlNode.Mapping;
import io.github.personaldata.checker.yaml.YamlNode.Sequence;
import io.github.personaldata.checker.yaml.YamlReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins a policy file and what it includes to one tree: lists and mappings add up, a name may be declared once. */
final class Joined {
    private static final Set<String> DEEP = Set.of("own", "models");

    private final IncludeResolver resolver;
    private final Problems problems;
    private final Set<String> open = new LinkedHashSet<>();
    private final Set<String> files = new LinkedHashSet<>();

    Joined(IncludeResolver resolver, Problems problems) {
        this.resolver = resolver;
        this.problems = problems;
    }

    /** Names of the files read so far, the main one first. */
    List<String> files() {
        return List.copyOf(files);
    }

    /** The file's tree with its includes in it; keys that are unknown are noted. */
    Mapping read(String file, byte[] bytes) {
        files.add(file);
        open.add(file);
        YamlNode node = YamlReader.read(file, bytes);
        if (node.isNothing()) {
            problems.add(node.place(), "the policy file is empty; expected at least version: 1");
            return new Mapping(node.place(), List.of());
        }
        Section section = Section.of(node, "the policy file", PolicyFileReader.KEYS, problems);
        if (section.has("version")) {
            String version = section.text("version", "");
            if (!version.equals("1")) {
                section.problem("version", "'version' is '" + version + "'; expected 1, the only version there is");
            }
        } else if (node instanceof Mapping) {
            problems.add(section.place(), "'version' is missing; expected version: 1");
        }
        List<Mapping> parts = new ArrayList<>();
        section.parsed("include", (name, place) -> {
            include(file, name, place, parts);
            return null;
        });
        Mapping joined = new Mapping(section.place(), section.entries());
        for (Mapping part : parts) {
            joined = join(joined, part, 0);
        }
        open.remove(file);
        return joined;
    }

    private void include(String including, String name, Place place, List<Mapping> parts) {
        try {
            IncludeResolver.Included found = resolver.resolve(including, name);
            if (found == null) {
                problems.add(
                        place,
                        "the included file '" + name
                                + "' was not found beside this file or on the plugin's class path; correct the name or remove it");
            } else if (open.contains(found.file())) {
                problems.add(
                        place,
                        "include cycle: " + String.join(" -> ", open) + " -> " + found.file()
                                + "; remove one of these includes");
            } else if (!files.contains(found.file())) {
                parts.add(read(found.file(), found.bytes()));
            }
        } catch (IOException e) {
            problems.add(place, "the included file '" + name + "' cannot be read: " + e.getMessage());
        }
    }

    private Mapping join(Mapping left, Mapping right, int level) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        left.entries().forEach(entry -> entries.put(entry.key(), entry));
        for (Entry entry : right.entries()) {
            Entry first = entries.get(entry.key());
            entries.put(entry.key(), first == null ? entry : join(first, entry, level));
        }
        return new Mapping(left.place(), List.copyOf(entries.values()));
    }

    private Entry join(Entry left, Entry right, int level) {
        if (left.key().equals("version") || left.key().equals("include")) {
            return left;
        }
        if (left.value() instanceof Sequence first && right.value() instanceof Sequence second) {
            List<YamlNode> items = new ArrayList<>(first.items());
            items.addAll(second.items());
            return new Entry(left.key(), left.place(), new Sequence(first.place(), items));
        }
        boolean mappings = left.value() instanceof Mapping && right.value() instanceof Mapping;
        boolean names =
                level == 0 && !left.key().equals("operator") && !left.key().equals("crossBorder");
        if (mappings && (names || DEEP.contains(left.key()))) {
            return new Entry(
                    left.key(), left.place(), join((Mapping) left.value(), (Mapping) right.value(), level + 1));
        }
        problems.add(
                right.place(),
                "'" + right.key() + "' is declared at " + left.place() + " already; keep one of the two");
        return left;
    }
}
