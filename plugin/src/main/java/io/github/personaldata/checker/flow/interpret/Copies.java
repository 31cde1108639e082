package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Mechanism;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.flow.type.BeanProperties;
import io.github.personaldata.checker.flow.type.BeanProperties.Target;
import io.github.personaldata.checker.flow.type.Property;
import io.github.personaldata.checker.flow.type.TypeKinds;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Copies that libraries make of objects, property by property: what is read of the one goes to the fields of the same names of the other.
 * Where a class is not known, all that the one holds goes to the whole of the other.
 */
final class Copies {
    private static final int DEPTH = 3;
    private static final String MAPSTRUCT = "org.mapstruct.";

    /** Ends the names of objects that a copying call makes. */
    private static final int COPY = -15;

    private final MethodContext context;
    private final Shapes shapes;
    private final TypeKinds kinds;
    private final BeanProperties properties;
    private final State state;
    private final int site;

    /** At a call. */
    Copies(MethodContext context, Shapes shapes, State state, int site) {
        this.context = context;
        this.shapes = shapes;
        this.kinds = shapes.kinds();
        this.properties = context.types.properties();
        this.state = state;
        this.site = site;
    }

    /**
     * Gives objects the properties of others.
     *
     * @param targetType static type of the objects
     * @param sourceType static type of what is copied
     */
    void into(Value targets, Type targetType, Value source, Type sourceType) {
        for (Map.Entry<Atom, Trail> target : targets.entries().entrySet()) {
            Type type = typeOf(target.getKey(), targetType);
            fill(Value.of(target.getKey(), target.getValue()), type, source, sourceType, 0);
        }
    }

    /** A new object of that type, where it is a class of the program, with the properties of another; otherwise what the other holds. */
    Value made(Type type, Value source, Type sourceType) {
        return made("", type, source, sourceType, 0);
    }

    private Value made(String name, Type type, Value source, Type sourceType, int depth) {
        TypeInfo info = program(type);
        if (info == null || info.flags().contains(Flag.ABSTRACT) || !source.carries() && !holdsObjects(source)) {
            return whole(source, sourceType);
        }
        Sites made = new Sites(List.of(site, (depth + name).hashCode() & Integer.MAX_VALUE, COPY));
        Value copy = Value.of(context.object(made, type));
        fill(copy, type, source, sourceType, depth);
        return copy;
    }

    private static boolean holdsObjects(Value value) {
        return value.atoms().stream().anyMatch(MethodContext::isObject);
    }

    private @Nullable TypeInfo program(Type type) {
        boolean bean = kinds.isOwn(type)
                && !(type instanceof Type.Array)
                && !kinds.isScalar(type)
                && !kinds.isCollection(type)
                && !kinds.isMap(type);
        return bean ? context.program.type(type.erasure()) : null;
    }

    private Type typeOf(Atom atom, Type declared) {
        Type exact = exact(atom);
        return exact == null ? declared : exact;
    }

    private @Nullable Type exact(Atom atom) {
        Type exact = atom instanceof Atom.Fresh fresh
                ? fresh.type()
                : context.types.singles().exact(atom);
        return Type.OBJECT.equals(exact) ? null : exact;
    }

    private void fill(Value target, Type targetType, Value source, Type sourceType, int depth) {
        for (Map.Entry<Atom, Trail> entry : source.entries().entrySet()) {
            Atom atom = entry.getKey();
            Value one = Value.of(atom, entry.getValue());
            Type type = typeOf(atom, sourceType);
            boolean known = (atom.isSymbolic() || atom instanceof Atom.Fresh)
                    && program(type) != null
                    && program(targetType) != null
                    && depth < DEPTH;
            if (known) {
                byName(target, targetType, one, type, depth);
            } else {
                Value all = whole(one, type).marked(Trail.Mark.DERIVED);
                context.storePerhaps(state, target.withoutParts(), Path.HELD, all, Math.max(site, 0));
            }
        }
    }

    private void byName(Value target, Type targetType, Value source, Type sourceType, int depth) {
        boolean exact = source.atoms().stream().allMatch(a -> exact(a) != null);
        List<Property> read = properties.read(sourceType.erasure(), exact);
        for (Target field : properties.written(targetType.erasure())) {
            boolean found = false;
            for (Property property : read) {
                if (field.takes(property.name())) {
                    found = true;
                    Value value = shapes.property(state, source, property);
                    store(target, field, converted(field, value, property.type(), depth));
                }
            }
            for (Property property : found ? List.<Property>of() : read) {
                if (field.mayTake(property.name())) {
                    Value value = shapes.property(state, source, property);
                    store(target, field, whole(value, property.type()).marked(Trail.Mark.DERIVED));
                }
            }
        }
    }

