package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Mechanism;
import io.github.personaldata.checker.flow.summary.Merged;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Notices the statements of a method that bring a data element into an object which holds one of other purposes: an object of the program, a
 * container, a database statement, or what a library keeps in the way that a model says. A datum is known here by its label: one that is
 * read in the method, or that the path to it implies. What a callee brings together of what it knows itself is its own matter; setters,
 * builders and constructors leave it to their callers.
 */
final class Merging {
    /** Containers in containers are looked through as deep. */
    private static final int DEPTH = 3;

    private static final Pattern SETTER = Pattern.compile("(?:set|with)\\p{Lu}.*|build");

    private static final String BUILDER = "Builder";

    private final MethodContext context;
    private final Map<List<Object>, Merged> found = new LinkedHashMap<>();
    private final Set<Set<String>> told = new HashSet<>();

    private Merging(MethodContext context) {
        this.context = context;
    }

    /** In that method; null where a caller tells, or nothing can be told. */
    static @Nullable Merging in(MethodContext context) {
        Code body = context.body;
        boolean silent = context.flat != null
                || body.file().isEmpty()
                || !context.labels.holdsApart()
                || isPartOfCaller(context, body.enclosing());
        return silent ? null : new Merging(context);
    }

    /** Whether what a method does is said to be done where it is called. */
    private static boolean isPartOfCaller(MethodContext context, MethodId method) {
        TypeInfo.MethodInfo info = context.program.method(method);
        return method.name().startsWith("<")
                || SETTER.matcher(method.name()).matches()
                || method.owner().endsWith(BUILDER)
                || info != null && info.is(Flag.GENERATED);
    }

    /** Whether it may put something into an object. */
    static boolean mayBring(Instruction instruction) {
        return instruction instanceof Instruction.Invoke
                || instruction instanceof Instruction.PutField put && put.base() >= 0;
    }

    /** What was brought together, in the order of finding. */
    List<Merged> found() {
        return List.copyOf(found.values());
    }

    /**
     * What there was before a statement.
     *
     * @param objects what each object held
     * @param given labels of what is handed in, or of what lies in it
     * @param bare those of what is handed in itself
     */
    record Before(Map<Atom, Map<String, Trail>> objects, Set<String> given, Set<String> bare) {
        boolean together(String one, String other) {
            return objects.values().stream().anyMatch(held -> held.containsKey(one) && held.containsKey(other));
        }
    }

    Before before(State state, Instruction instruction) {
        Map<Atom, Map<String, Trail>> objects = new LinkedHashMap<>();
        Set<String> given = new HashSet<>();
        Set<String> bare = new HashSet<>();
        for (int register : operands(instruction)) {
            objects(state, register).forEach(object -> objects.put(object, held(state, object)));
            for (Atom atom : parts(state, state.get(register)).atoms()) {
                String label = label(atom);
                if (label != null) {
                    bare.add(label);
                }
            }
        }
        given.addAll(bare);
        objects.values().forEach(held -> given.addAll(held.keySet()));
        return new Before(objects, given, bare);
    }

    void after(State state, Instruction instruction, Before before) {
        List<Integer> registers = new ArrayList<>(operands(instruction));
        registers.add(instruction.to());
        boolean calleeTells = calleeTells(state, instruction);
        // in a loop all rounds are one: what one of them brings seems to be there always
        boolean inLoop = context.looping.contains(instruction.site());
        for (int register : registers) {
            boolean again = inLoop && register == receiver(instruction);
            for (Atom object : objects(state, register)) {
                Map<String, Trail> held = held(state, object);
                Map<String, Trail> ago = before.objects.getOrDefault(object, Map.of());
                for (Pair pair : apart(held.keySet())) {
                    boolean brought = before.together(pair.first, pair.second)
                            ? again && isLasting(object) && pair.isIn(before.bare) && !told.contains(pair.both())
                            : !calleeTells || pair.isIn(before.given);
                    if (brought) {
                        tell(instruction, ago.containsKey(pair.second) ? pair.turned() : pair, held);
                    }
                }
            }
        }
    }

    /** The pairs of these that share no purpose. */
    private List<Pair> apart(Set<String> labels) {
        List<Pair> pairs = new ArrayList<>();
        List<String> before = new ArrayList<>();
        for (String label : labels) {
            before.stream()
                    .filter(other -> context.labels.areApart(other, label))
                    .forEach(other -> pairs.add(new Pair(other, label)));
            before.add(label);
        }
        return pairs;
    }

    /** Whether it is one object in all rounds of a loop. */
    private boolean isLasting(Atom object) {
        return !(object instanceof Atom.Fresh fresh) || context.single().test(fresh);
    }

    /** Two labels, the one that was there first. */
    private record Pair(String first, String second) {
        Pair turned() {
            String earlier = second;
            return new Pair(earlier, first);
        }

        boolean isIn(Set<String> labels) {
            return labels.contains(first) || labels.contains(second);
        }

        Set<String> both() {
            return Set.of(first, second);
        }
    }

