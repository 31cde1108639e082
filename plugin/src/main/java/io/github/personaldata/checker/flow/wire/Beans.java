package io.github.personaldata.checker.flow.wire;

import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.wire.Bean.Container;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What containers may inject, and which of it a place is given. Profiles and other conditions tell none apart: each may be the one that runs,
 * and what may be absent rules out nothing else.
 */
public final class Beans {
    private final Program program;
    private final Declarations declarations;
    private final ComponentScan scan;
    private final Set<String> conditionallyImported = new HashSet<>();
    private final List<Bean> all = new ArrayList<>();
    private final List<Bean> elements = new ArrayList<>();
    private final Set<MethodId> makers = new HashSet<>();
    private final GuiceBindings bindings;

    /** Of a program: its components, and what its methods and fields make for containers. */
    public Beans(Program program) {
        this.program = program;
        this.declarations = new Declarations(program);
        this.scan = new ComponentScan(program);
        for (TypeInfo type : program.declaredTypes()) {
            boolean conditional = declarations.isConditional(declarations.withMeta(type.annotations()));
            for (AnnotationInfo annotation : type.annotations()) {
                if (conditional && annotation.type().equals("org.springframework.context.annotation.Import")) {
                    conditionallyImported.addAll(annotation.values().getOrDefault("value", List.of()));
                }
            }
        }
        this.bindings = new GuiceBindings(program);
        all.addAll(bindings.beans());
        elements.addAll(bindings.elements());
        all().stream().map(Bean::method).filter(Objects::nonNull).forEach(makers::add);
        for (TypeInfo type : program.declaredTypes()) {
            component(type);
            for (MethodInfo method : type.methods()) {
                boolean element = InjectionPoint.makesElement(method.annotations());
                if ((element || InjectionPoint.isMaker(method.annotations())) && !method.is(Flag.SYNTHETIC)) {
                    (element ? elements : all).add(made(type, method));
                    makers.add(method.id());
                }
            }
            for (FieldInfo field : type.fields()) {
                if (InjectionPoint.isMaker(field.annotations())) {
                    all.add(held(type, field));
                }
            }
        }
    }

    /**
     * What a place is given.
     *
     * @param beans all that it may be, as far as the program shows
     * @param sure whether it is certainly one of these
     */
    public record Choice(List<Bean> beans, boolean sure) {
        public Choice {
            beans = List.copyOf(beans);
        }
    }

    /** All of them, also those that Guice puts into sets and maps. */
    public List<Bean> all() {
        return Stream.concat(all.stream(), elements.stream()).toList();
    }

    /** Whether a method makes something that is injected. */
    public boolean isMaker(MethodId method) {
        return makers.contains(method);
    }

    /** What the call at a site of a method gives to the places that a container fills; null if it gives them nothing. */
    public @Nullable BoundValue bound(MethodId method, int site) {
        return bindings.bound(method, site);
    }

    Declarations declarations() {
        return declarations;
    }

    private void component(TypeInfo type) {
        List<AnnotationInfo> annotations = declarations.withMeta(type.annotations());
        Container container = declarations.containerOf(annotations);
        boolean made = type.kind() == TypeInfo.Kind.CLASS || type.kind() == TypeInfo.Kind.RECORD;
        if (container == null || !made || type.flags().contains(Flag.ABSTRACT)) {
            return;
        }
        all.add(new Bean(
                container,
                null,
                null,
                type.name(),
                new Type.ClassType(type.name(), List.of()),
                type.name(),
                Set.of(declarations.nameOf(type)),
                given(annotations),
                annotations,
                container == Container.ANY || isConditional(type)));
    }

    private Bean made(TypeInfo owner, MethodInfo method) {
        List<AnnotationInfo> annotations = declarations.withMeta(method.annotations());
        Set<String> names = new LinkedHashSet<>();
        boolean optional = false;
        for (AnnotationInfo annotation : annotations) {
            if (annotation.type().equals("org.springframework.context.annotation.Bean")) {
                names.addAll(annotation.values().getOrDefault("value", List.of()));
                names.addAll(annotation.values().getOrDefault("name", List.of()));
                optional |= !annotation.text("autowireCandidate", "true").equals("true")
                        || !annotation.text("defaultCandidate", "true").equals("true");
            }
        }
        if (names.isEmpty()) {
            names.add(method.id().name());
        }
        boolean conditional = optional || declarations.isConditional(annotations) || isConditional(owner);
        Container container = Declarations.makerOf(method.annotations());
        List<AnnotationInfo> all = new ArrayList<>(annotations);
        if (container == Container.SPRING) {
            // the class of what is made may carry the qualifier as well
            all.addAll(ofClasses(method.result()));
        }
        String by = method.is(Flag.STATIC) ? "" : owner.name();
        return new Bean(container, method.id(), null, by, method.result(), null, names, given(all), all, conditional);
    }

