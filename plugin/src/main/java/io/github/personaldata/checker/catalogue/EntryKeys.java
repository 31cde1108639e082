package io.github.personaldata.checker.catalogue;

import java.util.List;
import java.util.Locale;

/** Says by which keys each entry is found; told once for models in memory and for the compiled catalogue. */
final class EntryKeys {
    /** The key of entries about all methods of types that have no key of their own. */
    static final String ANY_NAME = "*";

    private final Receiver receiver;

    private EntryKeys(Receiver receiver) {
        this.receiver = receiver;
    }

    /** Tells all keys, the entries of one key in their order. */
    static void tell(Models models, Receiver receiver) {
        EntryKeys keys = new EntryKeys(receiver);
        models.sources().stream().filter(source -> !source.isOff()).forEach(keys::source);
        models.sinks().forEach(keys::sink);
        keys.methods(EntryKind.PROPAGATOR, models.propagators());
        keys.methods(EntryKind.ANONYMISER, models.anonymisers());
        keys.methods(EntryKind.CONSENT_CHECK, models.consentChecks());
        keys.methods(EntryKind.ENTRY_POINT, models.entryPoints());
        keys.methods(EntryKind.NEUTRAL, models.neutrals());
        models.vendors().forEach(keys::vendor);
    }

    /** The key of open names that begin with the same letter as a name; no method is called so. */
    static String openName(String name) {
        return name.substring(0, 1).concat(ANY_NAME);
    }

    /** By its name; an open one by its first letter, and one that leaves the name out by its type. */
    private static String key(MethodPattern pattern) {
        if (!pattern.openName()) {
            return pattern.name();
        }
        if (!pattern.name().isEmpty()) {
            return openName(pattern.name());
        }
        return isKey(pattern.type().name()) && !pattern.type().open()
                ? pattern.type().name()
                : ANY_NAME;
    }

    /** Whether entries about all methods of a type stand under its name: one without a package could be taken for a method's. */
    static boolean isKey(String type) {
        return type.indexOf('.') >= 0;
    }

    private void source(SourceModel source) {
        if (source instanceof SourceModel.OfMethod method) {
            method(EntryKind.METHOD_SOURCE, method);
        } else if (source instanceof SourceModel.OfParameter parameter) {
            method(EntryKind.PARAMETER_SOURCE, parameter);
        } else if (source instanceof SourceModel.OfField field) {
            receiver.entry(EntryKind.FIELD_SOURCE, field.field().name(), field);
        } else if (source instanceof SourceModel.OfAnnotation annotation) {
            receiver.entry(EntryKind.ANNOTATION_SOURCE, annotation.annotation(), annotation);
        }
    }

    private void sink(SinkModel sink) {
        if (sink.annotated()) {
            receiver.entry(EntryKind.ANNOTATED_SINK, sink.method().type().name(), sink);
        } else {
            method(EntryKind.SINK, sink);
        }
    }

    private <T extends MethodModel> void methods(EntryKind<T> kind, List<T> models) {
        models.forEach(model -> method(kind, model));
    }

    private <T extends MethodModel> void method(EntryKind<T> kind, T model) {
        receiver.entry(kind, key(model.method()), model);
    }

    private void vendor(VendorModel vendor) {
        receiver.entry(EntryKind.VENDOR_NAME, vendor.name(), vendor);
        vendor.packages().forEach(name -> receiver.entry(EntryKind.VENDOR_PACKAGE, name, vendor));
        vendor.artifacts().forEach(artifact -> receiver.entry(EntryKind.VENDOR_ARTIFACT, artifact, vendor));
        vendor.hosts().forEach(host -> receiver.entry(EntryKind.VENDOR_HOST, host.toLowerCase(Locale.ROOT), vendor));
    }

    /** Takes what is told. */
    interface Receiver {
        <T> void entry(EntryKind<T> kind, String key, T entry);
    }
}
