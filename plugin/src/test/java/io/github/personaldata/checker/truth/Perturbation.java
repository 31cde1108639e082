package io.github.personaldata.checker.truth;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds the leaks of one case by running it: over all decisions, with the data as they are and with one datum changed. A leak is the same
 * sequence of sink calls with a different text in one of them. A changed sequence is control flow and counts for nothing. Where a person does
 * not agree and a text changes with the datum of this person alone, it has left without consent, whatever the code asked.
 */
final class Perturbation {
    private static final int MOST_RUNS = 64;
    private static final int VARIANTS = 3;

    private final String mainClass;
    private final Map<String, byte[]> classes;
    private final Console[] consoles;

    /**
     * What all runs of the case showed.
     *
     * @param sinks lines of all sinks that were reached
     * @param unconsented what got out of people who do not agree
     * @param asks whether the case says of anybody that they agree or not
     */
    record Observation(SortedSet<Leak> leaks, SortedSet<Integer> sinks, SortedSet<Leak> unconsented, boolean asks) {}

    private record Run(Inputs inputs, List<SinkCall> calls) {}

    /** In: the case's class with {@code static void run(Inputs)}, and all its instrumented classes by name. */
    Perturbation(String mainClass, Map<String, byte[]> classes, Console... consoles) {
        this.mainClass = mainClass;
        this.classes = classes;
        this.consoles = consoles;
    }

    Observation observe() {
        var leaks = new TreeSet<Leak>();
        var sinks = new TreeSet<Integer>();
        var unconsented = new TreeSet<Leak>();
        var asks = false;
        var choices = List.<Integer>of();
        var runs = 0;
        do {
            if (++runs > MOST_RUNS) {
                throw new IllegalStateException("more than " + MOST_RUNS + " combinations of decisions");
            }
            var usual = run(choices, Inputs.Change.NONE);
            var again = run(choices, Inputs.Change.NONE);
            if (!usual.calls.equals(again.calls)) {
                throw new IllegalStateException(
                        "two runs with the same data print different texts: " + difference(usual.calls, again.calls));
            }
            usual.calls.forEach(call -> sinks.add(call.line()));
            for (var element : usual.inputs.data()) {
                for (var variant = 1; variant <= VARIANTS; variant++) {
                    var changed = run(choices, Inputs.Change.of(element, variant));
                    compare(usual.calls, changed.calls, element, leaks);
                }
            }
            asks |= !usual.inputs.asked().isEmpty();
            for (var person : usual.inputs.refusing()) {
                for (var variant = 1; variant <= VARIANTS; variant++) {
                    var changed = run(choices, new Inputs.Change(person.element(), person.number(), variant));
                    compare(usual.calls, changed.calls, person.element(), unconsented);
                }
            }
            choices = usual.inputs.next();
        } while (!choices.isEmpty());
        return new Observation(leaks, sinks, unconsented, asks);
    }

    private static String difference(List<SinkCall> one, List<SinkCall> other) {
        var same = 0;
        while (same < Math.min(one.size(), other.size()) && one.get(same).equals(other.get(same))) {
            same++;
        }
        return one.subList(same, one.size()) + "\nand " + other.subList(same, other.size());
    }

    private static void compare(List<SinkCall> usual, List<SinkCall> changed, String element, Set<Leak> leaks) {
        if (usual.size() != changed.size()) {
            return;
        }
        for (var i = 0; i < usual.size(); i++) {
            if (!usual.get(i).sameSink(changed.get(i))) {
                return;
            }
        }
        for (var i = 0; i < usual.size(); i++) {
            var call = usual.get(i);
            if (!call.text().equals(changed.get(i).text())) {
                leaks.add(new Leak(call.line(), call.channel(), element));
            }
        }
    }

    private Run run(List<Integer> choices, Inputs.Change change) {
        var inputs = new Inputs(choices, change) {};
        var recording = Recording.start();
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        var loader = new CaseLoader(classes);
        try {
            // some libraries make classes of their own for a case's interfaces there
            thread.setContextClassLoader(loader);
            entry(loader).invoke(inputs);
        } catch (Throwable thrown) {
            throw new IllegalStateException("a case must end normally", thrown);
        } finally {
            thread.setContextClassLoader(before);
        }
        for (var console : consoles) {
            console.endRun();
        }
        return new Run(inputs, recording.calls());
    }

    private MethodHandle entry(CaseLoader loader) throws ReflectiveOperationException {
        var type = Class.forName(mainClass, true, loader);
        return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                .findStatic(type, "run", MethodType.methodType(void.class, Inputs.class));
    }
}
