package io.github.personaldata.checker.link.infer;

import io.github.personaldata.checker.link.Attribution.Functional;
import io.github.personaldata.checker.link.Attribution.Meaning;
import io.github.personaldata.checker.link.Attribution.Target;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Resolution;
import io.github.personaldata.checker.link.program.Resolution.Quality;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.scope.Children;
import io.github.personaldata.checker.link.scope.DeclaredType;
import io.github.personaldata.checker.link.scope.UnknownName;
import io.github.personaldata.checker.source.model.Body;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which missing types the open sites of one body need: calls, creations, method references and field accesses that are known by name only, to
 * several candidates, or not at all. A call on the result of such a call needs the same types.
 */
public final class Holes {
    private final Types types;
    private final DeclaredType owner;
    private final Facts facts;
    private final Origins origins;
    private final Function<DeclaredType, Facts> enclosing;
    private final Set<String> heirs = new TreeSet<>();
    private final Map<Integer, Set<String>> known = new HashMap<>();
    private final Set<Integer> asked = new HashSet<>();

    private Holes(Types types, DeclaredType owner, Body body, Facts facts, Function<DeclaredType, Facts> enclosing) {
        this.types = types;
        this.owner = owner;
        this.facts = facts;
        this.origins = new Origins(body);
        this.enclosing = enclosing;
        for (DeclaredType each = owner; each != null; each = each.outer()) {
            heirs.addAll(types.missing(each.name()));
        }
    }

    /**
     * By site the binary names of the types, as far as they can be told; open sites that no missing type is to blame for are left out.
     *
     * @param owner the class that has the body
     * @param enclosing answers the facts of the body around a local class
     */
    public static Map<Integer, Set<String>> of(
            Types types, DeclaredType owner, Body body, Facts facts, Function<DeclaredType, Facts> enclosing) {
        Map<Integer, Set<String>> all = new TreeMap<>();
        Holes holes = null;
        for (int site = 0; site < facts.sites(); site++) {
            if (facts.open(site)) {
                holes = holes == null ? new Holes(types, owner, body, facts, enclosing) : holes;
                Set<String> needed = holes.isSite(site) ? holes.needed(site) : Set.of();
                if (!needed.isEmpty()) {
                    all.put(site, needed);
                }
            }
        }
        return all;
    }

    /** Names of packages and types, which are open too, are no sites of their own. */
    private boolean isSite(int site) {
        Origins.Part part = origins.name(site);
        if (part == null || origins.selector(site) != null || !(facts.facts[site] instanceof Meaning.PackageName)) {
            return true;
        }
        return part.last() >= unknown(part).value();
    }

    /** The types that an open site needs. */
    private Set<String> needed(int site) {
        Set<String> found = known.get(site);
        if (found == null) {
            known.put(site, Set.of());
            found = facts.facts[site] instanceof Target target
                    ? ofCall(site, target.resolution())
                    : ofName(site, origins.expression(site));
            known.put(site, found);
        }
        return found;
    }

    private Set<String> ofCall(int site, Resolution resolution) {
        Expression e = origins.expression(site);
        if (resolution.quality() == Quality.AMBIGUOUS) {
            return ofOverloads(site, e, resolution.candidates());
        }
        if (e instanceof Expression.Call c) {
            return c.target() == null ? ofSimpleName(c.name()) : ofReceiver(c.target());
        }
        if (e instanceof Expression.New n) {
            Expression outer = n.outer();
            return outer != null && Types.isUnknown(facts.type(outer.site()))
                    ? ofReceiver(outer)
                    : gone(facts.written(site));
        }
        if (e instanceof Expression.MethodReference m) {
            return ofReceiver(m.target());
        }
        if (origins.constructorCall(site) != null) {
            return new TreeSet<>(types.missing(owner.name()));
        }
        return above(facts.type(site));
    }

    private Set<String> ofSimpleName(String name) {
        Set<String> all = new TreeSet<>(heirs);
        all.addAll(UnknownName.importing(name, owner.file(), types.world()));
        return all;
    }

