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
 * code calls them, or where a model says what any other object does. The implementations of a method answer all other open calls of it alike; between the many calls and the many implementations stands one node, so that the graph grows with their sum.
 */
final class OpenCalls {
    private static final String GROUP = "*";
    private static final Sites RESULT = Sites.of(0);

    private final Program program;
    private final Targets targets;
    private final CodePurposes purposes;
    private final Map<MethodId, Summary> summaries;
    private final Map<Call, OpenCall> opens = new LinkedHashMap<>();
    private final Map<Call, Set<MethodId>> functions = new HashMap<>();
    private final Map<MethodId, List<Call>> callsOfFunction = new HashMap<>();
    private final Map<MethodId, List<Call>> callsOfGroup = new HashMap<>();
    private final Map<MethodId, Collection<MethodId>> implementations = new HashMap<>();
    private final Map<MethodId, List<MethodId>> groupsOf = new HashMap<>();
    private final Map<Call, MethodId> groups = new HashMap<>();
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
                MethodId group = new MethodId(GROUP, method.owner() + "#" + method.name(), method.parameters());
                groups.put(call, group);
                callsOfGroup.computeIfAbsent(group, g -> new ArrayList<>()).add(call);
                if (!implementations.containsKey(group)) {
                    Set<MethodId> all = new TreeSet<>(targets.allByHierarchy(method.owner(), method));
                    implementations.put(group, all);
                    all.forEach(target -> groupsOf.computeIfAbsent(target, t -> new ArrayList<>())
                            .add(group));
                }
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

    private @Nullable MethodId run(Type type, MethodId method) {
        MethodId target = targets.exact(type, method);
        return target != null && summaries.containsKey(target) ? target : null;
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
        if (method.owner().equals(GROUP)) {
            return implementations.getOrDefault(method, List.of());
        }
        return functions.getOrDefault(new Call(method, key), Set.of());
    }

    /** Whether open calls may run a method. */
    boolean isOpened(MethodId method) {
        return groupsOf.containsKey(method) || callsOfFunction.containsKey(method);
    }

    /** What flows into the result of a call from the implementations of its method, as one. */
    List<Passed> results(MethodId method, Sites key, Path path) {
        MethodId group = groups.get(new Call(method, key));
        return group == null
                ? List.of()
                : List.of(new Passed(group, new Atom.Result(RESULT, Type.OBJECT), path, Trail.START, false));
    }

    /** What a method, or a node between calls and implementations, is given for a parameter by open calls. */
    List<Passed> given(MethodId method, Atom.Input input) {
        List<Passed> passed = new ArrayList<>();
        if (method.owner().equals(GROUP)) {
            for (Call call : callsOfGroup.getOrDefault(method, List.of())) {
                if (input.index() == 0) {
                    receivers(call, input.path(), passed);
                } else {
                    arguments(call, input.index() - 1, input.path(), passed);
                }
            }
            return passed;
        }
        Code code = program.code(method);
        if (code == null) {
            return passed;
        }
        for (MethodId group : groupsOf.getOrDefault(method, List.of())) {
            int index = input.index() - (code.parameters() - group.parameters().size());
            if (code.hasReceiver() && input.index() == 0 || index >= 0) {
                Atom there = new Atom.Input(index + 1, Path.EMPTY);
                passed.add(new Passed(group, there, input.path(), Trail.START, false));
            }
        }
        for (Call call : callsOfFunction.getOrDefault(method, List.of())) {
            int first = first(open(call), code);
            if (code.hasReceiver() && input.index() == 0) {
                receivers(call, input.path(), passed);
            }
            if (input.index() < code.captured()) {
                Path captured = Path.of("[captured " + input.index() + "]").then(input.path());
                receivers(call, captured, passed);
            }
            arguments(call, input.index() - first, input.path(), passed);
        }
        return passed;
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
