package io.github.personaldata.checker.flow;

import io.github.personaldata.checker.catalogue.AnonymiserModel;
import io.github.personaldata.checker.catalogue.Catalogue;
import io.github.personaldata.checker.catalogue.FlowPosition;
import io.github.personaldata.checker.catalogue.FlowPosition.FunctionPart;
import io.github.personaldata.checker.catalogue.FlowPosition.Root;
import io.github.personaldata.checker.catalogue.ObjectText;
import io.github.personaldata.checker.catalogue.PropagatorModel;
import io.github.personaldata.checker.catalogue.SinkModel;
import io.github.personaldata.checker.flow.label.LabelTable;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Constant;
import io.github.personaldata.checker.flow.summary.Mechanism;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.flow.summary.Summary.Argument;
import io.github.personaldata.checker.flow.summary.Summary.Edge;
import io.github.personaldata.checker.flow.summary.Summary.Exit;
import io.github.personaldata.checker.flow.summary.Summary.OpenCall;
import io.github.personaldata.checker.flow.summary.Summary.SinkTemplate;
import io.github.personaldata.checker.flow.summary.SummaryProvider;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns what the catalogue and the policy file's models say about a method into a summary like any other. */
public final class CatalogueSummaries implements SummaryProvider {
    private final Program program;
    private final Catalogue catalogue;
    private final Catalogue withoutVendors;
    private final ClientInterfaces clients;
    private final LibraryCallbacks callbacks;
    private final Map<MethodId, Set<Integer>> asked = new ConcurrentHashMap<>();
    private final Map<Call, Optional<Summary>> known = new ConcurrentHashMap<>();

    /** With the labels, which know the clients that are handed to a declared recipient. */
    CatalogueSummaries(Program program, Catalogue catalogue, LabelTable labels) {
        this.program = program;
        this.catalogue = catalogue;
        this.withoutVendors = catalogue.withoutVendors();
        this.clients = new ClientInterfaces(program, catalogue, labels);
        this.callbacks = new LibraryCallbacks(program);
    }

    private record Call(MethodId method, Map<Integer, Constant> constants) {}

    @Override
    public @Nullable Summary summary(MethodId method) {
        return summary(new Call(method, Map.of()));
    }

    @Override
    public @Nullable Summary summary(MethodId method, Constant.Arguments arguments) {
        Set<Integer> registers = asked.get(method);
        if (registers == null) {
            registers = asked(method);
            asked.put(method, registers);
        }
        Map<Integer, Constant> constants = new TreeMap<>();
        for (int register : registers) {
            Constant constant = arguments.of(register);
            if (constant != null) {
                constants.put(register, constant);
            }
        }
        return summary(new Call(method, constants));
    }

    private @Nullable Summary summary(Call call) {
        Optional<Summary> found = known.get(call);
        if (found == null) {
            found = Optional.ofNullable(build(call.method(), call.constants()));
            known.put(call, found);
        }
        return found.orElse(null);
    }

    /** The registers of which it matters which constant they hold. */
    private Set<Integer> asked(MethodId method) {
        ModelledCall call = new ModelledCall(method, program.method(method), Map.of());
        List<FlowPosition> positions = new ArrayList<>();
        Set<Integer> registers = new TreeSet<>();
        for (PropagatorModel model : catalogue.propagators(method, program::supertypes)) {
            positions.addAll(model.from());
            positions.add(model.to());
            if (model.where() != null) {
                registers.add(model.where().argument() + call.shift());
            }
            if (model.text() != null) {
                model.text().settings().forEach(argument -> registers.add(argument + call.shift()));
            }
        }
        for (SinkModel model : sinks(method)) {
            positions.addAll(model.arguments());
            positions.addAll(model.destination());
        }
        for (FlowPosition position : positions) {
            position.path().stream()
                    .map(FlowPosition::dependsOn)
                    .filter(Objects::nonNull)
                    .forEach(argument -> registers.add(argument + call.shift()));
        }
        registers.removeIf(register -> register < 0 || register >= call.registers());
        return registers;
    }