    private Set<String> ofName(int site, @Nullable Expression e) {
        Expression selector = origins.selector(site);
        if (selector != null) {
            return ofReceiver(selector);
        }
        Origins.Part part = origins.name(site);
        if (facts.facts[site] instanceof Meaning.PackageName && part != null) {
            return unknown(part).types();
        }
        return e instanceof Expression.Select s ? ofReceiver(s.target()) : Set.of();
    }

    private UnknownName unknown(Origins.Part part) {
        Origins.Dotted whole = part.whole();
        return UnknownName.of(whole.segments(), whole.qualifies(), owner.file(), heirs, types.world());
    }

    /** What hides the members of an expression's type. */
    private Set<String> ofReceiver(Expression e) {
        Type type = Types.upper(facts.type(e.site()));
        return Types.isUnknown(type) ? behind(e) : above(type);
    }

    /** The missing ones among a type and its supertypes. */
    private Set<String> above(Type type) {
        if (type instanceof Type.ClassType c) {
            return new TreeSet<>(types.missing(c.name()));
        }
        Set<String> all = gone(type);
        if (type instanceof Type.Variable v) {
            types.bounds(v).forEach(each -> all.addAll(above(each)));
        } else if (type instanceof Type.Intersection i) {
            i.parts().forEach(each -> all.addAll(above(each)));
        }
        return all;
    }

    /** The missing ones among the types that a type names. */
    private Set<String> gone(Type type) {
        Set<String> all = new TreeSet<>();
        addGone(type, all);
        return all;
    }

    private void addGone(Type type, Set<String> to) {
        if (type instanceof Type.Unknown u && !u.written().isEmpty()) {
            to.add(u.written());
        } else if (type instanceof Type.ClassType c) {
            if (!types.world().exists(c.name())) {
                to.add(c.name());
            }
            c.arguments().forEach(each -> addGone(each, to));
        } else if (type instanceof Type.Array a) {
            addGone(a.element(), to);
        } else if (type instanceof Type.Extends e) {
            addGone(e.bound(), to);
        } else if (type instanceof Type.Super s) {
            addGone(s.bound(), to);
        } else if (type instanceof Type.Intersection i) {
            i.parts().forEach(each -> addGone(each, to));
        }
    }

    /** What keeps the overloads from being told apart: arguments where these differ, and parameters, of missing types. */
    private Set<String> ofOverloads(int site, @Nullable Expression e, List<MethodId> candidates) {
        Set<String> all = new TreeSet<>();
        if (e instanceof Expression.MethodReference) {
            all.addAll(ofFunction(e));
            // what the reference is given is its argument
            Functional function = facts.functional(site);
            if (function != null) {
                function.parameters().forEach(each -> all.addAll(above(Types.upper(each))));
            }
        }
        List<Expression> arguments = arguments(site, e);
        for (int i = 0; i < arguments.size(); i++) {
            Set<String> formals = new TreeSet<>();
            for (MethodId each : candidates) {
                formals.add(i < each.parameters().size() ? each.parameters().get(i) : "");
            }
            if (formals.size() > 1 && !isFunction(arguments.get(i))) {
                all.addAll(ofReceiver(arguments.get(i)));
            }
        }
        for (MethodId each : candidates) {
            each.parameters().forEach(formal -> addGone(named(formal), all));
        }
        return all;
    }

    private static Type named(String erasure) {
        String name = erasure.replace("[]", "");
        // primitives have no dot, nor has what lies in no package; of these too few are missing to ask
        return name.indexOf('.') < 0 ? Type.OBJECT : new Type.ClassType(name, List.of());
    }

    private List<Expression> arguments(int site, @Nullable Expression e) {
        Statement.ConstructorCall call = origins.constructorCall(site);
        return call != null
                ? call.arguments()
                : e instanceof Expression.Call c
                        ? c.arguments()
                        : e instanceof Expression.New n ? n.arguments() : List.of();
    }

