package io.github.personaldata.checker.catalogue;

import io.github.personaldata.checker.yaml.Problems;
import io.github.personaldata.checker.yaml.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads an entry of {@code sources:}. */
final class SourceReader {
    static final List<String> KEYS = List.of("field", "parameter", "index", "annotation", "category", "purpose");
    private static final List<String> KINDS = List.of("method", "methods", "field", "parameter", "annotation");

    private final Problems problems;
    private final Function<Section, String> reasons;

    SourceReader(Problems problems, Function<Section, String> reasons) {
        this.problems = problems;
        this.reasons = reasons;
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
        String category = entry.text("category", "");
        List<String> purposes = entry.texts("purpose");
        if (purposes.isEmpty()) {
            problems.add(entry.place(), "'purpose' is missing in a source; expected for example purpose: [order]");
        }
        String reason = reasons.apply(entry);
        String kind = given.get(0);
        if (entry.has("index") && !kind.equals("parameter")) {
            entry.problem(
                    "index",
                    "'index' belongs to a parameter source only; remove it or write parameter: instead of " + kind
                            + ":");
        }
        try {
            return switch (kind) {
                case "field" ->
                    List.of(new SourceModel.OfField(
                            FieldPattern.parse(entry.text("field", "")), category, purposes, reason, entry.place()));
                case "annotation" ->
                    List.of(new SourceModel.OfAnnotation(
                            TypePattern.parse(entry.text("annotation", "")).name(),
                            category,
                            purposes,
                            reason,
                            entry.place()));
                case "parameter" -> {
                    if (!entry.has("index")) {
                        problems.add(
                                entry.place(),
                                "'index' is missing in a parameter source; expected for example index: 0");
                    }
                    yield List.of(new SourceModel.OfParameter(
                            MethodPattern.parse(entry.text("parameter", "")),
                            entry.index("index", 0),
                            category,
                            purposes,
                            reason,
                            entry.place()));
                }
                default -> ofMethods(entry, category, purposes, reason);
            };
        } catch (ModelSyntaxException e) {
            entry.problem(kind, e.getMessage());
            return List.of();
        }
    }

    private List<SourceModel> ofMethods(Section entry, String category, List<String> purposes, String reason) {
        List<SourceModel> out = new ArrayList<>();
        for (MethodPattern method : EntryGroups.methods(entry, problems)) {
            out.add(new SourceModel.OfMethod(method, category, purposes, reason, entry.place()));
        }
        return out;
    }
}
