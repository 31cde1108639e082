package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.flow.label.CodePurposes;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.flow.summary.Summary.OpenCall;
import io.github.personaldata.checker.flow.summary.Summary.OpenCall.Runs;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.flow.type.Targets;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Calls that summaries leave open, and what answers them. Functions answer single calls, and so do objects where the JDK's
 * code calls them, or where a model says what any other object does. The implementations of a method answer all other open calls of it alike.
 */
final class OpenCalls {
    private static final Sites RESULT = Sites.of(0);
    private static final Atom RECEIVER = new Atom.Input(0, Path.EMPTY);

    private final Program program;
    private final Targets targets;
    private final CodePurposes purposes;
    private final Map<MethodId, Summary> summaries;
    private final Map<Call, OpenCall> opens = new LinkedHashMap<>();
    private final Map<Call, Set<MethodId>> functions = new HashMap<>();
    private final Map<MethodId, List<Call>> callsOfFunction = new HashMap<>();
    private final CallGroups byHierarchy = new CallGroups();
    private CallGroups byFunctions = new CallGroups();
    private final Map<Shared, MethodId> names = new HashMap<>();
    /** Methods whose calls objects of the program's classes answer one by one. */
    private final Set<MethodId> byObjects = new HashSet<>();

    private final Map<Type, Boolean> answering = new HashMap<>();

    OpenCalls(Program program, Targets targets, CodePurposes purposes, Map<MethodId, Summary> summaries) {
        this.program = program;
        this.targets = targets;
        this.purposes = purposes;
        this.summaries = summaries;
        summaries.values().forEach(this::index);
    }

    /** A call in a summary. */
    record Call(MethodId method, Sites key) {}

    /**
     * A part of what a method is given.
     *
     * @param method in whose terms the origin is
     * @param rest the part of the origin
     * @param wide whether it is what any caller of that method gives
     */
    record Passed(MethodId method, Atom from, Path rest, Trail trail, boolean wide) {}

    private void index(Summary summary) {
        for (OpenCall open : summary.opens()) {
            Call call = new Call(summary.method(), open.key());
            opens.put(call, open);
            MethodId method = open.method();
            if (open.runs() == Runs.METHOD) {
                functions.put(call, Set.of(method));
                callsOfFunction.computeIfAbsent(method, m -> new ArrayList<>()).add(call);
                continue;
            }
            List<MethodId> few = targets.byHierarchy(method.owner(), method);
            boolean joined = targets.isOwn(method) && few != null && !few.isEmpty();
            if (isForObjects(call, open)) {
                byObjects.add(method);
                continue;
            }
            // the classes of the program were joined where the call stands; what is open is only whether a lambda is
            // meant
            if (!joined && !method.owner().equals("java.lang.Object")) {
                MethodId group = CallGroups.named(method.owner() + "#" + method.name(), method.parameters());
                byHierarchy.add(call, group, () -> new TreeSet<>(targets.allByHierarchy(method.owner(), method)));
            }
        }
    }

    /**
     * Whether only objects that are seen to arrive answer a call: the hierarchy would join what has nothing to do with each other, and the JDK's
     * code is no reason why one class should run another's methods.
     */
    private boolean isForObjects(Call call, OpenCall open) {
        return open.runs() == Runs.OWN_CODE || targets.isOfJdk(call.method());
    }

    /** Whether an origin is the result of a call that only objects of the program's classes leave open. */
    boolean isModelled(MethodId method, Atom atom) {
        Sites key = atom.resultOf();
        OpenCall open = key == null ? null : opens.get(new Call(method, key));
        return open != null && open.runs() == Runs.OWN_CODE;
    }

    /** Receivers of calls that single functions or objects answer, by call. */
    Map<Call, List<Node>> receivers() {
        Map<Call, List<Node>> receivers = new LinkedHashMap<>();
        opens.forEach((call, open) -> {
            if (open.runs() != Runs.METHOD && (targets.mayBeFunction(open.method()) || isForObjects(call, open))) {
                boolean wide = keepsPlace(call);
                receivers.put(
                        call,
                        open.receivers().stream()
                                .map(receiver -> new Node(call.method(), receiver, wide))
                                .toList());
            }
        });
        return receivers;
    }

    /** Whether it is a function, or an object whose class has code that the JDK's calls may run. */
    boolean mayAnswer(Atom atom) {
        return atom instanceof Atom.Fresh fresh
                && (fresh.isFunction()
                        || answering.computeIfAbsent(
                                fresh.type(), type -> byObjects.stream().anyMatch(m -> run(type, m) != null)));
    }

    /** Says that a function or object answers a call: the method that runs if that is new, otherwise null. */
    @Nullable
    MethodId answers(Call call, Atom.Fresh object) {
        MethodId method = open(call).method();
        MethodId body;
        if (object.isFunction()) {
            body = targets.isFunctionOf(object.type(), method) ? object.function() : null;
        } else {
            body = isForObjects(call, open(call)) ? run(object.type(), method) : null;
        }
        if (body == null
                || !functions.computeIfAbsent(call, c -> new TreeSet<>()).add(body)) {
            return null;
        }
        callsOfFunction.computeIfAbsent(body, m -> new ArrayList<>()).add(call);
        return body;
    }

    /** What several calls have in common that the same functions answer. */
    private record Shared(Set<MethodId> functions, List<String> parameters) {}

