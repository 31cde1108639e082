package io.github.personaldata.checker.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The entries of a catalogue that name methods. */
final class CataloguedMethods {
    /** Added after the oldest JDK, or the oldest version of a library, that the tests run with. */
    static final Set<String> NEWER = Set.of(
            "#resultNow() (answers what it holds)",
            "#reversed() (a view of the elements, or of some of them)",
            "#addFirst(java.lang.Object) (holds the element)",
            "#addLast(java.lang.Object) (holds the element)",
            "#reversed() (a view of the same elements)",
            "#reversed() (a view of the same entries)",
            "#firstEntry() (an entry)",
            "#lastEntry() (an entry)",
            "#pollFirstEntry() (an entry)",
            "#pollLastEntry() (an entry)",
            "#putFirst(java.lang.Object,java.lang.Object) (holds key and value, answers the former value)",
            "#putLast(java.lang.Object,java.lang.Object) (holds key and value, answers the former value)",
            "#sequencedEntrySet() (the entries)",
            "#sequencedKeySet() (a view of the keys)",
            "#sequencedValues() (a view of the values)",
            "#of(..) (a language or country in another form)",
            "#of(..) (the address from its text)",
            "#<init>(java.lang.Object,org.springframework.http.HttpHeaders) (keeps content and headers)");

    private CataloguedMethods() {}

    /** All of them, with the methods by which vendors' SDKs send. */
    static List<MethodModel> of(Models models) {
        List<MethodModel> all = new ArrayList<>();
        models.sinks().stream().filter(sink -> !sink.annotated()).forEach(all::add);
        List.of(models.propagators(), models.anonymisers(), models.neutrals(), models.entryPoints())
                .forEach(all::addAll);
        models.sources().stream()
                .filter(MethodModel.class::isInstance)
                .map(MethodModel.class::cast)
                .forEach(all::add);
        models.vendors().forEach(vendor -> vendor.sends()
                .forEach(method -> all.add(new NeutralModel(method, vendor.reason()))));
        return all;
    }

    /** The annotations that make a method a sink, or what they stand on a source. */
    static List<String> annotations(Models models) {
        Stream<String> sinks = models.sinks().stream()
                .filter(SinkModel::annotated)
                .map(sink -> sink.method().type().name());
        Stream<String> sources = models.sources().stream()
                .filter(SourceModel.OfAnnotation.class::isInstance)
                .map(source -> ((SourceModel.OfAnnotation) source).annotation());
        return Stream.concat(sinks, sources).toList();
    }

    /** An entry may list several types and methods; each method must be in one of the types. */
    static String key(MethodModel model) {
        String text = model.method().toString();
        return text.substring(text.indexOf('#')) + " (" + model.reason() + ")";
    }
}
