package io.github.personaldata.checker.flow;

import io.github.personaldata.checker.catalogue.AnonymiserModel;
import io.github.personaldata.checker.catalogue.Catalogue;
import io.github.personaldata.checker.catalogue.FlowPosition;
import io.github.personaldata.checker.catalogue.FlowPosition.FunctionPart;
import io.github.personaldata.checker.catalogue.FlowPosition.Root;
import io.github.personaldata.checker.catalogue.ObjectText;
import io.github.personaldata.checker.catalogue.PropagatorModel;
import io.github.personaldata.checker.catalogue.SinkModel;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Mechanism;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.flow.summary.Summary.Argument;
import io.github.personaldata.checker.flow.summary.Summary.Edge;
import io.github.personaldata.checker.flow.summary.Summary.Exit;
import io.github.personaldata.checker.flow.summary.Summary.OpenCall;
import io.github.personaldata.checker.flow.summary.Summary.SinkPlace;
import io.github.personaldata.checker.flow.summary.Summary.SinkTemplate;
import io.github.personaldata.checker.flow.summary.SummaryProvider;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns what the catalogue and the policy file's models say about a method into a summary like any other. */
public final class CatalogueSummaries implements SummaryProvider {
    private static final Set<String> FUNCTIONS =
            Set.of("java.lang.Runnable", "java.util.concurrent.Callable", "java.util.Comparator");

    private final Program program;
    private final Catalogue catalogue;
    private final Map<MethodId, Optional<Summary>> known = new ConcurrentHashMap<>();

    public CatalogueSummaries(Program program, Catalogue catalogue) {
        this.program = program;
        this.catalogue = catalogue;
    }

    @Override
    public @Nullable Summary summary(MethodId method) {
        Optional<Summary> found = known.get(method);
        if (found == null) {
            found = Optional.ofNullable(build(method));
            known.put(method, found);
        }
        return found.orElse(null);
    }

    private @Nullable Summary build(MethodId method) {
        if (!catalogue.knows(method, program::supertypes)) {
            return null;
        }
        Signature signature = new Signature(method, program.method(method));
        AnonymiserModel anonymiser = catalogue.anonymiser(method, program::supertypes);
        List<Edge> edges = new ArrayList<>();
        List<Exit> replaced = new ArrayList<>();
        Map<Integer, OpenCall> opens = functions(signature);
        if (anonymiser == null) {
            for (PropagatorModel model : catalogue.propagators(method, program::supertypes)) {
                propagate(signature, model, edges, opens);
                if (model.replaces()) {
                    replaced.addAll(exits(signature, model.to()));
                }
            }
        } else if (anonymiser.grade() == AnonymiserModel.Grade.WEAK) {
            for (int i = 0; i < signature.registers(); i++) {
                Atom hidden =
                        new Atom.Shaped(new Atom.Input(i, Path.EMPTY), Mechanism.WEAKLY_ANONYMISED, signature.type(i));
                edges.add(new Edge(hidden, new Exit.Returned(Path.EMPTY), Trail.START));
            }
        }
        receiverFirst(signature, edges);
        List<SinkTemplate> sinks = new ArrayList<>();
        for (SinkModel model : catalogue.sinks(method, program::supertypes)) {
            sink(signature, model, sinks);
        }
        Set<Sites> relative = opens.values().stream().map(OpenCall::key).collect(Collectors.toSet());
        return new Summary(method, edges, replaced, sinks, List.copyOf(opens.values()), List.of(), relative);
    }

    /** A library method calls the functions it is given, whether or not an entry says with what. */
    private Map<Integer, OpenCall> functions(Signature signature) {
        Map<Integer, OpenCall> opens = new TreeMap<>();
        for (int i = 0; i < signature.registers(); i++) {
            Type type = signature.type(i);
            String erased = type.erasure();
            boolean function = isFunction(erased);
            if (function && !(i == 0 && signature.shift == 1)) {
                open(signature, i, opens);
            }
        }
        return opens;
    }

    private static boolean isFunction(String type) {
        String element = type.endsWith("[]") ? type.substring(0, type.length() - 2) : type;
        return FUNCTIONS.contains(element)
                || element.startsWith("java.util.function.")
                || element.equals("org.apache.logging.log4j.util.Supplier")
                || element.equals("org.apache.logging.log4j.util.MessageSupplier");
    }

    private @Nullable OpenCall open(Signature signature, int register, Map<Integer, OpenCall> opens) {
        OpenCall open = opens.get(register);
        if (open == null) {
            Type type =
                    signature.type(register) instanceof Type.Array array ? array.element() : signature.type(register);
            MethodId called = program.functionalMethod(type.erasure());
            if (called == null) {
                return null;
            }
            boolean array = signature.type(register) instanceof Type.Array;
            Atom receiver = new Atom.Input(register, array ? Path.of(Path.ELEMENTS) : Path.EMPTY);
            open = new OpenCall(Sites.of(-2 - register), called, Type.OBJECT, List.of(receiver), List.of());
            opens.put(register, open);
        }
        return open;
    }

