package io.github.personaldata.checker.flow;

import io.github.personaldata.checker.catalogue.FlowPosition;
import io.github.personaldata.checker.catalogue.FlowPosition.Root;
import io.github.personaldata.checker.catalogue.ObjectText;
import io.github.personaldata.checker.catalogue.PropagatorModel;
import io.github.personaldata.checker.catalogue.TextTemplate;
import io.github.personaldata.checker.flow.close.Configuration;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Constant;
import io.github.personaldata.checker.flow.summary.Mechanism;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.flow.summary.ViewSelector;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A call of a library's method as models see it: its registers as a summary counts them, and what is known of its arguments.
 *
 * @param shift 1 if the receiver is the first register, otherwise 0
 * @param constants the arguments that are constants, by register
 */
record ModelledCall(MethodId method, @Nullable MethodInfo info, int shift, Map<Integer, Constant> constants) {
    private static final Set<String> FUNCTIONS =
            Set.of("java.lang.Runnable", "java.util.concurrent.Callable", "java.util.Comparator");

    private static final Set<String> COLLECTIONS =
            Set.of("java.util.Collection", "java.util.List", "java.lang.Iterable");

    ModelledCall(MethodId method, @Nullable MethodInfo info, Map<Integer, Constant> constants) {
        this(method, info, info != null && info.is(Flag.STATIC) ? 0 : 1, constants);
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

    /** The type of the elements, where an argument is an array or a collection of the JDK; null if it is one thing. */
    @Nullable
    Type elements(int register) {
        Type type = type(register);
        if (type instanceof Type.Array array) {
            return array.element();
        }
        boolean collection = COLLECTIONS.contains(type.erasure())
                && type instanceof Type.ClassType of
                && of.arguments().size() == 1;
        return collection ? ((Type.ClassType) type).arguments().get(0) : null;
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

    /** Whether the call is one of those that a model speaks of. */
    boolean fits(PropagatorModel model) {
        PropagatorModel.Where where = model.where();
        if (where == null) {
            return true;
        }
        Constant argument = constants.get(where.argument() + shift);
        Integer number = argument == null ? null : argument.number();
        return number != null && number == where.number();
    }

    /** Whether a position names one part, where it depends on an argument. */
    boolean isKnown(FlowPosition position) {
        return position.path().stream().allMatch(step -> {
            Integer argument = FlowPosition.dependsOn(step);
            return argument == null || constants.containsKey(argument + shift);
        });
    }

    /** The positions that one is at this call: a step that depends on an argument leads to what that says, or to all it may say. */
    List<FlowPosition> resolved(FlowPosition position) {
        List<List<String>> paths = new ArrayList<>(List.of(List.of()));
        for (String step : position.path()) {
            List<List<String>> longer = new ArrayList<>();
            for (String next : steps(step)) {
                for (List<String> path : paths) {
                    List<String> one = new ArrayList<>(path);
                    one.add(next);
                    longer.add(one);
                }
            }
            paths = longer;
        }
        return paths.stream()
                .map(path -> new FlowPosition(
                        position.root(), position.index(), position.part(), position.functionArgument(), path))
                .toList();
    }

    private Collection<String> steps(String step) {
        if (step.equals(FlowPosition.PROPERTY)) {
            return List.of(AccessorNames.property(method.name()));
        }
        Integer argument = FlowPosition.dependsOn(step);
        if (argument == null) {
            return List.of(step);
        }
        Constant constant = constants.get(argument + shift);
        if (step.startsWith(FlowPosition.VALUE_OF)) {
            return List.of(constant == null ? Path.VALUE : Path.value(constant));
        }
        SortedSet<Integer> printed = constant == null ? null : FormatText.printed(constant.text());
        return printed == null
                ? List.of(Path.ELEMENTS)
                : printed.stream().map(index -> "[" + index + "]").toList();
    }

    /** What is written where a constant format is filled from one of those positions; null if none is. */
    Atom.@Nullable Text written(List<FlowPosition> filled) {
        for (FlowPosition position : filled) {
            int last = position.path().size() - 1;
            String step = last < 0 ? "" : position.path().get(last);
            Integer argument = step.startsWith(FlowPosition.VALUE_OF) ? null : FlowPosition.dependsOn(step);
            Constant format = argument == null ? null : constants.get(argument + shift);
            List<FormatText.Piece> pieces = format == null ? null : FormatText.pieces(format.text());
            if (pieces != null) {
                Path array = new Path(position.path().subList(0, last));
                return text(pieces, new Atom.Input(register(position), array));
            }
        }
        return null;
    }

    private static Atom.Text text(List<FormatText.Piece> pieces, Atom array) {
        Atom.Text text = Atom.Text.constant("");
        for (FormatText.Piece piece : pieces) {
            int argument = piece.argument();
            Atom hole = argument < 0 ? null : piece.plain() ? array.then("[" + argument + "]") : new Atom.AnyText();
            text = text.then(piece.before(), hole);
        }
        return text;
    }

    /** What a model says is written. */
    Atom.Text text(TextTemplate template) {
        Atom.Text text = Atom.Text.constant("");
        for (TextTemplate.Part part : template.parts()) {
            FlowPosition position = part.position();
            TextTemplate.Setting setting = part.setting();
            boolean unknown = part.unknown() || position != null && register(position) >= registers();
            Atom hole = unknown ? new Atom.AnyText() : position == null ? null : input(position);
            text = text.then(part.constant(), setting == null ? hole : configured(setting));
        }
        return text;
    }

    /** A value of the configuration, where the call says which. */
    private Atom configured(TextTemplate.Setting setting) {
        String key = constantText(setting.key());
        if (key == null) {
            return new Atom.AnyText();
        }
        String otherwise = constantText(setting.otherwise());
        String expression = "${" + key + (otherwise == null ? "" : ":" + otherwise) + "}";
        return new Atom.Global(Configuration.value(expression), Path.EMPTY);
    }

    /** The text that an argument always is; null if that is not known, or for -1, which is none. */
    private @Nullable String constantText(int argument) {
        Constant constant = argument < 0 ? null : constants.get(argument + shift);
        return constant != null && constant.kind() == Constant.Kind.TEXT ? constant.text() : null;
    }

    /** The same for several positions. */
    List<FlowPosition> resolved(List<FlowPosition> positions) {
        return positions.stream().flatMap(p -> resolved(p).stream()).toList();
    }

    /** Stands for what the method's class keeps for all who call it. */
    FieldId shared() {
        return new FieldId(method.owner(), "static");
    }

    /** An argument of variable arity is an array that the compiler made: a model that names it means its elements. */
    Atom input(FlowPosition position) {
        int register = register(position);
        Path path = new Path(position.path());
        boolean elements = path.isEmpty() && isVariable(register);
        return new Atom.Input(register, elements ? Path.of(Path.ELEMENTS) : path);
    }

    /** Whether a position is what a view is a view of: of arguments of variable arity that is their array. */
    static boolean isBehindView(FlowPosition position) {
        List<String> path = position.path();
        return !path.isEmpty() && ViewSelector.is(path.get(path.size() - 1));
    }

    /** The way of printing that a model names, as this method prints. */
    @Nullable
    Mechanism mechanism(ObjectText shape) {
        boolean gson = method.owner().startsWith("com.google.gson.");
        return switch (shape) {
            case TEXT -> Mechanism.TEXT;
            case STACK_TRACE -> Mechanism.STACK_TRACE;
            case JSON -> gson ? Mechanism.GSON : Mechanism.JSON;
            case JAVA -> Mechanism.JAVA;
            case REFLECTION -> Mechanism.REFLECTION;
            case PROPERTIES -> Mechanism.PROPERTIES;
            case OVERRIDES -> Mechanism.OVERRIDES;
            case ALL -> Mechanism.EVERYTHING;
            case NONE -> null;
        };
    }

    /** What a function in that register is called with, as its argument of that number. */
    static Atom.Result passed(int register, int argument) {
        return new Atom.Result(new Sites(List.of(-2 - register, -300 - argument)), Type.OBJECT);
    }

    /** Whether objects of that type are functions that a library method calls. */
    static boolean isFunction(String type) {
        String element = type.endsWith("[]") ? type.substring(0, type.length() - 2) : type;
        return FUNCTIONS.contains(element)
                || element.startsWith("java.util.function.")
                || element.equals("org.apache.logging.log4j.util.Supplier")
                || element.equals("org.apache.logging.log4j.util.MessageSupplier");
    }
}
