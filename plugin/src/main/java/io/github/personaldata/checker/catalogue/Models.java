package io.github.personaldata.checker.catalogue;

import java.util.List;
import java.util.stream.Stream;

/** Knowledge about code, of the built-in catalogue or of a policy file's {@code models:}. */
public record Models(
        List<SourceModel> sources,
        List<SinkModel> sinks,
        List<PropagatorModel> propagators,
        List<AnonymiserModel> anonymisers,
        List<ConsentCheckModel> consentChecks,
        List<EntryPointModel> entryPoints,
        List<NeutralModel> neutrals,
        List<VendorModel> vendors) {
    /** Nothing known. */
    public static final Models NONE = Models.of(List.of());

    public Models {
        sources = List.copyOf(sources);
        sinks = List.copyOf(sinks);
        propagators = List.copyOf(propagators);
        anonymisers = List.copyOf(anonymisers);
        consentChecks = List.copyOf(consentChecks);
        entryPoints = List.copyOf(entryPoints);
        neutrals = List.copyOf(neutrals);
        vendors = List.copyOf(vendors);
    }

    /** Only sources. */
    public static Models of(List<SourceModel> sources) {
        return new Models(sources, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Only sinks. */
    public static Models ofSinks(List<SinkModel> sinks) {
        return new Models(List.of(), sinks, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Both together, these first. */
    public Models and(Models other) {
        return new Models(
                joined(sources, other.sources),
                joined(sinks, other.sinks),
                joined(propagators, other.propagators),
                joined(anonymisers, other.anonymisers),
                joined(consentChecks, other.consentChecks),
                joined(entryPoints, other.entryPoints),
                joined(neutrals, other.neutrals),
                joined(vendors, other.vendors));
    }

    private static <T> List<T> joined(List<T> left, List<T> right) {
        return Stream.concat(left.stream(), right.stream()).toList();
    }
}
