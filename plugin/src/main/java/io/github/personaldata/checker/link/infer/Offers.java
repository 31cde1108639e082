package io.github.personaldata.checker.link.infer;

import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import io.github.personaldata.checker.link.program.TypeInfo.ParameterInfo;
import io.github.personaldata.checker.link.program.TypeInfo.TypeParameterInfo;
import io.github.personaldata.checker.link.scope.World;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a type offers to a class that delegates to it: its public instance methods, inherited ones included. */
public final class Offers {
    private final Types types;
    private final World world;

    public Offers(Types types) {
        this.types = types;
        this.world = types.world();
    }

    /**
     * One method.
     *
     * @param declared as it is called
     * @param adopted as a method of the class that delegates; parameters and result as seen through the arguments of the type that offers it
     */
    public record Offer(MethodId declared, MethodInfo adopted) {}

    /**
     * The methods in the order that Lombok takes them: a type's own, then those of its supertypes, one after the other. Of methods with the same
     * erased parameters the first counts. What a type of the program itself delegates is left out.
     *
     * @param adopter binary name of the class that delegates
     * @return empty for what is no class or interface, and for a type that is missing
     */
    public List<Offer> of(Type type, String adopter) {
        Map<String, Offer> found = new LinkedHashMap<>();
        if (type instanceof Type.ClassType c) {
            Type seen = Types.upper(types.captured(c));
            collect(c.name(), seen, adopter, found);
        }
        return List.copyOf(found.values());
    }

    private void collect(String name, Type receiver, String adopter, Map<String, Offer> found) {
        TypeInfo info = name.equals(Types.OBJECT) ? null : world.plain(name);
        Type seen = types.asSuper(receiver, name);
        Type.ClassType owner = seen instanceof Type.ClassType c ? c : new Type.ClassType(name, List.of());
        for (MethodInfo each : info == null ? List.<MethodInfo>of() : info.methods()) {
            boolean offered = each.is(Flag.PUBLIC) && !each.is(Flag.STATIC) && !each.is(Flag.SYNTHETIC);
            if (offered && !each.id().isConstructor()) {
                MethodInfo adopted = adopted(each, owner, adopter);
                String signature = adopted.id().name() + adopted.id().parameters();
                found.putIfAbsent(signature, new Offer(each.id(), adopted));
            }
        }
        for (Type each : world.supers(name)) {
            if (!each.erasure().equals(name)) {
                collect(each.erasure(), receiver, adopter, found);
            }
        }
    }

    private MethodInfo adopted(MethodInfo method, Type.ClassType owner, String adopter) {
        List<String> erased = new ArrayList<>();
        method.parameters().forEach(p -> erased.add(readable(p.type(), owner).erasure()));
        MethodId id = new MethodId(adopter, method.id().name(), erased);
        Bindings own = own(method, id);
        List<TypeParameterInfo> variables = new ArrayList<>();
        for (TypeParameterInfo each : method.typeParameters()) {
            variables.add(new TypeParameterInfo(each.name(), seen(each.bounds(), owner, own)));
        }
        List<ParameterInfo> parameters = new ArrayList<>();
        for (ParameterInfo each : method.parameters()) {
            parameters.add(new ParameterInfo(each.name(), own.apply(readable(each.type(), owner)), List.of()));
        }
        Set<Flag> flags = EnumSet.of(Flag.PUBLIC, Flag.GENERATED);
        if (method.is(Flag.VARARGS)) {
            flags.add(Flag.VARARGS);
        }
        Type result = own.apply(readable(method.result(), owner));
        return new MethodInfo(
                id, variables, result, parameters, seen(method.thrown(), owner, own), flags, List.of(), method.at());
    }

    private Type readable(Type type, Type.ClassType owner) {
        return Types.upper(types.substitute(type, owner));
    }

    private List<Type> seen(List<Type> all, Type.ClassType owner, Bindings own) {
        List<Type> seen = new ArrayList<>(all.size());
        all.forEach(each -> seen.add(own.apply(readable(each, owner))));
        return seen;
    }

    /** A generic method's variables, which belong to the method that is made. */
    private static Bindings own(MethodInfo method, MethodId id) {
        List<Type.Variable> from = Types.variables(method);
        List<Type> to = new ArrayList<>(from.size());
        from.forEach(each -> to.add(new Type.Variable(each.name(), id.toString(), each.bound())));
        return new Bindings(from, to);
    }

    /** Among offers the method that a call of {@code wanted} with its parameters means; several where only javac's rules would choose. */
    public static List<MethodId> targets(List<Offer> offers, Offer wanted) {
        List<MethodId> close = new ArrayList<>();
        for (Offer each : offers) {
            if (each.declared().equals(wanted.declared())
                    || each.adopted().id().equals(wanted.adopted().id())) {
                return List.of(each.declared());
            }
            MethodId id = each.adopted().id();
            MethodId other = wanted.adopted().id();
            if (id.name().equals(other.name())
                    && id.parameters().size() == other.parameters().size()) {
                close.add(each.declared());
            }
        }
        return List.copyOf(close);
    }
}
