package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.interpret.MethodContext.SinkKey;
import io.github.personaldata.checker.flow.label.ConsentChecks.Answer;
import io.github.personaldata.checker.flow.label.ConsentChecks.Check;
import io.github.personaldata.checker.flow.result.HeldConsent;
import io.github.personaldata.checker.flow.summary.Assurance;
import io.github.personaldata.checker.flow.summary.Assurance.Within;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Consent;
import io.github.personaldata.checker.flow.summary.Consents;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.flow.summary.Summary.SinkTemplate;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.MethodId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the calls of one method assure about consent, and the calls by which it reaches sinks; gathered while the method is interpreted. What
 * is told of a call later takes the place of what was told before: it knows more of the data.
 */
final class Assured implements AssuredCalls {
    /** So many names of a subject are told apart. */
    private static final int SUBJECTS = 16;

    /** Stands for code that is not known. */
    private static final MethodId UNKNOWN = new MethodId("?", "?", List.of());

    private final MethodContext context;
    private final Map<Integer, Assurance> declared = new HashMap<>();
    private final Map<Integer, Map<MethodId, Assurance>> calls = new HashMap<>();
    private final Map<Integer, Map<MethodId, Assurance>> functions = new HashMap<>();
    private final Map<Integer, List<Value>> operands = new HashMap<>();
    private final Map<Integer, Value> results = new HashMap<>();
    private final Map<MethodId, Set<Integer>> applied = new TreeMap<>();
    private final Map<Integer, Value> stored = new TreeMap<>();
    private final Map<SinkKey, Map<Reach, Consents>> reached = new HashMap<>();
    private @Nullable ConsentPass pass;

    Assured(MethodContext context) {
        this.context = context;
    }

    /**
     * A way to a sink.
     *
     * @param site of the call; -1 where none is written
     * @param made where the function was made that is called there; -1 if it is none of this method
     * @param callee and what leaves there
     */
    private record Reach(int site, int made, @Nullable MethodId callee, Object leaving) {}

    /** A call with what it is given and returns; of a check only what its declaration says counts. */
    void call(Instruction.Invoke call, CallSite at, Value returned) {
        List<Value> given = new ArrayList<>();
        if (!at.hasReceiver()) {
            given.add(Value.EMPTY);
        }
        given.addAll(at.arguments());
        operands.put(call.site(), given);
        results.put(call.site(), returned);
        Assurance all = null;
        for (MethodId candidate : call.target().candidates()) {
            Check check = context.types.checks().of(candidate);
            if (check == null) {
                return;
            }
            Assurance one = asked(check, at, returned);
            all = all == null ? one : all.meet(one);
        }
        if (all != null) {
            declared.put(call.site(), all);
        }
    }

    /** A call runs a method, or a function where a library calls one. */
    void runs(CallSite at, MethodId target, Assurance says) {
        Check check = context.types.checks().of(target);
        told(at).put(target, check == null ? says : asked(check, at, Value.EMPTY));
    }

    /** A call may run code of which nothing is known. */
    void runsUnknown(CallSite at) {
        told(at).put(UNKNOWN, Assurance.NONE);
    }

    private Map<MethodId, Assurance> told(CallSite at) {
        return (at.key().equals(Sites.of(at.site())) ? calls : functions)
                .computeIfAbsent(at.site(), s -> new HashMap<>());
    }

    /** A declared method's summary is applied; where no call is written the site is -1. */
    void applies(int site, MethodId target) {
        applied.computeIfAbsent(target, t -> new TreeSet<>()).add(site);
    }

    /**
     * A sink is reached by a call.
     *
     * @param inside given within what is called
     */
    void reaches(SinkKey sink, int site, int made, @Nullable MethodId callee, Object leaving, Consents inside) {
        reached.computeIfAbsent(sink, s -> new LinkedHashMap<>()).put(new Reach(site, made, callee, leaving), inside);
    }

    /** Data is put into an object or captured by a function. */
    void stores(int site, Value value) {
        stored.merge(site, value, Value::plus);
    }

    /** Another payload leaves where one does. */
    void reachesToo(SinkKey sink, SinkKey other) {
        Map<Reach, Consents> ways = reached.get(sink);
        if (ways != null) {
            reached.computeIfAbsent(other, s -> new LinkedHashMap<>()).putAll(ways);
        }
    }

