package io.github.personaldata.checker.flow.wire;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.wire.Beans.Choice;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Of which classes the objects are that a container puts into fields and parameters, where its rules leave no doubt. A field is told of whose
 * every write in the program is one by the container, a parameter if the program itself never calls its method.
 */
public final class InjectedClasses {
    /** By which objects come into a container, or are exchanged there, unseen. */
    private static final List<String> UNSEEN = List.of(
            "org.springframework.beans.factory.FactoryBean",
            "org.springframework.beans.factory.config.BeanPostProcessor",
            "org.springframework.beans.factory.config.BeanFactoryPostProcessor",
            "org.springframework.beans.factory.support.BeanNameGenerator",
            "org.springframework.context.ApplicationContextInitializer",
            "org.springframework.context.annotation.ImportBeanDefinitionRegistrar",
            "org.springframework.context.annotation.ImportSelector",
            "jakarta.enterprise.inject.spi.Extension",
            "javax.enterprise.inject.spi.Extension");

    private static final List<String> INSTEAD = List.of("Decorator", "Specializes", "Replaces");

    private final Program program;
    private final Beans beans;
    private final Map<String, Boolean> several = new HashMap<>();
    private final Map<FieldId, Set<String>> fields = new HashMap<>();
    private final Map<MethodId, Map<Integer, Set<String>>> parameters = new HashMap<>();

    /** Of a program and the beans in it. */
    public InjectedClasses(Program program, Beans beans) {
        this.program = program;
        this.beans = beans;
        if (!beans.all().isEmpty() && !hasUnseen()) {
            Accesses accesses = new Accesses(program, this::isAsked);
            if (!accesses.registersBeans()) {
                program.declaredTypes().forEach(type -> parameters(type, accesses));
                program.declaredTypes().forEach(type -> fields(type, accesses));
            }
        }
    }

    /**
     * The classes that a value can only be of; empty if that is not known.
     *
     * @param method in whose terms the value is
     */
    public Set<String> of(MethodId method, Atom value) {
        Path path = value.path();
        if (value instanceof Atom.Global global && path.isEmpty()) {
            return fields.getOrDefault(global.field(), Set.of());
        }
        if (!path.isEmpty()) {
            return Path.isField(path.last()) ? fields.getOrDefault(Path.field(path.last()), Set.of()) : Set.of();
        }
        return value instanceof Atom.Input input
                ? parameters.getOrDefault(method, Map.of()).getOrDefault(input.index(), Set.of())
                : Set.of();
    }

    private boolean hasUnseen() {
        return UNSEEN.stream().anyMatch(type -> !program.subtypes(type).isEmpty())
                || program.declaredTypes().stream()
                        .flatMap(type -> type.annotations().stream())
                        .map(AnnotationInfo::type)
                        .anyMatch("org.springframework.context.annotation.ImportResource"::equals);
    }

    /** Whether a field may hold objects of several classes of the program. */
    private boolean isAsked(FieldId id) {
        FieldInfo field = program.field(id);
        return field != null && hasSeveral(field.type());
    }

    private boolean hasSeveral(Type type) {
        return type instanceof Type.ClassType one
                && one.arguments().isEmpty()
                && several.computeIfAbsent(
                        one.name(), name -> program.subtypes(name).size() > 1);
    }

    private void parameters(TypeInfo type, Accesses accesses) {
        long constructors = type.methods().stream()
                .filter(method -> method.id().isConstructor())
                .count();
        boolean component = Declarations.isComponent(beans.declarations().withMeta(type.annotations()));
        for (MethodInfo method : type.methods()) {
            boolean only = method.id().isConstructor() && component && constructors == 1;
            boolean asks = only || beans.isMaker(method.id()) || InjectionPoint.isInjected(method.annotations());
            Code code = asks && isCalledByContainer(method, accesses) ? program.code(method.id()) : null;
            for (int i = 0; code != null && i < method.parameters().size(); i++) {
                Set<String> classes = classes(InjectionPoint.of(method, i));
                int register = i + (code.hasReceiver() ? 1 : 0);
                if (!classes.isEmpty()) {
                    parameters
                            .computeIfAbsent(method.id(), m -> new HashMap<>())
                            .put(register, classes);
                }
            }
        }
    }

    /** Whether nobody else calls a method, be it by one that it overrides or on an object of a class that inherits it. */
    private boolean isCalledByContainer(MethodInfo method, Accesses accesses) {
        return !method.is(Flag.SYNTHETIC)
                && !accesses.isCalled(method.id())
                && (method.id().isConstructor()
                        || program.overridden(method.id()).isEmpty());
    }

    private void fields(TypeInfo type, Accesses accesses) {
        for (FieldInfo field : type.fields()) {
            if (field.flags().contains(Flag.STATIC) || !hasSeveral(field.type())) {
                continue;
            }
            boolean filled = InjectionPoint.isInjected(field.annotations());
            List<Accesses.Write> writes = accesses.writes(field.id());
            Set<String> classes = new TreeSet<>();
            boolean sure = filled || !writes.isEmpty();
            if (filled) {
                sure = classes.addAll(classes(InjectionPoint.of(field)));
            }
            for (Accesses.Write write : writes) {
                Set<String> given =
                        parameters.getOrDefault(write.method(), Map.of()).getOrDefault(write.parameter(), Set.of());
                sure &= !given.isEmpty();
                classes.addAll(given);
            }
            if (sure) {
                fields.put(field.id(), classes);
            }
        }
    }

    /** Classes of what a place is given; empty if that is not known for sure. */
    private Set<String> classes(InjectionPoint asked) {
        Choice choice = hasSeveral(asked.type()) ? beans.choose(asked) : new Choice(List.of(), false);
        Set<String> classes = new TreeSet<>();
        for (Bean bean : choice.beans()) {
            Set<String> one = choice.sure() ? classes(bean) : null;
            if (one == null) {
                return Set.of();
            }
            classes.addAll(one);
        }
        if (!classes.isEmpty()) {
            // what stands before or in place of a chosen bean in CDI and Micronaut
            for (String type : program.subtypes(asked.type().erasure())) {
                if (INSTEAD.stream().anyMatch(name -> isAnnotated(type, name))) {
                    classes.add(type);
                }
            }
        }
        return classes;
    }

    private boolean isAnnotated(String type, String simpleName) {
        TypeInfo info = program.type(type);
        return info != null
                && info.annotations().stream().anyMatch(a -> a.type().endsWith("." + simpleName));
    }

    private @Nullable Set<String> classes(Bean bean) {
        if (bean.method() != null) {
            Code code = program.code(bean.method());
            return code == null || !program.subtypes(bean.owner()).isEmpty() ? null : new Assigned(code).returned();
        }
        return bean.exact() == null ? null : Set.of(bean.exact());
    }
}
