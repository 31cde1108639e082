package io.github.personaldata.checker.catalogue;

import io.github.personaldata.checker.yaml.Problems;
import io.github.personaldata.checker.yaml.Section;
import io.github.personaldata.checker.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads models from YAML, the same schema for the catalogue and the policy file's {@code models:}. */
public final class ModelsReader {
    private static final List<String> KEYS = List.of(
            "sources", "sinks", "propagators", "anonymisers", "consentChecks", "entryPoints", "neutral", "vendors");
    private static final List<String> SHAPES =
            List.of("text", "stack-trace", "json", "java", "reflection", "properties", "overrides", "all", "none");
    private static final List<String> EVERY_KEYS = List.of("reason", "entries");
    private static final List<String> METHOD_KEYS = List.of("method", "methods", "type");

    private final Problems problems;
    private final boolean reasons;

    private ModelsReader(Problems problems, boolean reasons) {
        this.problems = problems;
        this.reasons = reasons;
    }

    /** For a policy file: reasons may be left out. */
    public static ModelsReader lenient(Problems problems) {
        return new ModelsReader(problems, false);
    }

    /** For the catalogue: every entry gives its reason. */
    public static ModelsReader strict(Problems problems) {
        return new ModelsReader(problems, true);
    }

    /** Reads a mapping of lists; what is wrong is noted and left out. */
    public Models read(YamlNode node) {
        Section all = Section.of(node, "models", KEYS, problems);
        SourceReader sources = new SourceReader(problems, this::reason, reasons);
        SinkReader sinks = new SinkReader(problems, this::reason);
        VendorReader vendors = new VendorReader(problems, this::reason);
        return new Models(
                methods(all, "sources", sources.keys(), sources::read),
                methods(all, "sinks", SinkReader.KEYS, sinks::read),
                methods(
                        all,
                        "propagators",
                        List.of("from", "to", "flows", "replaces", "where", "shape", "text"),
                        this::propagators),
                methods(all, "anonymisers", List.of("grade"), this::anonymisers),
                methods(all, "consentChecks", List.of("purpose", "purposeArgument"), this::consentChecks),
                methods(all, "entryPoints", List.of(), this::entryPoints),
                methods(all, "neutral", List.of(), this::neutrals),
                read(all, "vendors", VendorReader.KEYS, vendors::read));
    }

    private <T> List<T> methods(
            Section all, String key, List<String> ownKeys, Function<Section, ? extends List<? extends T>> reader) {
        return read(all, key, and(METHOD_KEYS, ownKeys), reader);
    }

