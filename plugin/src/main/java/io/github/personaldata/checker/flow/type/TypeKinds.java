package io.github.personaldata.checker.flow.type;

import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** How values of a type print: as themselves, by their parts, or in a way only the object's class decides. */
public final class TypeKinds {
    private static final Set<String> SCALARS = Set.of(
            "java.lang.String",
            "java.lang.CharSequence",
            "java.lang.Number",
            "java.lang.Boolean",
            "java.lang.Character",
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Float",
            "java.lang.Double",
            "java.lang.Enum",
            "java.lang.Class",
            "java.util.concurrent.atomic.AtomicBoolean",
            "java.util.concurrent.atomic.AtomicInteger",
            "java.util.concurrent.atomic.AtomicLong",
            "java.util.UUID",
            "java.util.Date",
            "java.util.Locale",
            "java.util.Currency",
            "java.util.Calendar",
            "java.util.TimeZone",
            "java.net.URI",
            "java.net.URL",
            "java.net.InetAddress",
            "java.nio.file.Path",
            "java.io.File",
            "java.util.regex.Pattern");
    /** Scalars, or supertypes of some, that can be changed. */
    private static final Set<String> MUTABLE = Set.of(
            "java.lang.CharSequence",
            "java.lang.Number",
            "java.util.concurrent.atomic.AtomicBoolean",
            "java.util.concurrent.atomic.AtomicInteger",
            "java.util.concurrent.atomic.AtomicLong",
            "java.util.Date",
            "java.util.Calendar");

    private static final List<String> SCALAR_PACKAGES = List.of("java.time.", "java.math.", "org.joda.time.");
    private static final Set<String> OPEN = Set.of(
            "java.lang.Object",
            "java.io.Serializable",
            "java.lang.Comparable",
            "java.lang.Cloneable",
            "java.lang.Record",
            "java.lang.Iterable");

    private static final List<String> COLLECTIONS =
            List.of("java.util.Collection", "java.util.Optional", "java.util.concurrent.atomic.AtomicReference");

    private static final List<String> CONTAINERS = List.of(
            "java.lang.Iterable",
            "java.util.Iterator",
            "java.util.Enumeration",
            "java.util.Optional",
            "java.util.Map",
            "java.util.Map$Entry",
            "java.util.stream.BaseStream",
            "java.util.concurrent.Future",
            "java.util.function.Supplier",
            "java.lang.ThreadLocal",
            "java.lang.ref.Reference",
            "java.util.ResourceBundle");

    private final Program program;
    private final Map<String, Set<Kind>> known = new ConcurrentHashMap<>();

    /** Of that program's types. */
    public TypeKinds(Program program) {
        this.program = program;
    }

    /** Prints as the value itself. */
    public boolean isScalar(Type type) {
        return type instanceof Type.Primitive || is(Kind.SCALAR, type);
    }

    /** A text, number or the like that stays what it is, whoever gets hold of it. */
    public boolean isImmutable(Type type) {
        return isScalar(type) && !MUTABLE.contains(type.erasure());
    }

    /** A list, set, queue, optional or the like: prints by its elements. */
    public boolean isCollection(Type type) {
        return is(Kind.COLLECTION, type);
    }

    /** Something of the JDK that holds others: a collection, map, optional, iterator, stream, future or array. */
    public boolean isContainer(Type type) {
        return type instanceof Type.Array || is(Kind.CONTAINER, type);
    }

    /** A map or an entry of one: prints by keys and values. */
    public boolean isMap(Type type) {
        return is(Kind.MAP, type);
    }

    /** An exception: prints its message, and in a stack trace its causes. */
    public boolean isThrowable(Type type) {
        return is(Kind.THROWABLE, type);
    }

    /** A class whose own code is at hand. */
    public boolean isOwn(Type type) {
        return is(Kind.OWN, type);
    }

    /** A class of a jar that is not the JDK. */
    public boolean isLibrary(Type type) {
        return is(Kind.LIBRARY, type);
    }

    /** Says nothing about what the object is. */
    public boolean isOpen(Type type) {
        return type instanceof Type.Unknown
                || type instanceof Type.Variable variable && OPEN.contains(variable.bound())
                || is(Kind.OPEN, type);
    }

    /** A library's class or interface that prints in its own way, which classes of the program extend. */
    public boolean isExtended(Type type) {
        return is(Kind.EXTENDED, type);
    }

    private boolean is(Kind kind, Type type) {
        String name = type.erasure();
        Set<Kind> kinds = known.get(name);
        if (kinds == null) {
            kinds = find(name);
            known.put(name, kinds);
        }
        return kinds.contains(kind);
    }

