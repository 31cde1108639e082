package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.List;
import java.util.Set;

/** How values of a type print: as themselves, by their parts, or in a way only the object's class decides. */
final class TypeKinds {
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
    private static final List<String> SCALAR_PACKAGES = List.of("java.time.", "java.math.", "org.joda.time.");
    private static final Set<String> OPEN = Set.of(
            "java.lang.Object",
            "java.io.Serializable",
            "java.lang.Comparable",
            "java.lang.Cloneable",
            "java.lang.Record",
            "java.lang.Iterable");

    private final Program program;

    TypeKinds(Program program) {
        this.program = program;
    }

    /** Prints as the value itself. */
    boolean isScalar(Type type) {
        if (type instanceof Type.Primitive) {
            return true;
        }
        String name = type.erasure();
        if (SCALARS.contains(name) || SCALAR_PACKAGES.stream().anyMatch(name::startsWith)) {
            return true;
        }
        TypeInfo info = program.type(name);
        return info != null && info.kind() == TypeInfo.Kind.ENUM;
    }

    /** A list, set, queue, optional or the like: prints by its elements. */
    boolean isCollection(Type type) {
        String name = type.erasure();
        return name.equals("java.util.Optional")
                || name.equals("java.util.concurrent.atomic.AtomicReference")
                || program.isSubtype(name, "java.util.Collection");
    }

    /** A map or an entry of one: prints by keys and values. */
    boolean isMap(Type type) {
        String name = type.erasure();
        return program.isSubtype(name, "java.util.Map") || program.isSubtype(name, "java.util.Map$Entry");
    }

    boolean isThrowable(Type type) {
        return program.isSubtype(type.erasure(), "java.lang.Throwable");
    }

    /** A class whose own code is at hand. */
    boolean isOwn(Type type) {
        TypeInfo info = program.type(type.erasure());
        return info != null && (info.origin() == TypeInfo.Origin.SOURCE || info.origin() == TypeInfo.Origin.UPSTREAM);
    }

    /** A class of a jar that is not the JDK. */
    boolean isLibrary(Type type) {
        TypeInfo info = program.type(type.erasure());
        return info != null && info.origin() == TypeInfo.Origin.CLASS_FILE;
    }

    /** Says nothing about what the object is. */
    boolean isOpen(Type type) {
        return type instanceof Type.Unknown
                || type instanceof Type.Variable variable && OPEN.contains(variable.bound())
                || OPEN.contains(type.erasure())
                || type.erasure().startsWith("java.util.function.");
    }

    /** Static type of a part of a value, as far as it is known. */
    Type part(Type whole, String selector) {
        if (selector.indexOf('#') > 0) {
            var field = program.field(MethodContext.field(selector));
            return field == null ? Type.OBJECT : bound(field.type());
        }
        if (whole instanceof Type.Array array) {
            return array.element();
        }
        if (selector.equals("[key]")) {
            return argument(whole, 0);
        }
        if (selector.equals("[value]")) {
            return argument(whole, 1);
        }
        return selector.startsWith("[") ? argument(whole, 0) : Type.OBJECT;
    }

    private Type argument(Type whole, int index) {
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

    private static Type bound(Type type) {
        return type instanceof Type.Extends upper ? upper.bound() : type instanceof Type.Super ? Type.OBJECT : type;
    }
}
