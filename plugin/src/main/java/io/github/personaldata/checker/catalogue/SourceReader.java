package io.github.personaldata.checker.catalogue;

import io.github.personaldata.checker.catalogue.SourceModel.Datum;
import io.github.personaldata.checker.yaml.Problems;
import io.github.personaldata.checker.yaml.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads an entry of {@code sources:}. A policy file's has purposes; a built-in one has a group, which a policy file gives purposes to. */
final class SourceReader {
    private static final List<String> KEYS = List.of("field", "parameter", "index", "annotation", "category");
    private static final List<String> KINDS = List.of("method", "methods", "field", "parameter", "annotation");

    private final Problems problems;
    private final Function<Section, String> reasons;
    private final boolean grouped;

    SourceReader(Problems problems, Function<Section, String> reasons, boolean grouped) {
        this.problems = problems;
        this.reasons = reasons;
        this.grouped = grouped;
    }

    /** Keys besides those of methods. */
    List<String> keys() {
        return Stream.concat(KEYS.stream(), Stream.of(what())).toList();
    }

    private String what() {
        return grouped ? "group" : "purpose";
    }

    List<SourceModel> read(Section entry) {
        List<String> given = KINDS.stream().filter(entry::has).toList();
        if (given.size() != 1) {
            problems.add(
                    entry.place(),
                    (given.isEmpty() ? "a source names nothing" : "a source names " + String.join(" and ", given))
                            + "; expected exactly one of method, field, parameter, annotation");
            return List.of();
        }
        Datum datum = datum(entry);
        String kind = given.get(0);
        if (entry.has("index") && !kind.equals("parameter")) {
            entry.problem(
                    "index",
                    "'index' belongs to a parameter source only; remove it or write parameter: instead of " + kind
                            + ":");
        }
        try {
            return switch (kind) {
                case "field" -> List.of(new SourceModel.OfField(FieldPattern.parse(entry.text("field", "")), datum));
                case "annotation" -> annotations(entry, datum);
                case "parameter" -> {
                    if (!entry.has("index")) {
                        problems.add(
                                entry.place(),
                                "'index' is missing in a parameter source; expected for example index: 0");
                    }
                    yield List.of(new SourceModel.OfParameter(
                            MethodPattern.parse(entry.text("parameter", "")), entry.index("index", 0), datum));
                }
                default ->
                    EntryGroups.methods(entry, problems).stream()
                            .map(method -> new SourceModel.OfMethod(method, datum))
                            .map(SourceModel.class::cast)
                            .toList();
            };
        } catch (ModelSyntaxException e) {
            entry.problem(kind, e.explanation());
            return List.of();
        }
    }

    private static List<SourceModel> annotations(Section entry, Datum datum) throws ModelSyntaxException {
        List<SourceModel> sources = new ArrayList<>();
        for (String name : entry.texts("annotation")) {
            sources.add(new SourceModel.OfAnnotation(TypePattern.parse(name).name(), datum));
        }
        if (sources.isEmpty()) {
            entry.problem("annotation", "'annotation' names none; expected for example com.acme.Pii");
        }
        return sources;
    }

    private Datum datum(Section entry) {
        String reason = reasons.apply(entry);
        List<String> purposes = grouped ? List.of() : entry.texts("purpose");
        String group = grouped ? entry.text("group", "") : "";
        if (purposes.isEmpty() && group.isEmpty()) {
            String example = grouped ? "group: cookies" : "purpose: [order]";
            problems.add(entry.place(), "'" + what() + "' is missing in a source; expected for example " + example);
        }
        return new Datum(entry.filled("category"), purposes, group, reason, entry.place());
    }
}