    private Set<Kind> find(String name) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        TypeInfo info = program.type(name);
        if (SCALARS.contains(name)
                || SCALAR_PACKAGES.stream().anyMatch(name::startsWith)
                || info != null && info.kind() == TypeInfo.Kind.ENUM) {
            kinds.add(Kind.SCALAR);
        }
        if (COLLECTIONS.stream().anyMatch(c -> program.isSubtype(name, c))) {
            kinds.add(Kind.COLLECTION);
        }
        if (program.isSubtype(name, "java.util.Map") || program.isSubtype(name, "java.util.Map$Entry")) {
            kinds.add(Kind.MAP);
        }
        if (CONTAINERS.stream().anyMatch(c -> program.isSubtype(name, c))) {
            kinds.add(Kind.CONTAINER);
        }
        if (program.isSubtype(name, "java.lang.Throwable")) {
            kinds.add(Kind.THROWABLE);
        }
        if (info != null && info.origin() == TypeInfo.Origin.CLASS_FILE) {
            kinds.add(Kind.LIBRARY);
        } else if (info != null && info.origin() != TypeInfo.Origin.JDK) {
            kinds.add(Kind.OWN);
        }
        if (OPEN.contains(name) || name.startsWith("java.util.function.")) {
            kinds.add(Kind.OPEN);
        }
        if (kinds.stream().allMatch(k -> k == Kind.LIBRARY)
                && !program.subtypes(name).isEmpty()) {
            kinds.add(Kind.EXTENDED);
        }
        return kinds;
    }

    private enum Kind {
        EXTENDED,
        SCALAR,
        COLLECTION,
        MAP,
        CONTAINER,
        THROWABLE,
        OWN,
        LIBRARY,
        OPEN
    }

    private record Access(String type, boolean exact, String owner) {}

    private final Map<Access, Boolean> accesses = new ConcurrentHashMap<>();

    /**
     * Whether an object of a type may have the part that a selector names.
     *
     * @param exact whether the object's class is this type, not a subtype of it
     */
    public boolean mayHave(Type type, boolean exact, String selector) {
        if (isOpen(type) || type instanceof Type.Variable) {
            return true;
        }
        int hash = selector.indexOf('#');
        if (hash > 0) {
            if (type instanceof Type.Primitive || type instanceof Type.Array) {
                return false;
            }
            Access access = new Access(type.erasure(), exact, selector.substring(0, hash));
            Boolean found = accesses.get(access);
            if (found == null) {
                found = mayBe(access);
                accesses.put(access, found);
            }
            return found;
        }
        boolean element = selector.startsWith("[")
                && !selector.equals(Path.HELD)
                && !selector.startsWith("[captured")
                && !Path.isGiven(selector);
        return !element || !is(Kind.OWN, type) || type instanceof Type.Array || is(Kind.CONTAINER, type);
    }

    /** Whether an object of the type may be one of the class that declares the field. */
    private boolean mayBe(Access access) {
        if (program.isSubtype(access.type(), access.owner()) || program.type(access.type()) == null) {
            return true;
        }
        if (access.exact()) {
            return false;
        }
        return program.isSubtype(access.owner(), access.type())
                || program.subtypes(access.owner()).stream().anyMatch(s -> program.isSubtype(s, access.type()));
    }

    /** Static type of a part of a value, as far as it is known. */
    public Type part(Type whole, String selector) {
        if (selector.indexOf('#') > 0) {
            var field = program.field(Path.field(selector));
            return field == null ? Type.OBJECT : bound(field.type());
        }
        if (whole instanceof Type.Array array) {
            return array.element();
        }
        if (selector.equals("[key]")) {
            return argument(whole, 0);
        }
        if (Path.isValue(selector)) {
            return argument(whole, 1);
        }
        return selector.startsWith("[") ? argument(whole, 0) : Type.OBJECT;
    }

    private record Argument(Type whole, int index) {}

    private final Map<Argument, Type> arguments = new ConcurrentHashMap<>();

    private Type argument(Type whole, int index) {
        Argument asked = new Argument(whole, index);
        Type found = arguments.get(asked);
        if (found == null) {
            found = findArgument(whole, index);
            arguments.put(asked, found);
        }
        return found;
    }

    private Type findArgument(Type whole, int index) {
        for (String general : List.of("java.util.Map", "java.util.Map$Entry", "java.lang.Iterable")) {
            Type seen = program.asSuper(whole, general);
            if (seen instanceof Type.ClassType type && type.arguments().size() > index) {
                return bound(type.arguments().get(index));
            }
        }
        return whole instanceof Type.ClassType type && type.arguments().size() > index
                ? bound(type.arguments().get(index))
                : Type.OBJECT;
    }

    static Type bound(Type type) {
        return type instanceof Type.Extends upper ? upper.bound() : type instanceof Type.Super ? Type.OBJECT : type;
    }
}