    private List<AnnotationInfo> ofClasses(Type type) {
        List<String> classes = new ArrayList<>(program.subtypes(type.erasure()));
        classes.add(type.erasure());
        return classes.stream()
                .map(program::type)
                .filter(info -> info != null && info.origin() == TypeInfo.Origin.SOURCE)
                .flatMap(info -> declarations.withMeta(info.annotations()).stream())
                .filter(a -> InjectionPoint.isName(a) || declarations.isQualifier(a))
                .toList();
    }

    private Bean held(TypeInfo owner, FieldInfo field) {
        List<AnnotationInfo> annotations = declarations.withMeta(field.annotations());
        boolean conditional = declarations.isConditional(annotations) || isConditional(owner);
        Set<String> names = Set.of(field.id().name());
        Container container = Declarations.makerOf(field.annotations());
        return new Bean(
                container,
                null,
                field.id(),
                owner.name(),
                field.type(),
                null,
                names,
                given(annotations),
                annotations,
                conditional);
    }

    private static Set<String> given(List<AnnotationInfo> annotations) {
        Set<String> given = new LinkedHashSet<>();
        annotations.stream()
                .filter(InjectionPoint::isName)
                .map(InjectionPoint::nameIn)
                .filter(name -> !name.isEmpty())
                .forEach(given::add);
        return given;
    }

    private boolean isConditional(TypeInfo type) {
        for (TypeInfo at = type; at != null; at = at.outer() == null ? null : program.type(at.outer())) {
            List<AnnotationInfo> annotations = declarations.withMeta(at.annotations());
            if (declarations.isConditional(annotations) || conditionallyImported.contains(at.name())) {
                return true;
            }
        }
        return Declarations.isComponent(declarations.withMeta(type.annotations())) && !scan.surelyFinds(type.name());
    }

    /**
     * Something that a place is given.
     *
     * @param part of the place's object that it is; empty for the object itself
     */
    public record Given(Bean bean, Path part) {}

    /** All that a place may be given, also inside a provider, an optional or a collection. */
    public List<Given> given(InjectionPoint asked) {
        List<Given> given = new ArrayList<>();
        choose(asked).beans().forEach(bean -> given.add(new Given(bean, Path.EMPTY)));
        Wrapper wrapper = Wrapper.of(asked.type());
        if (wrapper != null) {
            InjectionPoint inner = asked.as(wrapper.type());
            List<Bean> inside = choose(inner, wrapper).beans();
            inside.forEach(bean -> given.add(new Given(bean, wrapper.part())));
            given(inner).stream()
                    .filter(one -> !one.part().isEmpty())
                    .forEach(one ->
                            given.add(new Given(one.bean(), wrapper.part().then(one.part()))));
        }
        return given;
    }

    /** What a wrapper is given for a place. */
    Choice choose(InjectionPoint inside, Wrapper wrapper) {
        return switch (wrapper.kind()) {
            case PROVIDER, OPTIONAL -> choose(inside);
            case CHOICE -> choose(inside, false);
            case COLLECTION -> {
                List<Bean> inner = new ArrayList<>(some(choose(inside, false).beans(), Bean::isOfSpring));
                inner.addAll(some(elements, bean -> isElement(bean, inside)));
                yield new Choice(inner, false);
            }
        };
    }

    /** Whether Guice puts it into a set or map for a place. */
    private boolean isElement(Bean bean, InjectionPoint inside) {
        List<AnnotationInfo> qualifiers =
                inside.annotations().stream().filter(this::asksFor).toList();
        return bean.type().erasure().equals(inside.type().erasure())
                && (qualifiers.isEmpty() ? isPlain(bean) : qualifiers.stream().allMatch(asked -> matches(bean, asked)));
    }

    /** What a place is given: what carries the qualifiers and the name asked for, and of several what its container prefers. */
    public Choice choose(InjectionPoint asked) {
        return choose(asked, true);
    }

    private Choice choose(InjectionPoint asked, boolean one) {
        List<Bean> fitting = some(all, bean -> fits(bean, asked));
        boolean guice = container(fitting) == Container.GUICE;
        if (guice) {
            // a class's annotations are no binding
            fitting = some(fitting, bean -> bean.container() == Container.GUICE);
        }
        boolean chosen = false;
        for (AnnotationInfo annotation : asked.annotations()) {
            if (asksFor(annotation)) {
                List<Bean> matching = some(fitting, bean -> matches(bean, annotation));
                if (matching.isEmpty()) {
                    return new Choice(fitting, false);
                }
                fitting = matching;
                chosen = true;
            }
        }
        Choice preferred = one ? preferred(asked, fitting, chosen) : new Choice(fitting, false);
        Choice choice = preferred.sure() ? preferred : new Choice(fitting, chosen && !asked.leavesNameOpen());
        boolean unseen = guice && bindings.areUnseen();
        return choice.sure() && (unseen || all.stream().anyMatch(bean -> mayFit(bean, asked)))
                ? new Choice(choice.beans(), false)
                : choice;
    }

