package io.github.personaldata.checker.catalogue;

import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.MethodId;
import java.util.ArrayList;
import java.util.List;
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

    private Catalogue(List<Knowledge> layers) {
        this(
                layers,
                new Vendors(layers.stream()
                        .flatMap(l -> l.models.vendors().stream())
                        .toList()));
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
        return new Catalogue(List.of(new Knowledge(models)));
    }

    /** This one and the models of a policy file. */
    public Catalogue with(Models models) {
        if (models.equals(Models.NONE)) {
            return this;
        }
        List<Knowledge> all = new ArrayList<>(List.of(new Knowledge(models)));
        all.addAll(layers);
        return new Catalogue(all);
    }

    /** The same for a vendor's own code: no method sends because of the package it is in. */
    public Catalogue withoutVendors() {
        return new Catalogue(layers, new Vendors(List.of()));
    }

    /** Everything in it, a policy file's models first. */
    public Models models() {
        return layers.stream().map(l -> l.models).reduce(Models.NONE, Models::and);
    }

    /** How the method lets data out; usually none or one. A method of a vendor's SDK is a sink even if no entry names it. */
    public List<SinkModel> sinks(MethodId method, Function<String, List<String>> supertypes) {
        List<SinkModel> found = new ArrayList<>();
        for (Knowledge layer : layers) {
            MethodIndex.Match<SinkModel> match = layer.sinks.best(method, supertypes);
            if (!match.models().isEmpty()
                    && layer.neutrals.best(method, supertypes).rank() >= match.rank()) {
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
        return layers.stream()
                .flatMap(layer -> layer.annotatedSinks.getOrDefault(annotation, List.of()).stream())
                .toList();
    }

    /** How data passes through the method; empty if nothing is known or it carries nothing, see {@link #isNeutral}. */
    public List<PropagatorModel> propagators(MethodId method, Function<String, List<String>> supertypes) {
        for (Knowledge layer : layers) {
            MethodIndex.Match<PropagatorModel> carried = layer.propagators.best(method, supertypes);
            int neutral = layer.neutrals.best(method, supertypes).rank();
            if (carried.rank() != MethodIndex.NO_MATCH || neutral != MethodIndex.NO_MATCH) {
                return neutral < carried.rank() ? List.of() : carried.models();
            }
        }
        return List.of();
    }

    /** Whether the method is known to carry nothing from its receiver and arguments anywhere. */
    public boolean isNeutral(MethodId method, Function<String, List<String>> supertypes) {
        for (Knowledge layer : layers) {
            int carried = layer.propagators.best(method, supertypes).rank();
            int neutral = layer.neutrals.best(method, supertypes).rank();
            if (carried != MethodIndex.NO_MATCH || neutral != MethodIndex.NO_MATCH) {
                return neutral < carried;
            }
        }
        return false;
    }

    /** The anonymiser that the method is, if it is one. */
    public @Nullable AnonymiserModel anonymiser(MethodId method, Function<String, List<String>> supertypes) {
        return first(method, supertypes, layer -> layer.anonymisers);
    }

    /** The consent check that the method is, if it is one. */
    public @Nullable ConsentCheckModel consentCheck(MethodId method, Function<String, List<String>> supertypes) {
        return first(method, supertypes, layer -> layer.consentChecks);
    }

    /** Whether code outside the program calls the method. */
    public boolean isEntryPoint(MethodId method, Function<String, List<String>> supertypes) {
        return first(method, supertypes, layer -> layer.entryPoints) != null;
    }

    /** The source that the method's result is, if it is one. */
    public SourceModel.@Nullable OfMethod source(MethodId method, Function<String, List<String>> supertypes) {
        return first(method, supertypes, layer -> layer.methodSources);
    }

    /** The sources that the method's parameters are. */
    public List<SourceModel.OfParameter> parameterSources(MethodId method, Function<String, List<String>> supertypes) {
        List<SourceModel.OfParameter> found = new ArrayList<>();
        for (Knowledge layer : layers) {
            found.addAll(layer.parameterSources.best(method, supertypes).models());
        }
        return List.copyOf(found);
    }

    /** The source that a field is, if it is one. */
    public SourceModel.@Nullable OfField source(FieldId field) {
        for (Knowledge layer : layers) {
            for (SourceModel.OfField source : layer.fieldSources) {
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
            for (SourceModel.OfAnnotation source : layer.annotationSources) {
                if (source.annotation().equals(annotation)) {
                    return source;
                }
            }
        }
        return null;
    }

    /** Whether any entry speaks about how data passes through or out of the method. */
    public boolean knows(MethodId method, Function<String, List<String>> supertypes) {
        return !sinks(method, supertypes).isEmpty()
                || !propagators(method, supertypes).isEmpty()
                || isNeutral(method, supertypes)
                || anonymiser(method, supertypes) != null;
    }

    /** Vendors by package, host and name. */
    public Vendors vendors() {
        return vendors;
    }

    private <T extends MethodModel> @Nullable T first(
            MethodId method, Function<String, List<String>> supertypes, Function<Knowledge, MethodIndex<T>> index) {
        for (Knowledge layer : layers) {
            List<T> found = index.apply(layer).best(method, supertypes).models();
            if (!found.isEmpty()) {
                return found.get(0);
            }
        }
        return null;
    }

    /** Loaded once, on first use. */
    private static final class BuiltIn {
        static final Catalogue CATALOGUE = Catalogue.of(CatalogueFiles.read());
    }
}
