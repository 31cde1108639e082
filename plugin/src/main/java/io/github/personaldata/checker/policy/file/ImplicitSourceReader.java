package io.github.personaldata.checker.policy.file;

import io.github.personaldata.checker.catalogue.SourceModel;
import io.github.personaldata.checker.catalogue.SourceModel.Datum;
import io.github.personaldata.checker.yaml.Place;
import io.github.personaldata.checker.yaml.Problems;
import io.github.personaldata.checker.yaml.Section;
import io.github.personaldata.checker.yaml.Suggestion;
import io.github.personaldata.checker.yaml.YamlNode;
import io.github.personaldata.checker.yaml.YamlNode.Entry;
import io.github.personaldata.checker.yaml.YamlNode.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code implicitSources:}, which turns groups of built-in sources on by giving them purposes: {@code cookies: [statistics]}, or
 * {@code parameters: {purpose: order, category: name}}.
 */
final class ImplicitSourceReader {
    static final String KEY = "implicitSources";

    private final Problems problems;

    ImplicitSourceReader(Problems problems) {
        this.problems = problems;
    }

    /** The sources that are on; with a problem for each group that there is not or that has no purpose. */
    List<SourceModel> read(Section all, Map<String, List<SourceModel>> groups) {
        List<SourceModel> on = new ArrayList<>();
        YamlNode node = all.node(KEY);
        if (node == null) {
            return on;
        }
        Section section = Section.open(node, "'" + KEY + "'", problems);
        for (Entry entry : section.entries()) {
            List<SourceModel> sources = groups.get(entry.key());
            if (sources == null) {
                problems.add(
                        entry.place(),
                        "unknown group of sources '" + entry.key() + "'"
                                + Suggestion.ending(entry.key(), groups.keySet()));
            } else {
                group(section, entry).on(sources, on);
            }
        }
        return on;
    }

    private Group group(Section section, Entry entry) {
        String category = "";
        List<String> purposes;
        if (entry.value() instanceof Mapping) {
            Section details =
                    Section.of(entry.value(), "'" + entry.key() + "'", List.of("purpose", "category"), problems);
            purposes = details.texts("purpose");
            category = details.filled("category");
        } else {
            purposes = section.texts(entry.key());
        }
        if (purposes.isEmpty()) {
            problems.add(
                    entry.place(),
                    "'" + entry.key() + "' has no purpose; expected for example " + entry.key() + ": [order]");
        }
        return new Group(purposes, category, entry.place());
    }

    private record Group(List<String> purposes, String category, Place place) {
        void on(List<SourceModel> sources, List<SourceModel> to) {
            for (SourceModel source : sources) {
                Datum built = source.datum();
                String meant = category.isEmpty() ? built.category() : category;
                to.add(source.with(new Datum(meant, purposes, built.group(), built.reason(), place)));
            }
        }
    }
}
