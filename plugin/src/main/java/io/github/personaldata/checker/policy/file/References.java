package io.github.personaldata.checker.policy.file;

import io.github.personaldata.checker.catalogue.Categories;
import io.github.personaldata.checker.yaml.Place;
import io.github.personaldata.checker.yaml.Problems;
import io.github.personaldata.checker.yaml.Section;
import io.github.personaldata.checker.yaml.Suggestion;
import io.github.personaldata.checker.yaml.YamlNode;
import io.github.personaldata.checker.yaml.YamlNode.Entry;
import io.github.personaldata.checker.yaml.YamlNode.Mapping;
import io.github.personaldata.checker.yaml.YamlNode.Scalar;
import io.github.personaldata.checker.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Checks that every purpose, category and recipient that a policy file uses is one it declares. */
final class References {
    private final PolicyFile file;
    private final Section all;
    private final Problems problems;
    private final List<String> categories = new ArrayList<>(Categories.builtIn());

    References(PolicyFile file, Section all, Problems problems) {
        this.file = file;
        this.all = all;
        this.problems = problems;
        categories.addAll(file.categories().keySet());
    }

    void check() {
        each(all.node("held"), this::category);
        each(all.node("compatible"), this::purpose);
        for (Entry recipient : PurposeReader.named(all, "recipients", new Problems())) {
            each(value(recipient.value(), "purposes"), this::purpose);
            each(value(recipient.value(), "categories"), this::category);
        }
        if (all.node(ImplicitSourceReader.KEY) instanceof Mapping groups) {
            groups.entries().forEach(group -> implicit(group.value()));
        }
        YamlNode models = all.node("models");
        if (models instanceof Mapping mapping) {
            inModels(mapping);
        }
    }

    private void implicit(YamlNode group) {
        each(group instanceof Mapping ? value(group, "purpose") : group, this::purpose);
        each(value(group, "category"), this::category);
    }

    private void inModels(Mapping models) {
        models(models, "sources", "purpose", this::purpose);
        models(models, "sources", "category", this::category);
        models(models, "consentChecks", "purpose", this::purpose);
        models(models, "sinks", "recipient", this::recipient);
    }

    private void models(Mapping models, String list, String key, Check check) {
        if (value(models, list) instanceof Sequence entries) {
            for (YamlNode entry : entries.items()) {
                each(value(entry, key), check);
                if (entry instanceof Mapping group) {
                    models(group, "entries", key, check);
                }
            }
        }
    }

    private void purpose(String name, Place place) {
        declared(name, place, "purpose", "purposes", file.purposes().keySet());
    }

    private void category(String name, Place place) {
        declared(name, place, "category", "categories", categories);
    }

    private void recipient(String name, Place place) {
        declared(name, place, "recipient", "recipients", file.recipients().keySet());
    }

    private void declared(String name, Place place, String what, String section, Collection<String> known) {
        if (!known.contains(name)) {
            String near = Suggestion.nearest(name, known);
            String mend = near == null ? "; declare it under '" + section + "'" : "; did you mean '" + near + "'?";
            problems.add(place, "the " + what + " '" + name + "' is not declared" + mend);
        }
    }

    private static YamlNode value(YamlNode node, String key) {
        Entry entry = node instanceof Mapping mapping ? mapping.entry(key) : null;
        return entry == null ? new Sequence(node.place(), List.of()) : entry.value();
    }

    private static void each(@org.jspecify.annotations.Nullable YamlNode node, Check check) {
        if (node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.TEXT) {
            check.check(scalar.text(), scalar.place());
        } else if (node instanceof Sequence list) {
            list.items().forEach(item -> each(item, check));
        }
    }

    private interface Check {
        void check(String name, Place place);
    }
}