    private static List<String> and(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private <T> List<T> read(
            Section all, String key, List<String> ownKeys, Function<Section, ? extends List<? extends T>> reader) {
        List<String> known = and(ownKeys, EVERY_KEYS);
        List<T> out = new ArrayList<>();
        for (YamlNode item : EntryGroups.unfolded(all.list(key), problems)) {
            out.addAll(reader.apply(Section.of(item, "an entry of '" + key + "'", known, problems)));
        }
        return out;
    }

    private List<PropagatorModel> propagators(Section entry) {
        List<Flow> flows = entry.has("text") ? written(entry) : entry.has("flows") ? arrows(entry) : fromTo(entry);
        boolean replaces = entry.flag("replaces", false);
        PropagatorModel.Where where = where(entry);
        ObjectText shape = shape(entry, problems);
        TextTemplate text = text(entry);
        String reason = reason(entry);
        List<PropagatorModel> out = new ArrayList<>();
        for (MethodPattern method : EntryGroups.methods(entry, problems)) {
            flows.forEach(flow ->
                    out.add(new PropagatorModel(method, flow.from, flow.to, replaces, where, shape, text, reason)));
        }
        return out;
    }

    private PropagatorModel.@Nullable Where where(Section entry) {
        try {
            return entry.has("where") ? PropagatorModel.Where.parse(entry.text("where", "")) : null;
        } catch (ModelSyntaxException e) {
            entry.problem("where", e.explanation());
            return null;
        }
    }

    private @Nullable TextTemplate text(Section entry) {
        try {
            return entry.has("text") ? TextTemplate.parse(entry.text("text", "")) : null;
        } catch (ModelSyntaxException e) {
            entry.problem("text", e.explanation());
            return null;
        }
    }

    /** Where a text stands that {@code text} tells. */
    private List<Flow> written(Section entry) {
        for (String key : List.of("from", "flows", "shape")) {
            if (entry.has(key)) {
                entry.problem(
                        key, "'" + key + "' is given beside 'text', which says what is written; keep one of the two");
            }
        }
        if (!entry.has("to")) {
            problems.add(entry.place(), "'to' is missing beside 'text'; expected for example to: result");
        }
        return positions(entry, "to", problems).stream()
                .map(to -> new Flow(List.of(), to))
                .toList();
    }

    private List<Flow> fromTo(Section entry) {
        for (String key : List.of("from", "to")) {
            if (!entry.has(key)) {
                problems.add(
                        entry.place(),
                        "'" + key + "' is missing in a propagator; expected for example from: [\"0\"], to: result");
            }
        }
        List<FlowPosition> from = positions(entry, "from", problems);
        return positions(entry, "to", problems).stream()
                .map(to -> new Flow(from, to))
                .toList();
    }

    /** The short form {@code flows: ["0, 1 -> this"]}. */
    private List<Flow> arrows(Section entry) {
        if (entry.has("from") || entry.has("to")) {
            entry.problem("flows", "'flows' is given beside 'from' or 'to'; keep one of the two forms");
        }
        List<Flow> out = new ArrayList<>();
        entry.parsed("flows", (text, place) -> {
            String[] sides = text.split("->", -1);
            if (sides.length != 2) {
                problems.add(place, "'" + text + "' is not a flow; expected for example \"0 -> result\"");
                return null;
            }
            try {
                List<FlowPosition> from = Stream.of(sides[0].split(",", -1))
                        .map(side -> FlowPosition.parse(side.strip()))
                        .toList();
                Stream.of(sides[1].split(",", -1))
                        .map(side -> new Flow(from, FlowPosition.parse(side.strip())))
                        .forEach(out::add);
            } catch (ModelSyntaxException e) {
                problems.add(place, e.explanation());
            }
            return null;
        });
        return out;
    }

    private List<AnonymiserModel> anonymisers(Section entry) {
        String grade = entry.oneOf("grade", List.of("strong", "weak"), "");
        if (!entry.has("grade")) {
            problems.add(entry.place(), "'grade' is missing in an anonymiser; expected grade: strong or grade: weak");
        }
        AnonymiserModel.Grade parsed =
                grade.equals("strong") ? AnonymiserModel.Grade.STRONG : AnonymiserModel.Grade.WEAK;
        String reason = reason(entry);
        return EntryGroups.methods(entry, problems).stream()
                .map(method -> new AnonymiserModel(method, parsed, reason))
                .toList();
    }

    private List<ConsentCheckModel> consentChecks(Section entry) {
        String purpose = entry.filled("purpose");
        int argument = entry.index("purposeArgument", -1);
        if (purpose.isEmpty() == (argument < 0)) {
            problems.add(
                    entry.place(),
                    "a consent check needs either 'purpose' or 'purposeArgument'; expected for example purpose: newsletter");
        }
        String reason = reason(entry);
        return EntryGroups.methods(entry, problems).stream()
                .map(method -> new ConsentCheckModel(method, purpose, argument, reason))
                .toList();
    }

    private List<EntryPointModel> entryPoints(Section entry) {
        String reason = reason(entry);
        return EntryGroups.methods(entry, problems).stream()
                .map(method -> new EntryPointModel(method, reason))
                .toList();
    }

    private List<NeutralModel> neutrals(Section entry) {
        String reason = reason(entry);
        return EntryGroups.methods(entry, problems).stream()
                .map(method -> new NeutralModel(method, reason))
                .toList();
    }

    private String reason(Section entry) {
        String reason = entry.text("reason", "");
        if (reasons && reason.isBlank()) {
            problems.add(entry.place(), "'reason' is missing; expected one sentence on the entry or its group");
        }
        return reason;
    }

    static List<FlowPosition> positions(Section entry, String key, Problems problems) {
        return entry.parsed(key, (text, place) -> {
            try {
                return FlowPosition.parse(text);
            } catch (ModelSyntaxException e) {
                problems.add(place, e.explanation());
                return null;
            }
        });
    }

    static @Nullable ObjectText shape(Section entry, Problems problems) {
        String text = entry.oneOf("shape", SHAPES, "");
        return text.isEmpty()
                ? null
                : ObjectText.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private record Flow(List<FlowPosition> from, FlowPosition to) {}
}
