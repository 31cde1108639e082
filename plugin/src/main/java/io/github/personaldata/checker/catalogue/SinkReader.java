package io.github.personaldata.checker.catalogue;

import io.github.personaldata.checker.yaml.Problems;
import io.github.personaldata.checker.yaml.Section;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads an entry of {@code sinks:}. */
final class SinkReader {
    static final List<String> KEYS = List.of(
            "kind",
            "annotation",
            "address",
            "recipient",
            "vendor",
            "arguments",
            "destination",
            "destinationKind",
            "needsDestination",
            "template",
            "audience",
            "shape");
    private static final List<String> KINDS = List.of("log", "exception", "outbound", "store");

    private final Problems problems;
    private final Function<Section, String> reasons;

    SinkReader(Problems problems, Function<Section, String> reasons) {
        this.problems = problems;
        this.reasons = reasons;
    }

    List<SinkModel> read(Section entry) {
        if (!entry.has("kind")) {
            problems.add(entry.place(), "'kind' is missing in a sink; expected one of: " + String.join(", ", KINDS));
        }
        SinkModel.Kind kind = SinkModel.Kind.valueOf(upper(entry.oneOf("kind", KINDS, "log")));
        List<FlowPosition> arguments = ModelsReader.positions(entry, "arguments", problems);
        List<FlowPosition> destination = ModelsReader.positions(entry, "destination", problems);
        String destinationKind = entry.oneOf("destinationKind", List.of("url", "host", "topic", "peer"), "url");
        if (entry.has("destinationKind") && destination.isEmpty()) {
            entry.problem(
                    "destinationKind",
                    "'destinationKind' is given without 'destination'; expected for example destination: 0");
        }
        if (entry.has("needsDestination") && destination.isEmpty() && !entry.has("annotation")) {
            entry.problem(
                    "needsDestination",
                    "'needsDestination' is given without 'destination'; expected for example destination: this.url");
        }
        if (entry.has("address") && !entry.has("annotation") && kind != SinkModel.Kind.STORE) {
            entry.problem(
                    "address",
                    "'address' is given without 'annotation' or 'kind: store'; where a method sends says 'destination', for example destination: 0");
        }
        ObjectText shape = ModelsReader.shape(entry, problems);
        String reason = reasons.apply(entry);
        boolean annotated = entry.has("annotation");
        List<MethodPattern> methods = annotated ? annotations(entry) : EntryGroups.methods(entry, problems);
        return methods.stream()
                .map(method -> new SinkModel(
                        method,
                        annotated,
                        entry.texts("address"),
                        kind,
                        optional(entry, "recipient"),
                        optional(entry, "vendor"),
                        arguments,
                        destination,
                        SinkModel.DestinationKind.valueOf(upper(destinationKind)),
                        entry.flag("needsDestination", false),
                        entry.index("template", -1),
                        entry.oneOf("audience", List.of("named", "public"), "named"),
                        shape == null ? usual(kind) : shape,
                        reason))
                .toList();
    }

    /** The annotations as patterns of all methods of the annotation's type. */
    private List<MethodPattern> annotations(Section entry) {
        for (String key : List.of("method", "methods")) {
            if (entry.has(key)) {
                entry.problem(key, "'" + key + "' is given beside 'annotation'; keep one of the two");
            }
        }
        return entry.parsed("annotation", (text, place) -> {
            try {
                return new MethodPattern(TypePattern.parse(text), "", true, List.of(), true);
            } catch (ModelSyntaxException e) {
                problems.add(place, e.explanation());
                return null;
            }
        });
    }

    private static ObjectText usual(SinkModel.Kind kind) {
        return kind == SinkModel.Kind.OUTBOUND || kind == SinkModel.Kind.STORE ? ObjectText.JSON : ObjectText.TEXT;
    }

    private static @Nullable String optional(Section entry, String key) {
        return entry.has(key) ? entry.text(key, "") : null;
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
