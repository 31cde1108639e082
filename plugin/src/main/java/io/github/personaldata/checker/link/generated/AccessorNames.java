package io.github.personaldata.checker.link.generated;

import io.github.personaldata.checker.link.LombokConfig;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How Lombok names a field's accessors.
 *
 * @param property the field's name without its prefix; null if it has none of the prefixes wanted, then there are no accessors
 * @param chain setters return {@code this}
 * @param isBoolean its getter begins with {@code is}
 * @param beanSpecification names like {@code uShaped} stay as they are
 */
record AccessorNames(
        @Nullable String property, boolean fluent, boolean chain, boolean isBoolean, boolean beanSpecification) {
    private static final AnnotationInfo NONE = new AnnotationInfo(Lombok.ACCESSORS, java.util.Map.of(), "");

    /** The rules for one field, from {@code @Accessors} on it or its class, or the configuration. */
    static AccessorNames of(TypeInfo type, FieldInfo field, LombokConfig config) {
        AnnotationInfo onField = Lombok.find(field.annotations(), Lombok.ACCESSORS);
        AnnotationInfo onType = Lombok.find(type.annotations(), Lombok.ACCESSORS);
        AnnotationInfo first = onField == null ? NONE : onField;
        AnnotationInfo second = onType == null ? NONE : onType;
        String fluent = first.text("fluent", second.text("fluent", config.text("lombok.accessors.fluent", "false")));
        String chain = first.text("chain", second.text("chain", config.text("lombok.accessors.chain", fluent)));
        List<String> prefixes = first.values().get("prefix");
        if (prefixes == null) {
            prefixes = second.values().get("prefix");
        }
        if (prefixes == null) {
            String configured = config.text("lombok.accessors.prefix", "");
            prefixes =
                    configured.isBlank() ? List.of() : List.of(configured.trim().split("[\\s,;]+"));
        }
        boolean isBoolean = field.type().erasure().equals("boolean") && !config.isTrue("lombok.getter.noisprefix");
        boolean beanSpecification =
                config.text("lombok.accessors.capitalization", "basic").equals("beanspec");
        return new AccessorNames(
                stripped(field.id().name(), prefixes),
                Boolean.parseBoolean(fluent),
                Boolean.parseBoolean(chain),
                isBoolean,
                beanSpecification);
    }

    private static @Nullable String stripped(String name, List<String> prefixes) {
        if (prefixes.isEmpty()) {
            return name;
        }
        for (String prefix : prefixes) {
            if (prefix.isEmpty()) {
                return name;
            }
            int length = prefix.length();
            boolean separate = !Character.isLetter(prefix.charAt(length - 1));
            if (name.length() > length
                    && name.startsWith(prefix)
                    && (separate || !Character.isLowerCase(name.charAt(length)))) {
                return name.substring(length, length + 1).toLowerCase(Locale.ROOT) + name.substring(length + 1);
            }
        }
        return null;
    }

    /** {@code getEmail}, {@code isActive} or, fluent, {@code email}. */
    String getter(String name) {
        if (fluent) {
            return name;
        }
        return (isBoolean ? "is" : "get") + capitalised(isBoolean ? withoutIs(name) : name);
    }

    /** {@code setEmail} or, fluent, {@code email}. */
    String setter(String name) {
        return fluent ? name : "set" + capitalised(isBoolean ? withoutIs(name) : name);
    }

    /** {@code withEmail}. */
    String wither(String name) {
        return "with" + capitalised(isBoolean ? withoutIs(name) : name);
    }

    private static String withoutIs(String name) {
        return name.length() > 2 && name.startsWith("is") && !Character.isLowerCase(name.charAt(2))
                ? name.substring(2)
                : name;
    }

    private String capitalised(String name) {
        boolean keep = beanSpecification && name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return keep || name.isEmpty() ? name : capital(name);
    }

    /** With its first letter in upper case. */
    static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
