package io.github.personaldata.checker.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One set of models made quick to ask: the built-in catalogue, or what a policy file adds. */
final class Knowledge {
    final Models models;
    final MethodIndex<SinkModel> sinks;
    final Map<String, List<SinkModel>> annotatedSinks;
    final MethodIndex<PropagatorModel> propagators;
    final MethodIndex<AnonymiserModel> anonymisers;
    final MethodIndex<NeutralModel> neutrals;
    final MethodIndex<ConsentCheckModel> consentChecks;
    final MethodIndex<EntryPointModel> entryPoints;
    final MethodIndex<SourceModel.OfMethod> methodSources;
    final MethodIndex<SourceModel.OfParameter> parameterSources;
    final List<SourceModel.OfField> fieldSources;
    final List<SourceModel.OfAnnotation> annotationSources;

    Knowledge(Models models) {
        this.models = models;
        sinks = new MethodIndex<>(
                models.sinks().stream().filter(sink -> !sink.annotated()).toList());
        annotatedSinks = models.sinks().stream()
                .filter(SinkModel::annotated)
                .collect(Collectors.groupingBy(sink -> sink.method().type().name()));
        propagators = new MethodIndex<>(models.propagators());
        anonymisers = new MethodIndex<>(models.anonymisers());
        neutrals = new MethodIndex<>(models.neutrals());
        consentChecks = new MethodIndex<>(models.consentChecks());
        entryPoints = new MethodIndex<>(models.entryPoints());
        methodSources = new MethodIndex<>(only(models, SourceModel.OfMethod.class));
        parameterSources = new MethodIndex<>(only(models, SourceModel.OfParameter.class));
        fieldSources = only(models, SourceModel.OfField.class);
        annotationSources = only(models, SourceModel.OfAnnotation.class);
    }

    private static <T> List<T> only(Models models, Class<T> kind) {
        Stream<SourceModel> sources = models.sources().stream();
        return sources.filter(kind::isInstance).map(kind::cast).toList();
    }
}