    private @Nullable Summary build(MethodId method, Map<Integer, Constant> constants) {
        List<SinkModel> leaving = sinks(method);
        if (leaving.isEmpty() && !knownOf(method).knows(method, program::supertypes)) {
            return null;
        }
        ModelledCall call = new ModelledCall(method, program.method(method), constants);
        AnonymiserModel anonymiser = catalogue.anonymiser(method, program::supertypes);
        List<Edge> edges = new ArrayList<>();
        List<Edge> texts = new ArrayList<>();
        List<Exit> replaced = new ArrayList<>();
        Map<Integer, OpenCall> opens = functions(call);
        if (anonymiser == null) {
            for (PropagatorModel model : catalogue.propagators(method, program::supertypes)) {
                if (!call.fits(model)) {
                    continue;
                }
                List<FlowPosition> to = call.resolved(model.to());
                propagate(call, model, to, edges, opens);
                texts.addAll(texts(call, model, to));
                if (model.replaces() && call.isKnown(model.to())) {
                    to.forEach(position -> replaced.addAll(exits(call, position)));
                }
            }
        } else if (anonymiser.grade() == AnonymiserModel.Grade.WEAK) {
            for (int i = 0; i < call.registers(); i++) {
                Atom hidden = new Atom.Shaped(new Atom.Input(i, Path.EMPTY), Mechanism.WEAKLY_ANONYMISED, call.type(i));
                edges.add(new Edge(hidden, new Exit.Returned(Path.EMPTY), Trail.START));
            }
        }
        receiverFirst(call, edges);
        textsFirst(texts, edges);
        List<SinkTemplate> sinks = new ArrayList<>();
        for (SinkModel model : leaving) {
            askedFor(call, model, opens);
            MethodInfo info = call.info();
            ModelledSinks.add(
                    call, model, info == null || !model.annotated() ? List.of() : clients.addresses(info), sinks);
        }
        List<OpenCall> all = new ArrayList<>(opens.values());
        all.addAll(callbacks.of(call, edges));
        Set<Sites> relative = all.stream().map(OpenCall::key).collect(Collectors.toSet());
        return new Summary(method, edges, replaced, sinks, all, List.of(), relative);
    }

    /** By the method's own models, and by annotations of a client's interface. */
    private List<SinkModel> sinks(MethodId method) {
        List<SinkModel> all = new ArrayList<>(knownOf(method).sinks(method, program::supertypes));
        MethodInfo info = program.method(method);
        all.addAll(info == null ? List.of() : clients.sinks(info));
        return all;
    }

    /** In a vendor's own code, such as that of its SDK, a call does not send to the vendor. */
    private Catalogue knownOf(MethodId method) {
        TypeInfo owner = program.type(method.owner());
        boolean own = owner != null
                && (owner.origin() == TypeInfo.Origin.SOURCE || owner.origin() == TypeInfo.Origin.UPSTREAM);
        return own ? withoutVendors : catalogue;
    }

    /** A sink that prints what a function answers or fills calls it, even if it is of a type of the library's own. */
    private void askedFor(ModelledCall call, SinkModel model, Map<Integer, OpenCall> opens) {
        for (FlowPosition position : model.arguments()) {
            int register = call.register(position);
            if (position.part() != FunctionPart.NONE && register < call.registers()) {
                open(call, register, opens);
            }
        }
    }

    /** A library method calls the functions it is given, whether or not an entry says with what. */
    private Map<Integer, OpenCall> functions(ModelledCall call) {
        Map<Integer, OpenCall> opens = new TreeMap<>();
        for (int i = 0; i < call.registers(); i++) {
            Type type = call.type(i);
            String erased = type.erasure();
            boolean function = ModelledCall.isFunction(erased);
            if (function && !(i == 0 && call.shift() == 1)) {
                open(call, i, opens);
            }
        }
        return opens;
    }

    private @Nullable OpenCall open(ModelledCall call, int register, Map<Integer, OpenCall> opens) {
        OpenCall open = opens.get(register);
        if (open == null) {
            Type several = call.elements(register);
            MethodId called = program.functionalMethod((several == null ? call.type(register) : several).erasure());
            if (called == null) {
                return null;
            }
            Atom receiver = new Atom.Input(register, several == null ? Path.EMPTY : Path.of(Path.ELEMENTS));
            open = new OpenCall(Sites.of(-2 - register), called, Type.OBJECT, List.of(receiver), List.of());
            opens.put(register, open);
        }
        return open;
    }

    private void propagate(
            ModelledCall call,
            PropagatorModel model,
            List<FlowPosition> to,
            List<Edge> edges,
            Map<Integer, OpenCall> opens) {
        for (FlowPosition from : call.resolved(model.from())) {
            for (Atom origin : origins(call, from, to, opens)) {
                Atom shaped = shaped(call, model, from, origin);
                to.forEach(position -> propagate(call, shaped, position, edges, opens));
            }
        }
    }

    private void propagate(
            ModelledCall call, Atom from, FlowPosition to, List<Edge> edges, Map<Integer, OpenCall> opens) {
        if (to.part() == FunctionPart.ARG) {
            argument(call, to, from, opens);
        } else {
            for (Exit exit : exits(call, to)) {
                edges.add(new Edge(from, exit, trail(edges, exit)));
            }
        }
    }

    /** Where a method returns its receiver, what else it returns is a part of that. */
    private static void receiverFirst(ModelledCall call, List<Edge> edges) {
        Atom receiver = new Atom.Input(0, Path.EMPTY);
        Exit result = new Exit.Returned(Path.EMPTY);
        boolean itself =
                call.shift() == 1 && edges.stream().anyMatch(e -> e.from().equals(receiver) && e.to().equals(result));
        if (itself) {
            edges.replaceAll(e -> !e.to().equals(result)
                    ? e
                    : new Edge(
                            e.from(),
                            e.to(),
                            e.from().equals(receiver) ? Trail.START : Trail.START.marked(Set.of(Trail.Mark.DERIVED))));
        }
    }