    private void tell(Instruction instruction, Pair pair, Map<String, Trail> held) {
        told.add(pair.both());
        Trail trail = held.getOrDefault(pair.second, Trail.START);
        MethodId by = by(instruction);
        found.putIfAbsent(
                List.of(instruction.site(), pair.second),
                new Merged(context.body.method(), instruction.site(), by, pair.second, pair.first, trail));
    }

    private static MethodId by(Instruction instruction) {
        if (instruction instanceof Instruction.PutField put) {
            return new MethodId(put.field().owner(), put.field().name(), List.of());
        }
        Instruction.Invoke call = (Instruction.Invoke) instruction;
        List<MethodId> candidates = call.target().candidates();
        return candidates.isEmpty() ? new MethodId("?", call.target().name(), List.of()) : candidates.get(0);
    }

    private static int receiver(Instruction instruction) {
        return instruction instanceof Instruction.PutField put
                ? put.base()
                : ((Instruction.Invoke) instruction).receiver();
    }

    private static List<Integer> operands(Instruction instruction) {
        List<Integer> registers = new ArrayList<>();
        if (instruction instanceof Instruction.Invoke call) {
            for (int argument : call.arguments()) {
                registers.add(argument);
            }
            registers.add(call.receiver());
        } else if (instruction instanceof Instruction.PutField put) {
            registers.add(put.from());
            registers.add(put.base());
        }
        registers.removeIf(register -> register < 0);
        return registers;
    }

    /** Whether the call runs code of the program that tells by itself what it brings together of what it knows. */
    private boolean calleeTells(State state, Instruction instruction) {
        if (!(instruction instanceof Instruction.Invoke call)) {
            return false;
        }
        boolean own = call.target().candidates().stream()
                .anyMatch(method -> context.types.kinds().isOwn(new Type.ClassType(method.owner(), List.of()))
                        && !isPartOfCaller(context, method));
        return own
                || operands(call).stream().anyMatch(register -> state.get(register).atoms().stream()
                        .anyMatch(Atom::isFunction));
    }

    /** The value, and what functions in it have captured. */
    private static Value parts(State state, Value value) {
        Value all = value;
        for (Atom atom : value.atoms()) {
            if (atom.isFunction()) {
                all = all.plus(Value.union(state.parts(atom).values()));
            }
        }
        return all;
    }

    private List<Atom> objects(State state, int register) {
        if (register < 0) {
            return List.of();
        }
        Type type = context.body.registers().get(register).type();
        return parts(state, state.get(register)).atoms().stream()
                .filter(atom -> isObject(atom, type))
                .toList();
    }

    private boolean isObject(Atom atom, Type known) {
        Type type = atom instanceof Atom.Fresh fresh ? fresh.type() : known;
        if (atom.isFunction()
                || !atom.isSymbolic() && !(atom instanceof Atom.Fresh)
                || type instanceof Type.Array
                || context.types.kinds().isScalar(type)
                || context.types.kinds().isThrowable(type)
                || isText(type)) {
            return false;
        }
        return context.types.kinds().isOwn(type)
                || context.types.kinds().isContainer(type)
                || context.types.kinds().isLibrary(type)
                || context.program.isSubtype(type.erasure(), "java.sql.Statement");
    }

    /** A text that is being made: what is done with it tells. */
    private boolean isText(Type type) {
        return context.program.isSubtype(type.erasure(), "java.lang.CharSequence")
                || context.program.isSubtype(type.erasure(), "java.lang.Appendable");
    }

    /** The labels in an object, its own members' apart: what a class declares together is not brought together by code. */
    private Map<String, Trail> held(State state, Atom object) {
        Map<String, Trail> held = new LinkedHashMap<>();
        gather(state, object, DEPTH, held);
        return held;
    }

    private void gather(State state, Atom object, int depth, Map<String, Trail> held) {
        state.parts(object).forEach((selector, value) -> {
            String own = context.labels.ofField(selector);
            for (Map.Entry<Atom, Trail> entry : value.entries().entrySet()) {
                String label = label(entry.getKey());
                if (entry.getValue().marks().contains(Trail.Mark.VIA_UNMODELLED)) {
                    continue; // a client that is given two things need not keep them
                }
                if (label != null && !label.equals(own)) {
                    held.putIfAbsent(label, entry.getValue());
                } else if (entry.getKey() instanceof Atom.Fresh part
                        && depth > 0
                        && !part.isFunction()
                        && (context.types.kinds().isContainer(part.type()) || isBuilder(object))) {
                    gather(state, part, depth - 1, held);
                }
            }
        });
    }

    /** What a builder makes is what it holds. */
    private static boolean isBuilder(Atom object) {
        return object instanceof Atom.Fresh fresh && fresh.type().erasure().endsWith(BUILDER);
    }

    /** The label that a value is or that the path to it implies; null if there is none. */
    private @Nullable String label(Atom atom) {
        if (atom instanceof Atom.Source source) {
            return source.label();
        }
        if (atom instanceof Atom.Shaped shaped) {
            return shaped.mechanism() == Mechanism.WEAKLY_ANONYMISED ? null : label(shaped.of());
        }
        String onPath = context.labels.onPath(atom.path());
        return onPath == null && atom instanceof Atom.Global global
                ? context.labels.ofField(global.field().toString())
                : onPath;
    }
}
