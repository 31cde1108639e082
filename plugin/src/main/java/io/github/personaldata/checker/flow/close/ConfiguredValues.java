package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import io.github.personaldata.checker.link.program.TypeInfo.ParameterInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What Spring and MicroProfile put into fields and parameters from configuration files: {@code @Value}, {@code @ConfigProperty}, and by their names the members of classes that
 * {@code @ConfigurationProperties} stands on, or on the method that makes their object, and of classes within these.
 */
final class ConfiguredValues {
    private static final String VALUE = "org.springframework.beans.factory.annotation.Value";
    private static final String PROPERTIES = "org.springframework.boot.context.properties.ConfigurationProperties";
    private static final String DEFAULT = "org.springframework.boot.context.properties.bind.DefaultValue";
    private static final String PROPERTY = "org.eclipse.microprofile.config.inject.ConfigProperty";
    private static final int DEPTH = 8;

    private final Program program;
    private final Configuration configuration;

    /** Where the members of a class begin in the files. */
    private final Map<String, Set<String>> prefixes = new HashMap<>();

    ConfiguredValues(Program program, Configuration configuration) {
        this.program = program;
        this.configuration = configuration;
        for (TypeInfo type : program.declaredTypes()) {
            bind(type.name(), type.annotations());
            for (MethodInfo method : type.methods()) {
                bind(method.result().erasure(), method.annotations());
            }
        }
    }

    private void bind(String type, List<AnnotationInfo> annotations) {
        annotations.stream()
                .filter(a -> a.type().equals(PROPERTIES))
                .forEach(a -> bind(type, a.text("prefix", a.text("value", "")), 0));
    }

    private void bind(String name, String prefix, int depth) {
        TypeInfo type = program.type(name);
        if (type == null || !isOwn(type) || depth > DEPTH) {
            return;
        }
        if (!prefixes.computeIfAbsent(name, n -> new TreeSet<>()).add(prefix)) {
            return;
        }
        for (FieldInfo field : type.fields()) {
            String key = key(prefix, field.id().name());
            bind(field.type().erasure(), key, depth + 1);
            Many many = Many.of(field.type());
            if (many != null) {
                bind(many.of().erasure(), key + many.any(), depth + 1);
            }
        }
        Type above = type.superclass();
        if (above != null) {
            bind(above.erasure(), prefix, depth + 1);
        }
    }

    /**
     * Where a member is bound to several values.
     *
     * @param of the type of each
     * @param any stands behind the member's key for each of them
     */
    private record Many(Type of, String any) {
        private static final Set<String> LISTS = Set.of("java.util.List", "java.util.Set", "java.util.Collection");

        static @Nullable Many of(Type type) {
            if (type instanceof Type.Array array) {
                return new Many(array.element(), Configuration.ANY_INDEX);
            }
            List<Type> arguments = type instanceof Type.ClassType of ? of.arguments() : List.of();
            if (arguments.size() == 1 && LISTS.contains(type.erasure())) {
                return new Many(arguments.get(0), Configuration.ANY_INDEX);
            }
            return arguments.size() == 2 && type.erasure().equals("java.util.Map")
                    ? new Many(arguments.get(1), Configuration.ANY_KEY)
                    : null;
        }
    }

    private static boolean isOwn(TypeInfo type) {
        return type.origin() == TypeInfo.Origin.SOURCE || type.origin() == TypeInfo.Origin.UPSTREAM;
    }

    private static String key(String prefix, String name) {
        return prefix.isEmpty() ? name : prefix + "." + name;
    }

    /** The values that a node may have, as the files say; none if they do not. */
    List<Wording> of(Node node) {
        if (node.atom() instanceof Atom.Global global && Configuration.isValue(global.field())) {
            return configuration.values(global.field().name());
        }
        ParameterInfo parameter = parameter(node);
        if (parameter != null) {
            String property = property(node.method(), parameter);
            return values(node.method().owner(), property, parameter.type(), parameter.annotations());
        }
        FieldInfo field = field(node.atom());
        return field == null
                ? List.of()
                : values(field.id().owner(), field.id().name(), field.type(), field.annotations());
    }

    /** Whether only the files give it, and else it stays as the program makes it. */
    boolean isProperty(Node node) {
        ParameterInfo parameter = parameter(node);
        return parameter != null
                && prefixes.containsKey(node.method().owner())
                && property(node.method(), parameter) != null;
    }

    private List<Wording> values(String owner, @Nullable String property, Type type, List<AnnotationInfo> annotations) {
        List<Wording> values = new ArrayList<>();
        String otherwise = "";
        for (AnnotationInfo annotation : annotations) {
            if (annotation.type().equals(VALUE)) {
                values.addAll(configuration.values(annotation.text("value", "")));
            } else if (annotation.type().equals(PROPERTY)) {
                // without a name it is the member's, which of a method's parameter nobody is told to rely on
                String name = annotation.text("name", owner.replace('$', '.') + "." + property);
                String value = annotation.text("defaultValue", "");
                values.addAll(configuration.values("${" + name + (value.isEmpty() ? "" : ":" + value) + "}"));
            } else if (annotation.type().equals(DEFAULT)) {
                otherwise = ":" + annotation.text("value", "");
            }
        }
        if (property == null) {
            return values;
        }
        Many many = Many.of(type);
        for (String prefix : prefixes.getOrDefault(owner, Set.of())) {
            String key = key(prefix, property);
            values.addAll(configuration.values("${" + key + otherwise + "}"));
            if (many != null) {
                values.addAll(configuration.values("${" + key + many.any() + "}"));
            }
        }
        return values;
    }

    private @Nullable ParameterInfo parameter(Node node) {
        if (!(node.atom() instanceof Atom.Input input) || !input.path().isEmpty()) {
            return null;
        }
        Code code = program.code(node.method());
        MethodInfo method = program.method(node.method());
        int index = input.index() - (code != null && code.hasReceiver() ? 1 : 0);
        return method == null || index < 0 || index >= method.parameters().size()
                ? null
                : method.parameters().get(index);
    }

    /** The property that a parameter of a constructor or setter is bound to; null for other methods. */
    private static @Nullable String property(MethodId method, ParameterInfo parameter) {
        if (method.isConstructor()) {
            return parameter.name();
        }
        String name = method.name();
        return name.startsWith("set")
                        && name.length() > 3
                        && method.parameters().size() == 1
                ? name.substring(3, 4).toLowerCase(Locale.ROOT) + name.substring(4)
                : null;
    }

    private @Nullable FieldInfo field(Atom atom) {
        int last = atom.path().lastField();
        if (last >= 0) {
            return program.field(Path.field(atom.path().selectors().get(last)));
        }
        FieldId field = atom instanceof Atom.Global global ? global.field() : null;
        return field == null ? null : program.field(field);
    }
}