    private void propagate(Signature signature, PropagatorModel model, List<Edge> edges, Map<Integer, OpenCall> opens) {
        for (FlowPosition from : model.from()) {
            for (Atom origin : origins(signature, from, opens)) {
                Atom shaped = shaped(signature, model, from, origin);
                if (model.to().part() == FunctionPart.ARG) {
                    argument(signature, model.to(), shaped, opens);
                } else {
                    for (Exit exit : exits(signature, model.to())) {
                        edges.add(new Edge(shaped, exit, trail(edges, exit)));
                    }
                }
            }
        }
    }

    /** Where a method returns its receiver, what else it returns is a part of that. */
    private static void receiverFirst(Signature signature, List<Edge> edges) {
        Atom receiver = new Atom.Input(0, Path.EMPTY);
        Exit result = new Exit.Returned(Path.EMPTY);
        boolean itself = signature.shift == 1
                && edges.stream().anyMatch(e -> e.from().equals(receiver) && e.to().equals(result));
        if (itself) {
            edges.replaceAll(e -> !e.to().equals(result)
                    ? e
                    : new Edge(
                            e.from(),
                            e.to(),
                            e.from().equals(receiver) ? Trail.START : Trail.START.marked(Set.of(Trail.Mark.DERIVED))));
        }
    }

    /** Of several origins of one text the first is its beginning, the others are parts of it. */
    private static Trail trail(List<Edge> edges, Exit exit) {
        boolean element = !exit.path().isEmpty() && exit.path().last().startsWith("[");
        boolean further = !element && edges.stream().anyMatch(e -> e.to().equals(exit));
        return further ? Trail.START.marked(Set.of(Trail.Mark.DERIVED)) : Trail.START;
    }

    private static Atom shaped(Signature signature, PropagatorModel model, FlowPosition from, Atom origin) {
        ObjectText shape = model.shape();
        boolean becomesText = model.to().root() == Root.RESULT
                && model.to().path().isEmpty()
                && signature.result().equals("java.lang.String");
        Mechanism mechanism = shape != null ? mechanism(signature, shape) : becomesText ? Mechanism.TEXT : null;
        if (mechanism == null && model.to().root() == Root.THROW) {
            mechanism = Mechanism.TEXT;
        }
        if (mechanism == null) {
            return origin;
        }
        return new Atom.Shaped(origin, mechanism, typeOf(signature, from, origin));
    }

    private static Type typeOf(Signature signature, FlowPosition from, Atom origin) {
        return from.path().isEmpty() && origin instanceof Atom.Input input
                ? signature.type(input.index())
                : Type.OBJECT;
    }

    private static @Nullable Mechanism mechanism(Signature signature, ObjectText shape) {
        boolean gson = signature.method.owner().startsWith("com.google.gson.");
        return switch (shape) {
            case TEXT -> Mechanism.TEXT;
            case JSON -> gson ? Mechanism.GSON : Mechanism.JSON;
            case JAVA -> Mechanism.JAVA;
            case NONE -> null;
        };
    }

    private List<Atom> origins(Signature signature, FlowPosition from, Map<Integer, OpenCall> opens) {
        Path path = path(from);
        List<Atom> atoms = new ArrayList<>();
        if (from.root() == Root.ANY) {
            for (int i = 0; i < signature.registers(); i++) {
                boolean elements = path.isEmpty() && signature.isVariable(i);
                atoms.add(new Atom.Input(i, elements ? Path.of(Path.ELEMENTS) : path));
            }
        } else if (from.root() == Root.THIS || from.root() == Root.ARGUMENT) {
            int register = signature.register(from);
            if (register >= signature.registers()) {
                return atoms;
            }
            if (from.part() == FunctionPart.RESULT) {
                OpenCall open = open(signature, register, opens);
                if (open != null) {
                    atoms.add(new Atom.Result(open.key(), Type.OBJECT).at(path));
                }
            } else if (from.part() == FunctionPart.NONE) {
                atoms.add(input(signature, from));
            } else if (open(signature, register, opens) != null) {
                Sites passed = new Sites(List.of(-2 - register, -300 - from.functionArgument()));
                atoms.add(new Atom.Result(passed, Type.OBJECT).at(path));
            }
        }
        return atoms;
    }

    private void argument(Signature signature, FlowPosition to, Atom from, Map<Integer, OpenCall> opens) {
        int register = signature.register(to);
        OpenCall open = register < signature.registers() ? open(signature, register, opens) : null;
        if (open != null) {
            List<Argument> arguments = new ArrayList<>(open.arguments());
            arguments.add(new Argument(to.functionArgument(), path(to), from, Trail.START));
            opens.put(register, new OpenCall(open.key(), open.method(), open.type(), open.receivers(), arguments));
        }
    }