    private static boolean isFunction(Expression e) {
        return e instanceof Expression.Lambda || e instanceof Expression.MethodReference;
    }

    /** The missing types for whose sake the type of an expression is not known, or not in full. */
    private Set<String> behind(Expression e) {
        Set<String> named = gone(facts.type(e.site()));
        if (!named.isEmpty()) {
            return named;
        }
        if (facts.open(e.site())) {
            return needed(e.site());
        }
        // a function learns from its call what its call may have from it
        if (!asked.add(e.site())) {
            return Set.of();
        }
        Set<String> found = within(e);
        asked.remove(e.site());
        return found;
    }

    private Set<String> within(Expression e) {
        if (e instanceof Expression.Name && facts.facts[e.site()] instanceof Meaning.Local local) {
            return ofVariable(local.declaration());
        }
        if (e instanceof Expression.Name && facts.facts[e.site()] instanceof Meaning.Captured captured) {
            return ofCaptured(captured.name());
        }
        if (e instanceof Expression.Call || e instanceof Expression.New) {
            return through(e, true);
        }
        if (isFunction(e)) {
            return ofFunction(e);
        }
        return ofParts(e);
    }

    private Set<String> ofVariable(int declaration) {
        Set<String> named = gone(facts.type(declaration));
        Expression from = origins.variable(declaration);
        if (!named.isEmpty() || from == null) {
            return named;
        }
        return Types.hasUnknown(facts.type(from.site())) || isFunction(from) ? behind(from) : Set.of();
    }

    private Set<String> ofCaptured(String name) {
        Facts.Outside outside = facts.outside().get(name);
        for (DeclaredType each = owner; each != null && outside != null; each = each.outer()) {
            DeclaredType outer = each.outer();
            if (each.home() != null && outer != null && outer.name().equals(outside.homeType())) {
                Holes around = new Holes(types, outer, outside.home(), enclosing.apply(each), enclosing);
                return outside.meaning() instanceof Meaning.Local local
                        ? around.ofVariable(local.declaration())
                        : Set.of();
            }
        }
        return Set.of();
    }

    /** What hides the parameters of a lambda or method reference, which its target type says. */
    private Set<String> ofFunction(Expression e) {
        Type expected = facts.expected[e.site()];
        Set<String> all = expected == null ? new TreeSet<>() : gone(expected);
        Expression taker = origins.taker(e.site());
        if (taker != null) {
            all.addAll(facts.open(taker.site()) ? needed(taker.site()) : through(taker, false));
            // a generic call that is itself an argument learns from whom it is given to
            if (all.isEmpty()) {
                all.addAll(ofFunction(taker));
            }
        }
        return all;
    }

    /** Of a call that is resolved what leaves its result, or the parameters of the functions it is given, unknown. */
    private Set<String> through(Expression e, boolean functions) {
        Set<String> all = new TreeSet<>();
        facts.target(e.site()).parameters().forEach(each -> addGone(each, all));
        Children.of(e, part -> {
            if (!isFunction(part) && Types.hasUnknown(facts.type(part.site()))) {
                all.addAll(behind(part));
            } else if (functions && part instanceof Expression.Lambda l && l.body() instanceof Statement.Evaluate r) {
                all.addAll(Types.hasUnknown(facts.type(r.expression().site())) ? behind(r.expression()) : Set.of());
            } else if (functions && part instanceof Expression.MethodReference && facts.open(part.site())) {
                all.addAll(needed(part.site()));
            }
        });
        return all;
    }

    private Set<String> ofParts(Expression e) {
        Set<String> all = new TreeSet<>();
        Children.of(e, part -> {
            if (Types.hasUnknown(facts.type(part.site()))) {
                all.addAll(behind(part));
            }
        });
        if (e instanceof Expression.SwitchValue w) {
            for (Statement.Case each : w.cases()) {
                each.body()
                        .forEach(s -> Children.expressions(s, value -> {
                            if (Types.hasUnknown(facts.type(value.site()))) {
                                all.addAll(behind(value));
                            }
                        }));
            }
        }
        return all;
    }
}
