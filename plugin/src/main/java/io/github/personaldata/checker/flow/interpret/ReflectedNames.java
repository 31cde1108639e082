package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which member of the program a {@code Method} or {@code Field} stands for, by the name and class that it was looked for with.
 *
 * @param names constants
 * @param classes in which, or in whose supertypes, it is looked for
 */
record ReflectedNames(Set<String> names, Set<String> classes) {
    /** Of the member that is the call's receiver; null if that is not known. The object that it is asked of is the first argument. */
    static @Nullable ReflectedNames of(CallSite at, MethodContext context) {
        Set<String> names = constants(at.state().read(at.receiver(), "name"));
        Set<String> classes = classes(at, context);
        return names == null || classes == null ? null : new ReflectedNames(names, classes);
    }

    /** Classes that were named, else that of the object; null if they are not known. */
    private static @Nullable Set<String> classes(CallSite at, MethodContext context) {
        Value named = at.state().read(at.receiver(), "declaring");
        if (!named.isEmpty()) {
            return constants(named);
        }
        Set<String> classes = new LinkedHashSet<>();
        for (Atom object : at.arguments().get(1).atoms()) {
            Type exact = MethodContext.exact(object);
            classes.add((exact == null ? context.parts.type(object) : exact).erasure());
        }
        return classes;
    }

    private static @Nullable Set<String> constants(Value value) {
        Set<String> constants = new TreeSet<>();
        for (Atom atom : value.atoms()) {
            String text = atom instanceof Atom.Text known ? known.known() : null;
            if (text == null) {
                return null;
            }
            constants.add(text);
        }
        return constants;
    }

    /** The classes and their supertypes, without those of the JDK. */
    Stream<TypeInfo> types(MethodContext context) {
        return classes.stream()
                .flatMap(name -> Stream.concat(Stream.of(name), context.program.supertypes(name).stream()))
                .map(context.program::type)
                .filter(type -> type != null && type.origin() != TypeInfo.Origin.JDK);
    }
}