    /** What a check says; the person whom it returns is the one who was asked. */
    private Assurance asked(Check check, CallSite at, Value returned) {
        int shift = at.hasReceiver() ? 1 : 0;
        int argument = check.argument() < 0 ? -1 : check.argument() + shift;
        List<Atom> subjects = new ArrayList<>();
        for (int i = 0; i < at.arguments().size(); i++) {
            if (i != argument) {
                subjects.addAll(at.arguments().get(i).atoms());
            }
        }
        subjects.addAll(check.answer() == Answer.RETURNS ? returned.atoms() : Set.of());
        List<Atom> known = subjects(subjects);
        Set<Consent> given = new LinkedHashSet<>();
        check.purposes().forEach(purpose -> given.add(Consent.to(purpose, known)));
        Atom told = argument < 0 || argument >= at.arguments().size()
                ? null
                : purpose(at.arguments().get(argument));
        if (told != null) {
            given.add(new Consent(told, known));
        }
        Consents all = Consents.of(given);
        return switch (check.answer()) {
            case TRUE -> new Assurance(Consents.NONE, all, Consents.NONE, Consents.NONE, List.of());
            case RETURNS -> new Assurance(all, all, all, Consents.NONE, List.of());
            case OTHERWISE -> Assurance.NONE;
        };
    }

    private List<Atom> subjects(Collection<Atom> atoms) {
        List<Atom> known = atoms.stream().filter(Atom::isSymbolic).distinct().toList();
        return context.flat != null || known.size() > SUBJECTS ? List.of() : known;
    }

    /** The purpose that a value names: a text or a constant of an enum, or what the method is given; null if it may be several. */
    private static @Nullable Atom purpose(Value value) {
        if (value.atoms().size() != 1) {
            return null;
        }
        Atom only = value.atoms().iterator().next();
        if (only instanceof Atom.Text text) {
            String name = text.known();
            return name == null ? null : Atom.Text.constant(HeldConsent.name(name));
        }
        if (only instanceof Atom.Global global && global.path().isEmpty()) {
            return Atom.Text.constant(HeldConsent.name(global.field().name()));
        }
        return only instanceof Atom.Input input && input.path().isEmpty() ? input : null;
    }

    /** What a callee says, in this method's terms. */
    Assurance seen(Assurance said, Function<Atom, Value> symbols) {
        return said.isNone()
                ? said
                : new Assurance(
                        seen(said.returning(), symbols),
                        seen(said.whenTrue(), symbols),
                        seen(said.whenFalse(), symbols),
                        seen(said.elements(), symbols),
                        List.of());
    }

    /** What is given on the way to a callee's sink, in this method's terms, but for the consents of others than the person whose data leaves. */
    Consents seen(Summary callee, SinkTemplate template, Function<Atom, Value> symbols) {
        OthersConsents others = new OthersConsents(context, callee, template, symbols);
        return seen(template.consents().without(others::include), symbols);
    }

    /** Consents in a callee's terms, in this method's. */
    Consents seen(Consents consents, Function<Atom, Value> symbols) {
        if (consents.each().isEmpty()) {
            return consents;
        }
        List<Consent> seen = new ArrayList<>();
        for (Consent consent : consents.each()) {
            Atom purpose =
                    consent.purpose() instanceof Atom.Input input ? purpose(symbols.apply(input)) : consent.purpose();
            if (purpose != null) {
                Set<Atom> subjects = new LinkedHashSet<>();
                consent.subjects()
                        .forEach(subject ->
                                subjects.addAll(symbols.apply(subject).atoms()));
                seen.add(new Consent(purpose, subjects(subjects)));
            }
        }
        return Consents.of(seen);
    }

    @Override
    public Assurance at(int site) {
        Assurance known = declared.get(site);
        return known != null ? known : common(calls.get(site));
    }

    @Override
    public Assurance functions(int site) {
        return common(functions.get(site));
    }

    private static Assurance common(@Nullable Map<MethodId, Assurance> told) {
        return told == null
                ? Assurance.NONE
                : told.values().stream().reduce(Assurance::meet).orElse(Assurance.NONE);
    }

    @Override
    public List<Atom> results(int site) {
        return subjects(results.getOrDefault(site, Value.EMPTY).atoms().stream()
                .filter(Origins::isHandedOut)
                .toList());
    }

    @Override
    public List<Atom> operand(int site, int index) {
        List<Value> all = operands.getOrDefault(site, List.of());
        return index < all.size()
                ? all.get(index).atoms().stream().map(Atom::printed).toList()
                : List.of();
    }

