package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where {@code break}, {@code continue}, {@code yield} and {@code return} lead, by way of the {@code finally} blocks between.
 *
 * <p>A finally block is copied once per way out of its {@code try}: states of different ways do not mix. Finally blocks nested in finally
 * blocks would be copied exponentially often; from the third level on all ways share one copy, which ends in a {@link Instruction.Select}.
 */
final class Jumps {
    private static final int COPIED_LEVELS = 3;
    private static final Type THROWABLE = new Type.ClassType("java.lang.Throwable", List.of());

    private final CodeBuilder out;
    private final List<Target> targets = new ArrayList<>();
    private final List<Protected> regions = new ArrayList<>();
    private int finalizing;

    Jumps(CodeBuilder out) {
        this.out = out;
    }

    /** What runs whenever a region is left. */
    @FunctionalInterface
    interface Finalizer {
        /** Emits it; the register of the exception with which the region is left, or -1. */
        void emit(int exception);
    }

    /** What kind of statement can be left. */
    enum Kind {
        LOOP,
        SWITCH,
        BLOCK,
        VALUE
    }

    private record Target(Kind kind, Set<String> labels, int breakTo, int continueTo, int result, int depth) {}

    /** A way out of a protected region: to a block at a depth, or, where the block is -1, out of the method. */
    private record Exit(int block, int depth) {}

    private static final Exit RETURN = new Exit(-1, 0);

    private static final class Protected {
        final Map<Exit, Integer> entries = new LinkedHashMap<>();
        int returned = -1;
    }

    /** Opens a statement that can be left; {@code continueTo} is -1 where it is no loop. */
    void open(Kind kind, Set<String> labels, int breakTo, int continueTo) {
        targets.add(new Target(kind, labels, breakTo, continueTo, -1, regions.size()));
    }

    /** Opens a {@code switch} whose value goes to a register. */
    void openValue(int after, int result) {
        targets.add(new Target(Kind.VALUE, Set.of(), after, -1, result, regions.size()));
    }

    /** The register that {@code yield} writes; -1 outside of a {@code switch} with a value. */
    int yielded() {
        for (int i = targets.size() - 1; i >= 0; i--) {
            if (targets.get(i).kind == Kind.VALUE) {
                return targets.get(i).result;
            }
        }
        return -1;
    }

    /** Closes the innermost statement. */
    void close() {
        targets.remove(targets.size() - 1);
    }

    /** {@code break}. */
    void breakTo(int site, @Nullable String label) {
        for (int i = targets.size() - 1; i >= 0; i--) {
            Target target = targets.get(i);
            boolean meant = label == null
                    ? target.kind == Kind.LOOP || target.kind == Kind.SWITCH
                    : target.labels.contains(label);
            if (meant) {
                leave(site, new Exit(target.breakTo, target.depth), -1);
                return;
            }
        }
        strayed(site);
    }

    /** {@code continue}. */
    void continueTo(int site, @Nullable String label) {
        for (int i = targets.size() - 1; i >= 0; i--) {
            Target target = targets.get(i);
            if (target.continueTo >= 0 && (label == null || target.labels.contains(label))) {
                leave(site, new Exit(target.continueTo, target.depth), -1);
                return;
            }
        }
        strayed(site);
    }

    /** {@code yield}, once the value is in its register. */
    void yieldValue(int site) {
        for (int i = targets.size() - 1; i >= 0; i--) {
            Target target = targets.get(i);
            if (target.kind == Kind.VALUE) {
                leave(site, new Exit(target.breakTo, target.depth), -1);
                return;
            }
        }
        strayed(site);
    }

    /** {@code return}; -1 without a value. */
    void returnValue(int site, int value) {
        leave(site, RETURN, value);
    }

    /** A jump to nowhere, in a source that does not compile: anything may come next, so control falls through. */
    private void strayed(int site) {
        out.emit(new Instruction.Opaque(site, -1, new int[0]));
    }

    private void leave(int site, Exit exit, int value) {
        if (regions.size() > exit.depth) {
            Protected region = regions.get(regions.size() - 1);
            if (value >= 0 && out.isOpen()) {
                if (region.returned < 0) {
                    region.returned = out.temporary(out.type(value));
                }
                out.emit(new Instruction.Copy(site, region.returned, value));
            }
            if (out.isOpen()) {
                out.goTo(site, region.entries.computeIfAbsent(exit, e -> out.block()));
            }
        } else if (exit.block >= 0) {
            out.goTo(site, exit.block);
        } else {
            out.end(new Instruction.Return(site, value));
        }
    }

    /** Emits a region and, on every way out of it, the finalizer. */
    void protect(int site, Runnable region, Finalizer finalizer) {
        List<Integer> outer = out.handlers();
        int handler = out.block();
        int after = out.block();
        Protected ways = new Protected();
        regions.add(ways);
        out.handlers(List.of(handler), site);
        region.run();
        leave(site, new Exit(after, regions.size() - 1), -1);
        regions.remove(regions.size() - 1);
        out.handlers(outer, site);
        finalizing++;
        if (finalizing > COPIED_LEVELS) {
            share(site, ways, handler, finalizer);
        } else {
            copy(site, ways, handler, finalizer);
        }
        finalizing--;
        out.start(after, site);
    }

    private void copy(int site, Protected ways, int handler, Finalizer finalizer) {
        ways.entries.forEach((exit, entry) -> {
            out.start(entry, site);
            finalizer.emit(-1);
            leaveIfOpen(site, exit, ways.returned);
        });
        int exception = caught(site, handler);
        finalizer.emit(exception);
        out.end(new Instruction.Throw(site, exception));
    }

    private void share(int site, Protected ways, int handler, Finalizer finalizer) {
        int way = out.temporary(Primitives.INT);
        int common = out.block();
        List<@Nullable String> numbers = new ArrayList<>();
        int[] continuations = new int[ways.entries.size() + 1];
        for (int entry : ways.entries.values()) {
            out.start(entry, site);
            out.emit(new Instruction.Constant(site, way, String.valueOf(numbers.size())));
            out.goTo(site, common);
            continuations[numbers.size()] = out.block();
            numbers.add(String.valueOf(numbers.size()));
        }
        int exception = caught(site, handler);
        out.emit(new Instruction.Constant(site, way, "-1"));
        continuations[numbers.size()] = out.block();
        numbers.add(null);
        out.start(common, site);
        finalizer.emit(-1);
        out.end(new Instruction.Select(site, way, numbers, continuations));
        int next = 0;
        for (Exit exit : ways.entries.keySet()) {
            out.start(continuations[next++], site);
            leaveIfOpen(site, exit, ways.returned);
        }
        out.start(continuations[next], site);
        out.end(new Instruction.Throw(site, exception));
    }

    private void leaveIfOpen(int site, Exit exit, int returned) {
        if (out.isOpen()) {
            leave(site, exit, exit.equals(RETURN) ? returned : -1);
        }
    }

    private int caught(int site, int handler) {
        out.start(handler, site);
        int exception = out.temporary(THROWABLE);
        out.emit(new Instruction.Catch(site, exception, List.of(THROWABLE)));
        return exception;
    }
}