    /** Where it is known what a text says, what it is made from is a part of that. */
    private static void textsFirst(List<Edge> texts, List<Edge> edges) {
        for (Edge text : texts) {
            edges.replaceAll(e -> e.to().equals(text.to())
                    ? new Edge(e.from(), e.to(), e.trail().marked(Set.of(Trail.Mark.DERIVED)))
                    : e);
        }
        edges.addAll(0, texts);
    }

    /** What a call is known to write, by a constant format or by a model. */
    private static List<Edge> texts(ModelledCall call, PropagatorModel model, List<FlowPosition> to) {
        Atom.Text text = model.text() != null
                ? call.text(model.text())
                : call.result().equals("java.lang.String") ? call.written(model.from()) : null;
        return text == null
                ? List.of()
                : to.stream()
                        .flatMap(position -> exits(call, position).stream())
                        .map(exit -> new Edge(text, exit, Trail.START))
                        .toList();
    }

    /** Of several origins of one text the first is its beginning, the others are parts of it. */
    private static Trail trail(List<Edge> edges, Exit exit) {
        boolean element = !exit.path().isEmpty() && exit.path().last().startsWith("[");
        boolean further = !element && edges.stream().anyMatch(e -> e.to().equals(exit));
        return further ? Trail.START.marked(Set.of(Trail.Mark.DERIVED)) : Trail.START;
    }

    private static Atom shaped(ModelledCall call, PropagatorModel model, FlowPosition from, Atom origin) {
        ObjectText shape = model.shape();
        boolean becomesText = model.to().root() == Root.RESULT
                && model.to().path().isEmpty()
                && call.result().equals("java.lang.String");
        Mechanism mechanism = shape != null ? call.mechanism(shape) : becomesText ? Mechanism.TEXT : null;
        if (mechanism == null
                && model.to().root() == Root.THROW
                && model.to().path().isEmpty()) {
            mechanism = Mechanism.TEXT;
        }
        if (mechanism == null) {
            return origin;
        }
        return new Atom.Shaped(origin, mechanism, typeOf(call, from, origin));
    }

    private static Type typeOf(ModelledCall call, FlowPosition from, Atom origin) {
        return from.path().isEmpty() && origin instanceof Atom.Input input ? call.type(input.index()) : Type.OBJECT;
    }

    private List<Atom> origins(
            ModelledCall call, FlowPosition from, List<FlowPosition> to, Map<Integer, OpenCall> opens) {
        Path path = path(from);
        List<Atom> atoms = new ArrayList<>();
        if (from.root() == Root.ANY) {
            for (int i = 0; i < call.registers(); i++) {
                boolean elements = path.isEmpty() && call.isVariable(i);
                atoms.add(new Atom.Input(i, elements ? Path.of(Path.ELEMENTS) : path));
            }
        } else if (from.root() == Root.STATIC) {
            atoms.add(new Atom.Global(call.shared(), path));
        } else if (from.root() == Root.THIS || from.root() == Root.ARGUMENT) {
            int register = call.register(from);
            if (register >= call.registers()) {
                return atoms;
            }
            if (from.part() == FunctionPart.RESULT || from.part() == FunctionPart.THROW) {
                OpenCall open = open(call, register, opens);
                if (open != null) {
                    Path part = from.part() == FunctionPart.THROW
                            ? Path.of(Path.THROWN).then(path)
                            : path;
                    atoms.add(new Atom.Result(open.key(), Type.OBJECT).at(part));
                }
            } else if (from.part() == FunctionPart.NONE) {
                atoms.add(
                        to.stream().anyMatch(ModelledCall::isBehindView)
                                ? new Atom.Input(register, path)
                                : call.input(from));
            } else if (open(call, register, opens) != null) {
                atoms.add(ModelledCall.passed(register, from.functionArgument()).at(path));
            }
        }
        return atoms;
    }

    private void argument(ModelledCall call, FlowPosition to, Atom from, Map<Integer, OpenCall> opens) {
        int register = call.register(to);
        OpenCall open = register < call.registers() ? open(call, register, opens) : null;
        if (open != null) {
            List<Argument> arguments = new ArrayList<>(open.arguments());
            arguments.add(new Argument(to.functionArgument(), path(to), from, Trail.START));
            opens.put(register, new OpenCall(open.key(), open.method(), open.type(), open.receivers(), arguments));
        }
    }

    private static List<Exit> exits(ModelledCall call, FlowPosition to) {
        Path path = path(to);
        return switch (to.root()) {
            case RESULT -> List.of(new Exit.Returned(path));
            case STATIC -> List.of(new Exit.Field(call.shared(), path));
            case THROW -> List.of(new Exit.Thrown(path.isEmpty() ? Path.of("message") : path));
            case THIS, ARGUMENT ->
                call.register(to) >= call.registers()
                        ? List.of()
                        : List.of(new Exit.Parameter(call.register(to), path));
            case ANY -> {
                List<Exit> all = new ArrayList<>();
                for (int i = 0; i < call.registers(); i++) {
                    all.add(new Exit.Parameter(i, path));
                }
                yield all;
            }
        };
    }

    private static Path path(FlowPosition position) {
        return new Path(position.path());
    }
}
