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
import io.github.personaldata.checker.store.ContentHash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
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

    private static final List<String> INSTEAD = List.of("Decorator", "Replaces");

    private final Program program;
    private final Beans beans;
    private final Map<String, Boolean> several = new HashMap<>();
    private final Map<FieldId, Known> fields = new HashMap<>();
    private final Map<MethodId, Map<Integer, Known>> parameters = new HashMap<>();

    /**
     * What is known of a place.
     *
     * @param classes of the objects; empty if not known
     * @param inside whether the container's own provider lies there, and the objects are what it gives
     */
    private record Known(Set<String> classes, boolean inside) {
        private List<String> told() {
            return Stream.concat(
                            Stream.of(Boolean.toString(inside)),
                            classes.stream().sorted())
                    .toList();
        }
    }

    private static final Known NOTHING = new Known(Set.of(), false);

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
        boolean inside = !path.isEmpty() && path.last().equals(Path.ELEMENTS);
        Path place =
                inside ? new Path(path.selectors().subList(0, path.selectors().size() - 1)) : path;
        Known known = known(method, value, place);
        return known.inside() == inside ? known.classes() : Set.of();
    }

    /** Whether it can only be a provider that the container made. */
    public boolean provides(MethodId method, Atom value) {
        return known(method, value, value.path()).inside();
    }

    /** Whether objects of a type are asked for what a container injects. */
    public static boolean isProvider(String type) {
        return Wrapper.isProvider(type);
    }

    /** Takes in all that is known. */
    public void addTo(ContentHash hash) {
        hash.add(fields.size());
        new TreeMap<>(fields)
                .forEach((field, known) -> hash.add(field.toString()).add(known.told()));
        new TreeMap<>(parameters).forEach((method, all) -> {
            hash.add(method.toString()).add(all.size());
            new TreeMap<>(all).forEach((register, known) -> hash.add(register).add(known.told()));
        });
    }

    private Known known(MethodId method, Atom value, Path path) {
        if (!path.isEmpty()) {
            return Path.isField(path.last()) ? fields.getOrDefault(Path.field(path.last()), NOTHING) : NOTHING;
        }
        if (value instanceof Atom.Global global) {
            return fields.getOrDefault(global.field(), NOTHING);
        }
        return value instanceof Atom.Input input
                ? parameters.getOrDefault(method, Map.of()).getOrDefault(input.index(), NOTHING)
                : NOTHING;
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
        return field != null && isTold(field.type());
    }

    private boolean isTold(Type type) {
        return isProvider(type.erasure()) || hasSeveral(thing(type));
    }

    /** The type of what a place is given: of the things, where it is a provider of them. */
    private static Type thing(Type type) {
        Wrapper wrapper = Wrapper.of(type);
        return wrapper != null && wrapper.isProvider() ? wrapper.type() : type;
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
                Known known = new Known(
                        classes, isProvider(method.parameters().get(i).type().erasure()));
                if (!classes.isEmpty() || known.inside()) {
                    parameters
                            .computeIfAbsent(method.id(), m -> new HashMap<>())
                            .put(register, known);
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
            Known known = field.flags().contains(Flag.STATIC) || !isTold(field.type()) ? null : held(field, accesses);
            if (known != null) {
                fields.put(field.id(), known);
            }
        }
    }

    /** What is known of a field; null if somebody else may write it as well. */
    private @Nullable Known held(FieldInfo field, Accesses accesses) {
        boolean filled = InjectionPoint.isInjected(field.annotations());
        List<Known> given = new ArrayList<>();
        if (filled) {
            given.add(new Known(classes(InjectionPoint.of(field)), true));
        }
        for (Accesses.Write write : accesses.writes(field.id())) {
            given.add(parameters.getOrDefault(write.method(), Map.of()).getOrDefault(write.parameter(), NOTHING));
        }
        boolean provider = isProvider(field.type().erasure());
        boolean sure = !given.isEmpty() && given.stream().noneMatch(NOTHING::equals);
        boolean told = given.stream().noneMatch(one -> one.classes().isEmpty());
        Set<String> classes = new TreeSet<>();
        if (told) {
            given.forEach(one -> classes.addAll(one.classes()));
        }
        return sure && (told || provider) ? new Known(classes, provider) : null;
    }

    /** Classes of what a place is given; empty if that is not known for sure. */
    private Set<String> classes(InjectionPoint asked) {
        Choice choice = choose(asked);
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
            for (String type : program.subtypes(thing(asked.type()).erasure())) {
                boolean heir = classes.stream().anyMatch(one -> program.isSubtype(type, one));
                if (INSTEAD.stream().anyMatch(name -> isAnnotated(type, name))
                        || heir && isAnnotated(type, "Specializes")) {
                    classes.add(type);
                }
            }
        }
        return classes;
    }

    private Choice choose(InjectionPoint asked) {
        Type thing = thing(asked.type());
        Wrapper wrapper = Wrapper.of(asked.type());
        if (!hasSeveral(thing)) {
            return new Choice(List.of(), false);
        }
        return wrapper == null ? beans.choose(asked) : beans.choose(asked.as(thing), wrapper);
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