    /** Whether only what carries the qualifier or the name is meant. */
    private boolean asksFor(AnnotationInfo annotation) {
        return declarations.isQualifier(annotation)
                || InjectionPoint.isName(annotation)
                        && !InjectionPoint.nameIn(annotation).isEmpty();
    }

    private boolean matches(Bean bean, AnnotationInfo asked) {
        return InjectionPoint.isName(asked)
                ? bean.isCalled(InjectionPoint.nameIn(asked))
                : declarations.mayHave(bean, asked);
    }

    /** Whether a bean that its declaration gives another type may be meant as well, as only a running container knows. */
    private boolean mayFit(Bean bean, InjectionPoint asked) {
        String type = bean.type().erasure();
        boolean open = program.isSubtype(asked.type().erasure(), type) || program.type(type) == null;
        return open
                && !fits(bean, asked)
                && (bean.isPrimary()
                        || bean.isCalled(asked.name())
                        || asked.annotations().stream().anyMatch(a -> asksFor(a) && matches(bean, a)));
    }

    private static List<Bean> some(List<Bean> beans, Predicate<Bean> which) {
        return beans.stream().filter(which).toList();
    }

    private boolean fits(Bean bean, InjectionPoint asked) {
        return bean.container() == Container.GUICE
                ? bean.type().erasure().equals(asked.type().erasure())
                : program.isSubtype(bean.type().erasure(), asked.type().erasure());
    }

    private Choice preferred(InjectionPoint asked, List<Bean> fitting, boolean chosen) {
        Container container = container(fitting);
        boolean open = asked.annotations().stream().anyMatch(declarations::isUnknown);
        if (container == null || open || asked.leavesNameOpen()) {
            return new Choice(fitting, false);
        }
        if (container == Container.SPRING) {
            return bySpring(asked, fitting);
        }
        return chosen ? new Choice(fitting, false) : unqualified(asked, fitting);
    }

    /** Whose beans they are; null if they are of several containers, or of none for sure. */
    private static @Nullable Container container(List<Bean> beans) {
        List<Container> containers = beans.stream()
                .map(Bean::container)
                .filter(container -> container != Container.ANY)
                .distinct()
                .toList();
        return containers.size() == 1 ? containers.get(0) : null;
    }

    /** Spring prefers the primary bean, then the one that is called like the place; {@code @Resource} asks for that one first. */
    private Choice bySpring(InjectionPoint asked, List<Bean> fitting) {
        List<Bean> others = some(fitting, bean -> !isSelf(bean, asked));
        List<String> heirs = program.subtypes(asked.by());
        if (others.isEmpty() || others.stream().anyMatch(bean -> heirs.contains(bean.owner()))) {
            return new Choice(fitting, false);
        }
        List<Bean> primary = some(others, Bean::isPrimary);
        List<Bean> named = some(others, bean -> bean.names().contains(asked.name()));
        Set<Bean> kept = new LinkedHashSet<>(some(others, Bean::hasPriority));
        for (List<Bean> preferred : asked.isResource() ? List.of(named, primary) : List.of(primary, named)) {
            kept.addAll(preferred);
            if (preferred.stream().anyMatch(bean -> !bean.conditional())) {
                return new Choice(List.copyOf(kept), true);
            }
        }
        return new Choice(others, false);
    }

    /** Whether it is the very bean that asks, or made by that one: Spring gives a bean itself only where there is nothing else. */
    private boolean isSelf(Bean bean, InjectionPoint asked) {
        boolean maker = asked.of() != null && makers.contains(asked.of());
        return maker
                ? Objects.requireNonNull(asked.of()).equals(bean.method())
                : asked.by().equals(bean.owner());
    }

    /** CDI and Guice give a place without qualifiers what has none either. */
    private Choice unqualified(InjectionPoint asked, List<Bean> fitting) {
        boolean any = asked.annotations().stream().anyMatch(a -> a.type().endsWith(".inject.Any"));
        List<Bean> plain = some(fitting, this::isPlain);
        return new Choice(plain, !any && plain.stream().anyMatch(bean -> !bean.conditional()));
    }

    private boolean isPlain(Bean bean) {
        boolean isDefault = bean.annotations().stream().anyMatch(a -> a.type().endsWith(".inject.Default"));
        boolean named = bean.container() == Container.GUICE && !bean.given().isEmpty();
        return isDefault || !named && bean.annotations().stream().noneMatch(this::tellsApart);
    }

    private boolean tellsApart(AnnotationInfo annotation) {
        boolean open =
                annotation.type().endsWith(".inject.Any") || annotation.type().endsWith(".inject.Default");
        return !open && declarations.isQualifier(annotation);
    }
}
