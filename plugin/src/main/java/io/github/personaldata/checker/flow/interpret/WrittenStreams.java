package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Mechanism;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.flow.type.ContainerReadings;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Streams and writers that classes of the program are: whatever a library writes into one, its own methods are given. {@code OutputStream} and
 * {@code Writer} say of each other method that it calls these (Java SE API, {@code java.io}).
 */
final class WrittenStreams {
    /** Ends a chain that names a call of the library's, or an array that it writes, from here down. */
    private static final int CALL = -60;

    private static final int ARRAY = -70;

    private static final Type BYTES = new Type.Array(new Type.Primitive("byte"));

    private final MethodContext context;
    private final Shapes shapes;
    private final Calls calls;
    private final State state;
    private final int site;

    /** Of what is written by a call in that state. */
    WrittenStreams(MethodContext context, Shapes shapes, State state, int site) {
        this.context = context;
        this.shapes = shapes;
        this.calls = new Calls(context, shapes);
        this.state = state;
        this.site = site;
    }

    /** Gives what a library writes into objects to those that are of the program's classes, or may be. */
    void write(Value into, Value data) {
        Value objects = data.filter(a -> a instanceof Atom.Fresh && !a.isFunction());
        Value written = data.filter(Atom::carries)
                .plus(shapes.shape(state, objects, Mechanism.TEXT, Type.OBJECT).filter(Atom::carries))
                .marked(Trail.Mark.DERIVED);
        if (site < 0 || written.isEmpty()) {
            return;
        }
        for (Atom object : context.names(into).atoms()) {
            Type exact = MethodContext.exact(object);
            if (exact == null
                    ? object.isSymbolic() && !isOfJdk(object)
                    : context.types.kinds().isOwn(exact)) {
                ways(object, exact).forEach(method -> write(object, exact, method, written));
            }
        }
    }

    /** Whether it is a part of a constant of the JDK, as {@code System.out}. */
    private boolean isOfJdk(Atom object) {
        return object instanceof Atom.Global global
                && !context.types.targets().isOwn(global.field().owner());
    }

    private List<MethodId> ways(Atom object, @Nullable Type exact) {
        ContainerReadings readings = context.types.readings();
        boolean wrapped = !object.path().isEmpty() && object.path().last().equals("out");
        return wrapped ? readings.writing() : readings.writing(exact == null ? context.parts.type(object) : exact);
    }

    private void write(Atom object, @Nullable Type exact, MethodId method, Value data) {
        int way = context.types.readings().writing().indexOf(method);
        List<Value> arguments = new ArrayList<>(List.of(Value.of(object)));
        List<Type> types = new ArrayList<>();
        types.add(exact == null ? new Type.ClassType(method.owner(), List.of()) : exact);
        for (String parameter : method.parameters()) {
            boolean first = arguments.size() == 1;
            boolean array = parameter.endsWith("[]");
            arguments.add(first ? array ? array(way, data) : data : Value.EMPTY);
            types.add(array ? BYTES : Type.OBJECT);
        }
        Sites key = new Sites(List.of(site, CALL - way));
        calls.ownCode(CallSite.unwritten(state, site, key, arguments, types, Type.VOID), method);
    }

    private Value array(int way, Value data) {
        Value array = Value.of(context.object(new Sites(List.of(site, ARRAY - way)), BYTES));
        context.storePerhaps(state, array, Path.ELEMENTS, data, site);
        return array;
    }
}
