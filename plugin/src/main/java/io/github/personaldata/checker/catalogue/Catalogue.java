package io.github.personaldata.checker.catalogue;

import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.MethodId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers what is known about a method, field or annotation. A pattern's type matches the owner and its supertypes; the nearest type wins,
 * then the signature written out most fully. What a policy file says about how data passes through a method replaces what is built in;
 * sources and sinks add up. Immutable and thread safe.
 *
 * <p>{@code supertypes} answers all supertypes by binary name, nearest first, without the type itself.
 */
public final class Catalogue {
    private final List<Knowledge> layers;
    private final Vendors vendors;

    Catalogue(List<Knowledge> layers) {
        this(layers, new Vendors(layers));
    }

    private Catalogue(List<Knowledge> layers, Vendors vendors) {
        this.layers = List.copyOf(layers);
        this.vendors = vendors;
    }

    /** The built-in catalogue. */
    public static Catalogue load() {
        return BuiltIn.CATALOGUE;
    }

    /** A catalogue of just these models. */
    public static Catalogue of(Models models) {
        return new Catalogue(List.of(new ListedKnowledge(models)));
    }

    /** This one and the models of a policy file. */
    public Catalogue with(Models models) {
        if (models.equals(Models.NONE)) {
            return this;
        }
        List<Knowledge> all = new ArrayList<>(List.of(new ListedKnowledge(models)));
        all.addAll(layers);
        return new Catalogue(all);
    }

    /** The same for a vendor's own code: no method sends because of the package it is in. */
    public Catalogue withoutVendors() {
        return new Catalogue(layers, new Vendors(List.of()));
    }

    /** Everything in it, a policy file's models first. */
    public Models models() {
        Models all = Models.NONE;
        for (Knowledge layer : layers) {
            all = all.and(layer.models());
        }
        return all;
    }

    /** The sources in it by group, those of no group left out. */
    public Map<String, List<SourceModel>> sourceGroups() {
        Map<String, List<SourceModel>> groups = new TreeMap<>();
        for (Knowledge layer : layers) {
            for (SourceModel source : layer.sources()) {
                if (!source.group().isEmpty()) {
                    groups.computeIfAbsent(source.group(), group -> new ArrayList<>())
                            .add(source);
                }
            }
        }
        return groups;
    }

    /** The purposes of each source that is on. */
    public Set<List<String>> sourcePurposes() {
        Set<List<String>> purposes = new HashSet<>();
        for (Knowledge layer : layers) {
            layer.sources().stream()
                    .filter(source -> !source.isOff())
                    .forEach(source -> purposes.add(source.purposes()));
        }
        return purposes;
    }

    /** How the method lets data out; usually none or one. A method of a vendor's SDK is a sink even if no entry names it. */
    public List<SinkModel> sinks(MethodId method, Function<String, List<String>> supertypes) {
        List<SinkModel> found = new ArrayList<>();
        for (Knowledge layer : layers) {
            BestMatch<SinkModel> match = BestMatch.of(layer, EntryKind.SINK, method, supertypes);
            if (!match.models().isEmpty()
                    && BestMatch.of(layer, EntryKind.NEUTRAL, method, supertypes)
                                    .rank()
                            >= match.rank()) {
                found.addAll(match.models());
            }
        }
        if (found.isEmpty()) {
            SinkModel vendor = vendors.sink(method, supertypes);
            return vendor == null || isNeutral(method, supertypes) ? List.of() : List.of(vendor);
        }
        return List.copyOf(found);
    }

    /** How methods without a body let data out because they, their class or a parameter carry the annotation. */
    public List<SinkModel> sinks(String annotation) {
        List<SinkModel> found = new ArrayList<>();
        for (Knowledge layer : layers) {
            Candidates<SinkModel> its = layer.find(EntryKind.ANNOTATED_SINK, annotation);
            for (int i = 0; i < its.size(); i++) {
                found.add(its.entry(i));
            }
        }
        return found;
    }

    /** How data passes through the method; empty if nothing is known or it carries nothing, see {@link #isNeutral}. */
    public List<PropagatorModel> propagators(MethodId method, Function<String, List<String>> supertypes) {
        for (Knowledge layer : layers) {
            BestMatch<PropagatorModel> carried = BestMatch.of(layer, EntryKind.PROPAGATOR, method, supertypes);
            int neutral =
                    BestMatch.of(layer, EntryKind.NEUTRAL, method, supertypes).rank();
            if (carried.rank() != BestMatch.NO_MATCH || neutral != BestMatch.NO_MATCH) {
                return neutral < carried.rank() ? List.of() : carried.models();
            }
        }
        return List.of();
    }