    private void store(Value target, Target field, Value value) {
        context.storePerhaps(state, target, field.field().id().toString(), value, Math.max(site, 0));
    }

    /** A value as a field of a copy holds it: the same one, or where the field is of another class a copy of its own. */
    private Value converted(Target field, Value value, Type from, int depth) {
        Type to = field.field().type();
        String name = field.field().id().name();
        if (kinds.isScalar(from) && kinds.isScalar(to) || context.program.isSubtype(from.erasure(), to.erasure())) {
            return sameElements(from, to) ? value : elements(name, value, from, to, depth);
        }
        if (program(from) != null && program(to) != null) {
            return made(name, to, value, from, depth + 1);
        }
        return isSequence(from) && isSequence(to) ? elements(name, value, from, to, depth) : whole(value, from);
    }

    private boolean isSequence(Type type) {
        return type instanceof Type.Array || kinds.isCollection(type);
    }

    private boolean sameElements(Type from, Type to) {
        return !isSequence(from)
                || kinds.part(from, Path.ELEMENTS).equals(kinds.part(to, Path.ELEMENTS))
                || kinds.isScalar(kinds.part(from, Path.ELEMENTS));
    }

    private Value elements(String name, Value value, Type from, Type to, int depth) {
        Value elements = state.read(value, Path.ELEMENTS);
        Type target = kinds.part(to, Path.ELEMENTS);
        Value copied = kinds.isScalar(kinds.part(from, Path.ELEMENTS))
                ? elements
                : made(name + "*", target, elements, kinds.part(from, Path.ELEMENTS), depth + 1);
        Sites made = new Sites(List.of(site, (depth + name).hashCode() & Integer.MAX_VALUE, COPY));
        Value copy = Value.of(context.object(made, to));
        context.storePerhaps(state, copy, Path.ELEMENTS, copied, Math.max(site, 0));
        return copy;
    }

    /** Whether MapStruct's processor writes the method's code. */
    static boolean isMapped(Program program, MethodId method) {
        TypeInfo owner = program.type(method.owner());
        MethodInfo info = program.method(method);
        return owner != null
                && info != null
                && info.is(Flag.ABSTRACT)
                && has(owner.annotations(), MAPSTRUCT + "Mapper");
    }

    private static boolean has(List<AnnotationInfo> annotations, String... types) {
        return annotations.stream().anyMatch(a -> List.of(types).contains(a.type()));
    }

    /** What the code does that MapStruct writes for a method, as far as names say it; renamed properties may go anywhere. */
    Value mapped(CallSite at, MethodInfo method) {
        boolean renamed = has(method.annotations(), MAPSTRUCT + "Mapping", MAPSTRUCT + "Mappings");
        Value result = Value.EMPTY;
        for (int i = 0; i < method.parameters().size(); i++) {
            List<AnnotationInfo> said = method.parameters().get(i).annotations();
            if (has(said, MAPSTRUCT + "MappingTarget")) {
                result = result.plus(at.arguments().get(i + 1));
            }
        }
        Value targets = result;
        for (int i = 0; i < method.parameters().size(); i++) {
            List<AnnotationInfo> said = method.parameters().get(i).annotations();
            if (has(said, MAPSTRUCT + "MappingTarget", MAPSTRUCT + "Context")) {
                continue;
            }
            Type type = at.types().get(i + 1);
            Value source = at.arguments().get(i + 1);
            Value given = renamed ? source.plus(whole(source, type)) : source;
            if (targets.isEmpty()) {
                result = result.plus(made(at.result(), given, type));
            } else {
                into(targets, Type.OBJECT, given, type);
            }
        }
        return at.result().equals(Type.VOID) ? Value.EMPTY : result;
    }

    /** All that a value is or holds. */
    private Value whole(Value value, Type type) {
        return value.filter(a -> a.carries() && context.parts.isScalar(a))
                .plus(shapes.shape(state, value, Mechanism.EVERYTHING, type));
    }
}
