package io.github.personaldata.checker.flow;

import io.github.personaldata.checker.catalogue.FlowPosition;
import io.github.personaldata.checker.catalogue.FlowPosition.FunctionPart;
import io.github.personaldata.checker.catalogue.SinkModel;
import io.github.personaldata.checker.flow.close.Configuration;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Mechanism;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.flow.summary.Summary.SinkPlace;
import io.github.personaldata.checker.flow.summary.Summary.SinkTemplate;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.link.program.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns what a model says about a sink into templates. */
final class ModelledSinks {
    /** What such a function is given it fills: a builder of a request. */
    private static final String CONSUMER = "java.util.function.Consumer";

    private ModelledSinks() {}

    /**
     * Adds a template for each payload of a sink at a call.
     *
     * @param client where the client of an interface sends, see {@link ClientInterfaces#addresses}
     */
    static void add(ModelledCall call, SinkModel model, List<Atom> client, List<SinkTemplate> sinks) {
        SinkPlace place = new SinkPlace(
                null,
                -1,
                model.kind().name().toLowerCase(Locale.ROOT),
                call.method(),
                model.recipient(),
                model.vendor(),
                model.destinationKind().name().toLowerCase(Locale.ROOT),
                model.audience(),
                model.needsDestination(),
                model.template() < 0 ? -1 : model.template() + call.shift(),
                false);
        List<Atom.Segment> parts = new ArrayList<>();
        if (!model.annotated() && !model.address().isEmpty()) {
            // what the code says comes later and counts
            parts.add(new Atom.Segment(
                    "", new Atom.Global(Configuration.value(model.address().get(0)), Path.EMPTY)));
        }
        for (FlowPosition position : call.resolved(model.destination())) {
            parts.add(new Atom.Segment("", call.input(position)));
        }
        List<Atom> destination =
                model.annotated() ? client : parts.isEmpty() ? List.of() : List.of(new Atom.Text(parts));
        for (Atom payload : payload(call, model)) {
            sinks.add(new SinkTemplate(place, payload, destination, Trail.START));
        }
    }

    private static List<Atom> payload(ModelledCall call, SinkModel model) {
        Mechanism mechanism = call.mechanism(model.shape());
        // the console prints what toString() says, a logger causes and elements of arrays too
        boolean console = call.method().owner().startsWith("java.io.");
        if (mechanism == Mechanism.TEXT && model.kind() == SinkModel.Kind.LOG && !console) {
            mechanism = Mechanism.STACK_TRACE;
        }
        Map<Integer, Path> wanted = new LinkedHashMap<>();
        List<Atom> atoms = new ArrayList<>();
        if (model.arguments().isEmpty()) {
            for (int i = call.shift(); i < call.registers(); i++) {
                wanted.put(i, call.isVariable(i) ? Path.of(Path.ELEMENTS) : Path.EMPTY);
            }
        }
        wanted.forEach((register, path) -> {
            String type = call.type(register).erasure();
            atoms.add(
                    type.equals(CONSUMER)
                            ? ModelledCall.passed(register, 0)
                            : ModelledCall.isFunction(type)
                                    ? new Atom.Result(Sites.of(-2 - register), Type.OBJECT)
                                    : new Atom.Input(register, path));
        });
        for (FlowPosition position : call.resolved(model.arguments())) {
            if (position.part() == FunctionPart.RESULT) {
                atoms.add(new Atom.Result(Sites.of(-2 - call.register(position)), Type.OBJECT)
                        .at(new Path(position.path())));
            } else if (position.part() == FunctionPart.ARG) {
                atoms.add(ModelledCall.passed(call.register(position), position.functionArgument())
                        .at(new Path(position.path())));
            } else {
                atoms.add(call.input(position));
            }
        }
        List<Atom> shaped = new ArrayList<>();
        for (Atom atom : atoms) {
            Type type = atom instanceof Atom.Input input && input.path().isEmpty() && input.index() < call.registers()
                    ? call.type(input.index())
                    : Type.OBJECT;
            shaped.add(mechanism == null ? atom : new Atom.Shaped(atom, mechanism, type));
        }
        return shaped;
    }
}