    /** Whether the method is known to carry nothing from its receiver and arguments anywhere. */
    public boolean isNeutral(MethodId method, Function<String, List<String>> supertypes) {
        for (Knowledge layer : layers) {
            int carried = BestMatch.of(layer, EntryKind.PROPAGATOR, method, supertypes)
                    .rank();
            int neutral =
                    BestMatch.of(layer, EntryKind.NEUTRAL, method, supertypes).rank();
            if (carried != BestMatch.NO_MATCH || neutral != BestMatch.NO_MATCH) {
                return neutral < carried;
            }
        }
        return false;
    }

    /** The anonymiser that the method is, if it is one. */
    public @Nullable AnonymiserModel anonymiser(MethodId method, Function<String, List<String>> supertypes) {
        return first(EntryKind.ANONYMISER, method, supertypes);
    }

    /** The consent check that the method is, if it is one. */
    public @Nullable ConsentCheckModel consentCheck(MethodId method, Function<String, List<String>> supertypes) {
        return first(EntryKind.CONSENT_CHECK, method, supertypes);
    }

    /** Whether any method is known as a consent check. */
    public boolean hasConsentChecks() {
        return layers.stream().anyMatch(Knowledge::hasConsentChecks);
    }

    /** Whether code outside the program calls the method. */
    public boolean isEntryPoint(MethodId method, Function<String, List<String>> supertypes) {
        return first(EntryKind.ENTRY_POINT, method, supertypes) != null;
    }

    /** The source that the method's result is, if it is one. */
    public SourceModel.@Nullable OfMethod source(MethodId method, Function<String, List<String>> supertypes) {
        return first(EntryKind.METHOD_SOURCE, method, supertypes);
    }

    /** The sources that the method's parameters are. */
    public List<SourceModel.OfParameter> parameterSources(MethodId method, Function<String, List<String>> supertypes) {
        List<SourceModel.OfParameter> found = new ArrayList<>();
        for (Knowledge layer : layers) {
            found.addAll(BestMatch.of(layer, EntryKind.PARAMETER_SOURCE, method, supertypes)
                    .models());
        }
        return List.copyOf(found);
    }

    /** The source that a field is, if it is one. */
    public SourceModel.@Nullable OfField source(FieldId field) {
        for (Knowledge layer : layers) {
            Candidates<SourceModel.OfField> named = layer.find(EntryKind.FIELD_SOURCE, field.name());
            for (int i = 0; i < named.size(); i++) {
                SourceModel.OfField source = named.entry(i);
                if (source.field().matches(field)) {
                    return source;
                }
            }
        }
        return null;
    }

    /** The source that everything annotated with a foreign annotation is. */
    public SourceModel.@Nullable OfAnnotation source(String annotation) {
        for (Knowledge layer : layers) {
            Candidates<SourceModel.OfAnnotation> found = layer.find(EntryKind.ANNOTATION_SOURCE, annotation);
            if (found.size() > 0) {
                return found.entry(0);
            }
        }
        return null;
    }

    /** Whether any entry speaks about how data passes through or out of the method. */
    public boolean knows(MethodId method, Function<String, List<String>> supertypes) {
        for (Knowledge layer : layers) {
            if (BestMatch.of(layer, EntryKind.PROPAGATOR, method, supertypes).rank() != BestMatch.NO_MATCH
                    || BestMatch.of(layer, EntryKind.NEUTRAL, method, supertypes)
                                    .rank()
                            != BestMatch.NO_MATCH) {
                return true;
            }
        }
        return anonymiser(method, supertypes) != null
                || !sinks(method, supertypes).isEmpty();
    }

    /** Vendors by package, host and name. */
    public Vendors vendors() {
        return vendors;
    }

    private <T extends MethodModel> @Nullable T first(
            EntryKind<T> kind, MethodId method, Function<String, List<String>> supertypes) {
        for (Knowledge layer : layers) {
            List<T> found = BestMatch.of(layer, kind, method, supertypes).models();
            if (!found.isEmpty()) {
                return found.get(0);
            }
        }
        return null;
    }

    /** Loaded once, on first use. */
    private static final class BuiltIn {
        static final Catalogue CATALOGUE =
                new Catalogue(List.of(CatalogueFiles.builtIn().knowledge()));
    }
}