    @Override
    public boolean runsCode(int site) {
        return calls.getOrDefault(site, Map.of()).keySet().stream().anyMatch(method -> !method.equals(UNKNOWN));
    }

    /** What is gathered is complete. */
    void settle() {
        boolean matters = declared.values().stream().anyMatch(Assured::says)
                || calls.values().stream().flatMap(t -> t.values().stream()).anyMatch(Assured::says)
                || functions.values().stream().flatMap(t -> t.values().stream()).anyMatch(Assured::says);
        pass = matters ? ConsentPass.of(context.body, this) : null;
    }

    private static boolean says(Assurance assurance) {
        return !assurance.returning().each().isEmpty()
                || !assurance.whenTrue().each().isEmpty()
                || !assurance.whenFalse().each().isEmpty()
                || !assurance.elements().each().isEmpty();
    }

    /** What is given on every way to a sink. */
    Consents given(SinkKey sink) {
        Consents all = Consents.NEVER;
        for (Map.Entry<Reach, Consents> way :
                reached.getOrDefault(sink, Map.of()).entrySet()) {
            all = all.meet(
                    way.getValue().plus(around(way.getKey(), sink.payload().printed())));
        }
        return all.never() ? Consents.NONE : all;
    }

    private Consents around(Reach way, Atom payload) {
        if (pass == null || way.site() < 0) {
            return Consents.NONE;
        }
        Consents handed = pass.handed(way.site()).without(consent -> !isOf(consent, payload));
        Consents around = pass.given(way.site()).plus(handed).plus(entering(pass, way.site(), payload));
        return way.made() < 0 ? around : around.plus(pass.given(way.made()));
    }

    /** What is given wherever data was put into what a call is given, if it is not given to it as it is. */
    private Consents entering(ConsentPass settled, int site, Atom payload) {
        boolean direct = operands.getOrDefault(site, List.of()).stream().anyMatch(operand -> isIn(payload, operand));
        Consents all = Consents.NEVER;
        if (!direct && context.flat == null && operands.containsKey(site)) {
            for (Map.Entry<Integer, Value> store : stored.entrySet()) {
                if (isIn(payload, store.getValue())) {
                    all = all.meet(settled.givenAt(store.getKey()));
                }
            }
        }
        return all.never() ? Consents.NONE : all;
    }

    private static boolean isIn(Atom payload, Value value) {
        return value.atoms().stream().anyMatch(atom -> Consent.areRelated(atom.printed(), payload));
    }

    /** Whether a consent that is given for whom something holds is given for that datum. */
    private boolean isOf(Consent consent, Atom payload) {
        if (!(payload instanceof Atom.Source source)) {
            return consent.mayBeOf(payload);
        }
        String declaring = context.labels.label(source.label()).declaringType();
        return consent.subjects().stream()
                .map(subject -> context.parts.type(subject).erasure())
                .anyMatch(type -> context.program.isSubtype(type, declaring));
    }

    /** What the method says to its callers, and to what it calls. */
    Assurance said() {
        if (pass == null) {
            boolean leaves = context.body.blocks().stream()
                    .flatMap(block -> block.instructions().stream())
                    .anyMatch(Instruction.Return.class::isInstance);
            return leaves ? Assurance.NONE : Assurance.LEAVES_NEVER;
        }
        Assurance said = pass.said();
        return new Assurance(said.returning(), said.whenTrue(), said.whenFalse(), said.elements(), within(pass));
    }

    private List<Within> within(ConsentPass settled) {
        Map<MethodId, Consents> within = new TreeMap<>();
        applied.forEach((method, sites) -> {
            for (int site : sites) {
                Consents here = site < 0 ? Consents.NONE : settled.given(site);
                within.merge(method, here, Consents::meet);
            }
        });
        context.body.blocks().forEach(block -> block.instructions().forEach(instruction -> {
            if (instruction instanceof Instruction.Function function) {
                Consents here = settled.given(function.site()).plus(settled.handedWith(function.to()));
                within.merge(function.body(), here, Consents::meet);
            }
        }));
        List<Within> all = new ArrayList<>();
        within.forEach((method, consents) -> {
            List<String> purposes = consents.each().stream()
                    .map(Consent::named)
                    .filter(purpose -> purpose != null)
                    .distinct()
                    .sorted()
                    .toList();
            if (!purposes.isEmpty()) {
                all.add(new Within(method, purposes));
            }
        });
        return all;
    }
}
