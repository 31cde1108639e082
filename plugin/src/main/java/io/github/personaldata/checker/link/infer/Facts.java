package io.github.personaldata.checker.link.infer;

import io.github.personaldata.checker.link.Attribution;
import io.github.personaldata.checker.link.code.Instruction.Dispatch;
import io.github.personaldata.checker.link.program.Resolution;
import io.github.personaldata.checker.link.program.Resolution.Quality;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.source.model.Body;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What was found out about the sites of one body. Written by one thread, then read-only. */
public final class Facts implements Attribution {
    /**
     * A variable of an enclosing body that this body uses.
     *
     * @param homeType the class that has the body which declares it
     * @param home that body
     * @param meaning what it is there
     */
    public record Outside(String name, Type type, String homeType, Body home, Meaning meaning) {}

    private static final Target NO_TARGET =
            new Target(Resolution.missing(""), Dispatch.VIRTUAL, false, List.of(), Types.UNKNOWN, null, false);

    final @Nullable Type[] types;
    /** Whether the type does not depend on the expression's target. */
    final boolean[] settled;

    final @Nullable Type[] expected;
    final @Nullable Object[] facts;
    final @Nullable Chosen[] chosen;
    final Map<Integer, Functional> functionals = new HashMap<>();
    final Map<Integer, List<Type>> lambdaParameters = new HashMap<>();
    final Map<Integer, List<Type>> lambdaResults = new HashMap<>();
    final Map<Integer, Type> written = new HashMap<>();
    final Map<Integer, String> declared = new HashMap<>();
    final Map<String, Scope> scopes = new HashMap<>();
    final Map<String, Outside> outside = new TreeMap<>();
    boolean exhausted;

    /** Nothing is known yet. */
    public Facts(Body body) {
        int n = body.sites();
        types = new Type[n];
        settled = new boolean[n];
        expected = new Type[n];
        facts = new Object[n];
        chosen = new Chosen[n];
    }

    /** Forgets what was settled in a range of sites, because a lambda's parameters turned out to be others. */
    void forget(int from, int to) {
        int end = Math.min(to, settled.length);
        if (from < end) {
            Arrays.fill(settled, from, end, false);
            Arrays.fill(expected, from, end, null);
            Arrays.fill(chosen, from, end, null);
        }
        lambdaParameters.keySet().removeIf(site -> site >= from && site < to);
    }

    /** Variables of enclosing bodies used directly here, by name. */
    public Map<String, Outside> outside() {
        return outside;
    }

    /** The variables in sight where a local class is declared. */
    @Nullable
    Scope scopeOf(String localType) {
        return scopes.get(localType);
    }

    /** Local and anonymous classes declared here, and the types written here. */
    public List<String> classes() {
        TreeSet<String> names = new TreeSet<>(declared.values());
        written.values().forEach(type -> names.add(type.erasure()));
        return List.copyOf(names);
    }

    /** Whether the site is a call, creation, method reference, or a variable that is cleaned up by a call. */
    public boolean calls(int site) {
        return facts[site] instanceof Target;
    }

    /** Whether the site is a call that is not resolved to one method, or a name that stands for nothing in sight, a package among them. */
    public boolean open(int site) {
        Object fact = facts[site];
        if (fact instanceof Target target) {
            return target.resolution().quality() != Quality.EXACT && !makesArray(target);
        }
        return fact instanceof Meaning.Missing || fact instanceof Meaning.PackageName;
    }

    /** {@code String[]::new} calls no method. */
    private static boolean makesArray(Target target) {
        return target.resolution().name().equals("<init>") && target.result() instanceof Type.Array;
    }

    /** How many sites there are. */
    public int sites() {
        return types.length;
    }

    /** Whether the step budget ran out. */
    public boolean exhausted() {
        return exhausted;
    }

    @Override
    public Type type(int site) {
        Type type = site >= 0 && site < types.length ? types[site] : null;
        return type == null ? Types.UNKNOWN : type;
    }

    @Override
    public Meaning meaning(int site) {
        return site >= 0 && site < facts.length && facts[site] instanceof Meaning m ? m : new Meaning.Missing("");
    }

    @Override
    public @Nullable Target cleanup(int site) {
        return site >= 0 && site < facts.length && facts[site] instanceof Target t ? t : null;
    }

    @Override
    public Target target(int site) {
        return site >= 0 && site < facts.length && facts[site] instanceof Target t ? t : NO_TARGET;
    }

    @Override
    public @Nullable Functional functional(int site) {
        return functionals.get(site);
    }

    @Override
    public String declaredType(int site) {
        return declared.getOrDefault(site, "");
    }

    @Override
    public Type written(int site) {
        return written.getOrDefault(site, Types.UNKNOWN);
    }
}