    private static List<Exit> exits(Signature signature, FlowPosition to) {
        Path path = path(to);
        return switch (to.root()) {
            case RESULT -> List.of(new Exit.Returned(path));
            case THROW -> List.of(new Exit.Thrown(path.isEmpty() ? Path.of("message") : path));
            case THIS, ARGUMENT ->
                signature.register(to) >= signature.registers()
                        ? List.of()
                        : List.of(new Exit.Parameter(signature.register(to), path));
            case ANY -> {
                List<Exit> all = new ArrayList<>();
                for (int i = 0; i < signature.registers(); i++) {
                    all.add(new Exit.Parameter(i, path));
                }
                yield all;
            }
        };
    }

    private static void sink(Signature signature, SinkModel model, List<SinkTemplate> sinks) {
        SinkPlace place = new SinkPlace(
                null,
                -1,
                model.kind().name().toLowerCase(Locale.ROOT),
                signature.method,
                model.recipient(),
                model.vendor(),
                model.destinationKind().name().toLowerCase(Locale.ROOT),
                model.audience(),
                model.needsDestination(),
                model.template() < 0 ? -1 : model.template() + signature.shift,
                false);
        List<Atom.Segment> parts = new ArrayList<>();
        for (FlowPosition position : model.destination()) {
            parts.add(new Atom.Segment("", input(signature, position)));
        }
        List<Atom> destination = parts.isEmpty() ? List.of() : List.of(new Atom.Text(parts));
        for (Atom payload : payload(signature, model)) {
            sinks.add(new SinkTemplate(place, payload, destination, Trail.START));
        }
    }

    private static List<Atom> payload(Signature signature, SinkModel model) {
        Mechanism mechanism = mechanism(signature, model.shape());
        // the console prints what toString() says, a logger causes and elements of arrays too
        boolean console = signature.method.owner().startsWith("java.io.");
        if (mechanism == Mechanism.TEXT && model.kind() == SinkModel.Kind.LOG && !console) {
            mechanism = Mechanism.STACK_TRACE;
        }
        Map<Integer, Path> wanted = new LinkedHashMap<>();
        List<Atom> atoms = new ArrayList<>();
        if (model.arguments().isEmpty()) {
            for (int i = signature.shift; i < signature.registers(); i++) {
                wanted.put(i, signature.isVariable(i) ? Path.of(Path.ELEMENTS) : Path.EMPTY);
            }
        }
        wanted.forEach((register, path) -> atoms.add(
                isFunction(signature.type(register).erasure())
                        ? new Atom.Result(Sites.of(-2 - register), Type.OBJECT)
                        : new Atom.Input(register, path)));
        for (FlowPosition position : model.arguments()) {
            if (position.part() == FunctionPart.RESULT) {
                atoms.add(new Atom.Result(Sites.of(-2 - signature.register(position)), Type.OBJECT).at(path(position)));
            } else {
                atoms.add(input(signature, position));
            }
        }
        List<Atom> shaped = new ArrayList<>();
        for (Atom atom : atoms) {
            Type type =
                    atom instanceof Atom.Input input && input.path().isEmpty() && input.index() < signature.registers()
                            ? signature.type(input.index())
                            : Type.OBJECT;
            shaped.add(mechanism == null ? atom : new Atom.Shaped(atom, mechanism, type));
        }
        return shaped;
    }

    /** An argument of variable arity is an array that the compiler made: a model that names it means its elements. */
    private static Atom input(Signature signature, FlowPosition position) {
        int register = signature.register(position);
        Path path = path(position);
        boolean elements = path.isEmpty() && signature.isVariable(register);
        return new Atom.Input(register, elements ? Path.of(Path.ELEMENTS) : path);
    }

    private static Path path(FlowPosition position) {
        return new Path(position.path());
    }

    /** A method's registers as a summary counts them. */
    private record Signature(MethodId method, @Nullable MethodInfo info, int shift) {
        Signature(MethodId method, @Nullable MethodInfo info) {
            this(method, info, info != null && info.is(Flag.STATIC) ? 0 : 1);
        }

        int registers() {
            return method.parameters().size() + shift;
        }

        int register(FlowPosition position) {
            return position.root() == Root.THIS ? 0 : position.index() + shift;
        }

        Type type(int register) {
            if (shift == 1 && register == 0) {
                return new Type.ClassType(method.owner(), List.of());
            }
            int parameter = register - shift;
            if (info != null && parameter < info.parameters().size()) {
                return info.parameters().get(parameter).type();
            }
            return new Type.ClassType(method.parameters().get(parameter), List.of());
        }

        boolean isVariable(int register) {
            return info != null
                    && info.is(Flag.VARARGS)
                    && register == registers() - 1
                    && type(register) instanceof Type.Array array
                    && !(array.element() instanceof Type.Primitive);
        }

        String result() {
            return info == null ? "" : info.result().erasure();
        }
    }
}