    /** Gathers the calls that the same functions answer, as far as those are known; the methods for which that is new. */
    Set<MethodId> gather() {
        Map<Shared, List<Call>> alike = new LinkedHashMap<>();
        opens.forEach((call, open) -> {
            Set<MethodId> all = functions.getOrDefault(call, Set.of());
            if (all.size() > 1) {
                Shared shared = new Shared(Set.copyOf(all), open.method().parameters());
                alike.computeIfAbsent(shared, s -> new ArrayList<>()).add(call);
            }
        });
        CallGroups before = byFunctions;
        byFunctions = new CallGroups();
        alike.values().removeIf(calls -> calls.size() == 1);
        alike.forEach((shared, calls) -> {
            MethodId group =
                    names.computeIfAbsent(shared, s -> CallGroups.named("functions " + names.size(), s.parameters()));
            calls.forEach(call -> byFunctions.add(call, group, () -> new TreeSet<>(shared.functions())));
        });
        return byFunctions.changedSince(before);
    }

    private @Nullable MethodId run(Type type, MethodId method) {
        MethodId target = targets.exact(type, method);
        return target != null && summaries.containsKey(target) ? target : null;
    }

    private List<CallGroups> groups() {
        return List.of(byHierarchy, byFunctions);
    }

    private OpenCall open(Call call) {
        return Objects.requireNonNull(opens.get(call));
    }

    /** Whether no caller opens the call anew, or its result is asked for where it stands: what it is given is then led back to all of them. */
    boolean keepsPlace(Call call) {
        Summary summary = summaries.get(call.method());
        return summary == null
                || !summary.relative().contains(call.key())
                || !purposes.of(call.method()).isEmpty();
    }

    /** Methods whose results are the result of a call. */
    Collection<MethodId> returningTo(MethodId method, Sites key) {
        if (CallGroups.isGroup(method)) {
            return groups().stream()
                    .flatMap(groups -> groups.answers(method).stream())
                    .toList();
        }
        Call call = new Call(method, key);
        return byFunctions.of(call) == null ? functions.getOrDefault(call, Set.of()) : Set.of();
    }

    /** Whether open calls may run a method. */
    boolean isOpened(MethodId method) {
        return !byHierarchy.of(method).isEmpty() || callsOfFunction.containsKey(method);
    }

    /** What flows into the result of a call from those that answer it and others alike, as one. */
    List<Passed> results(MethodId method, Sites key, Path path) {
        Call call = new Call(method, key);
        List<Passed> passed = new ArrayList<>();
        for (CallGroups groups : groups()) {
            MethodId group = groups.of(call);
            if (group != null) {
                passed.add(new Passed(group, new Atom.Result(RESULT, Type.OBJECT), path, Trail.START, false));
            }
        }
        return passed;
    }

    /** What a method, or a group of calls, is given for a parameter by open calls. */
    List<Passed> given(MethodId method, Atom.Input input) {
        List<Passed> passed = new ArrayList<>();
        Code code = program.code(method);
        if (CallGroups.isGroup(method)) {
            groups().forEach(groups -> groups.calls(method).forEach(call -> given(call, 1, true, input, passed)));
        } else if (code != null) {
            groups().forEach(groups -> groups.of(method).forEach(group -> joined(group, code, input, passed)));
            for (Call call : callsOfFunction.getOrDefault(method, List.of())) {
                if (byFunctions.of(call) == null) {
                    captured(code, input).forEach(path -> receivers(call, path, passed));
                    given(call, first(open(call), code), code.hasReceiver(), input, passed);
                }
            }
        }
        return passed;
    }

    /** What a group gives to a method that answers its calls. */
    private static void joined(MethodId group, Code code, Atom.Input input, List<Passed> passed) {
        captured(code, input).forEach(path -> passed.add(new Passed(group, RECEIVER, path, Trail.START, false)));
        int index = input.index() - (code.parameters() - group.parameters().size());
        if (code.hasReceiver() && input.index() == 0 || index >= 0) {
            Atom there = new Atom.Input(index + 1, Path.EMPTY);
            passed.add(new Passed(group, there, input.path(), Trail.START, false));
        }
    }

    /** The part of a function that is what it captured for that parameter; none if the parameter is no such one. */
    private static List<Path> captured(Code code, Atom.Input input) {
        return input.index() < code.captured()
                ? List.of(Path.of("[captured " + input.index() + "]").then(input.path()))
                : List.of();
    }

    private void given(Call call, int first, boolean hasReceiver, Atom.Input input, List<Passed> passed) {
        if (hasReceiver && input.index() == 0) {
            receivers(call, input.path(), passed);
        }
        arguments(call, input.index() - first, input.path(), passed);
    }

    /** Which parameter of the code takes the first of what a call passes. */
    private static int first(OpenCall open, Code code) {
        if (open.runs() == Runs.METHOD) {
            return code.hasReceiver() ? 1 : 0;
        }
        return code.parameters() - open.method().parameters().size();
    }

    private void receivers(Call call, Path path, List<Passed> passed) {
        for (Atom receiver : open(call).receivers()) {
            passed.add(new Passed(call.method(), receiver, path, Trail.START, keepsPlace(call)));
        }
    }

    private void arguments(Call call, int index, Path path, List<Passed> passed) {
        for (Summary.Argument argument : open(call).arguments()) {
            if (argument.index() == index) {
                for (Path rest : path.askedOf(argument.path())) {
                    passed.add(new Passed(call.method(), argument.from(), rest, argument.trail(), keepsPlace(call)));
                }
            }
        }
    }
}
