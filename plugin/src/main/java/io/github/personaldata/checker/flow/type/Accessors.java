package io.github.personaldata.checker.flow.type;

import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What names of methods say of properties, as JavaBeans and Jackson have it. */
final class Accessors {
    private Accessors() {}

    /** Whether it takes nothing and answers something, of one object. */
    static boolean reads(MethodInfo method) {
        return method.parameters().isEmpty()
                && !method.is(Flag.STATIC)
                && !method.id().isConstructor()
                && !method.result().equals(Type.VOID);
    }

    /** The property that a getter reads, {@code getX} or for truth values {@code isX}; null if it is none by its name. */
    static @Nullable String read(MethodInfo method) {
        if (!reads(method) || method.id().name().equals("getClass")) {
            return null;
        }
        String property = stripped(method.id().name(), "get");
        String result = method.result().erasure();
        boolean truth = result.equals("boolean") || result.equals("java.lang.Boolean");
        return property == null && truth ? stripped(method.id().name(), "is") : property;
    }

    /** The property that a setter writes; null if it is none. */
    static @Nullable String written(MethodInfo method) {
        return method.parameters().size() == 1 && !method.is(Flag.STATIC)
                ? stripped(method.id().name(), "set")
                : null;
    }

    /** The capitals that a name begins with become small ones: {@code getURLOf} reads {@code urlof}. */
    private static @Nullable String stripped(String name, String prefix) {
        if (!name.startsWith(prefix) || name.length() == prefix.length()) {
            return null;
        }
        int capitals = prefix.length();
        while (capitals < name.length() && Character.isUpperCase(name.charAt(capitals))) {
            capitals++;
        }
        return name.substring(prefix.length(), capitals).toLowerCase(Locale.ROOT) + name.substring(capitals);
    }
}
