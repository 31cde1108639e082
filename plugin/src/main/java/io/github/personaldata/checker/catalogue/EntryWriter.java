package io.github.personaldata.checker.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes entries in the form that {@link EntryReader} reads, component by component. */
final class EntryWriter {
    /** Kinds of a source, as their mark. */
    static final int OF_METHOD = 0;

    static final int OF_PARAMETER = 1;
    static final int OF_FIELD = 2;
    static final int OF_ANNOTATION = 3;

    final CompiledSink.Table<String> strings = new CompiledSink.Table<>();
    final CompiledSink.Table<FlowPosition> positions = new CompiledSink.Table<>();
    final CompiledSink.Table<MethodPattern> patterns = new CompiledSink.Table<>();

    void write(Object entry, CompiledSink out) {
        if (entry instanceof SinkModel sink) {
            sink(sink, out);
        } else if (entry instanceof PropagatorModel propagator) {
            propagator(propagator, out);
        } else if (entry instanceof SourceModel source) {
            source(source, out);
        } else if (entry instanceof VendorModel vendor) {
            vendor(vendor, out);
        } else if (entry instanceof MethodModel method) {
            other(method, out);
        } else {
            throw new IllegalArgumentException("no form for " + entry.getClass());
        }
    }

    private void sink(SinkModel sink, CompiledSink out) {
        out.number(pattern(sink.method()));
        out.flag(sink.annotated());
        strings(sink.address(), out);
        out.number(number(sink.kind()));
        out.number(optional(sink.recipient()));
        out.number(optional(sink.vendor()));
        positions(sink.arguments(), out);
        positions(sink.destination(), out);
        out.number(number(sink.destinationKind()));
        out.flag(sink.needsDestination());
        out.number(sink.template() + 1);
        out.number(string(sink.audience()));
        out.number(number(sink.shape()));
        out.number(string(sink.reason()));
    }

    private void propagator(PropagatorModel propagator, CompiledSink out) {
        ObjectText shape = propagator.shape();
        out.number(pattern(propagator.method()));
        positions(propagator.from(), out);
        out.number(position(propagator.to()));
        out.flag(propagator.replaces());
        PropagatorModel.Where where = propagator.where();
        out.number(where == null ? 0 : where.argument() + 1);
        out.number(where == null ? 0 : where.number());
        out.number(shape == null ? 0 : number(shape) + 1);
        text(propagator.text(), out);
        out.number(string(propagator.reason()));
    }

    private void text(@Nullable TextTemplate text, CompiledSink out) {
        out.number(text == null ? 0 : text.parts().size());
        for (TextTemplate.Part part : text == null ? List.<TextTemplate.Part>of() : text.parts()) {
            out.number(string(part.constant()));
            out.flag(part.unknown());
            out.number(part.position() == null ? 0 : position(part.position()) + 1);
            TextTemplate.Setting setting = part.setting();
            out.number(setting == null ? 0 : setting.key() + 1);
            if (setting != null) {
                out.number(setting.otherwise() + 1);
            }
        }
    }

    private void other(MethodModel model, CompiledSink out) {
        out.number(pattern(model.method()));
        if (model instanceof AnonymiserModel anonymiser) {
            out.number(number(anonymiser.grade()));
        } else if (model instanceof ConsentCheckModel check) {
            out.number(string(check.purpose()));
            out.number(check.purposeArgument() + 1);
        }
        out.number(string(model.reason()));
    }

    private void source(SourceModel source, CompiledSink out) {
        if (source instanceof SourceModel.OfMethod method) {
            out.number(OF_METHOD);
            out.number(pattern(method.method()));
        } else if (source instanceof SourceModel.OfParameter parameter) {
            out.number(OF_PARAMETER);
            out.number(pattern(parameter.method()));
            out.number(parameter.index());
        } else if (source instanceof SourceModel.OfField field) {
            out.number(OF_FIELD);
            type(field.field().type(), out);
            out.number(string(field.field().name()));
        } else if (source instanceof SourceModel.OfAnnotation annotation) {
            out.number(OF_ANNOTATION);
            out.number(string(annotation.annotation()));
        }
        out.number(string(source.category()));
        strings(source.purposes(), out);
        out.number(string(source.group()));
        out.number(string(source.datum().reason()));
        out.number(string(source.place().file()));
        out.number(source.place().line());
        out.number(source.place().column());
    }

    private void vendor(VendorModel vendor, CompiledSink out) {
        out.number(string(vendor.name()));
        strings(vendor.packages(), out);
        strings(vendor.artifacts(), out);
        strings(vendor.hosts(), out);
        out.number(string(vendor.country()));
        out.number(string(vendor.role()));
        out.number(vendor.sends().size());
        vendor.sends().forEach(method -> out.number(pattern(method)));
        out.number(string(vendor.reason()));
    }

    int pattern(MethodPattern pattern) {
        int known = patterns.number(pattern);
        if (known >= 0) {
            return known;
        }
        CompiledSink out = new CompiledSink();
        type(pattern.type(), out);
        out.number(string(pattern.name()));
        out.flag(pattern.openName());
        strings(pattern.parameters(), out);
        out.flag(pattern.openParameters());
        return patterns.add(pattern, out.toBytes());
    }

    private int position(FlowPosition position) {
        int known = positions.number(position);
        if (known >= 0) {
            return known;
        }
        CompiledSink out = new CompiledSink();
        out.number(number(position.root()));
        out.number(position.index() + 1);
        out.number(number(position.part()));
        out.number(position.functionArgument() + 1);
        strings(position.path(), out);
        return positions.add(position, out.toBytes());
    }

    private void positions(List<FlowPosition> all, CompiledSink out) {
        out.number(all.size());
        all.forEach(position -> out.number(position(position)));
    }

    private void type(TypePattern type, CompiledSink out) {
        out.number(string(type.name()));
        out.flag(type.open());
    }

    private void strings(List<String> all, CompiledSink out) {
        out.number(all.size());
        all.forEach(text -> out.number(string(text)));
    }

    int string(String text) {
        int known = strings.number(text);
        return known >= 0 ? known : strings.add(text, CompiledSink.utf8(text));
    }

    private int optional(@Nullable String text) {
        return text == null ? 0 : string(text) + 1;
    }

    /** The compiled file and the enums are of one build, so their order is the same. */
    @SuppressWarnings("EnumOrdinal")
    private static int number(Enum<?> constant) {
        return constant.ordinal();
    }
}
