package io.github.personaldata.checker.generated;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Makes a program as small as it can be while it still fails in the same way. */
final class Shrinker {
    private static final int MOST_ROUNDS = 40;
    private static final int AT_ONCE = 32;

    private final Function<List<Program>, List<Verdict>> trial;

    /** In: what runs and analyses programs. */
    Shrinker(Function<List<Program>, List<Verdict>> trial) {
        this.trial = trial;
    }

    /** In: what is known of a program and what must stay true; out: the same of a smaller one. */
    Verdict shrink(Verdict failure, Predicate<Verdict> sameFailure) {
        var smallest = failure;
        for (var round = 0; round < MOST_ROUNDS; round++) {
            var smaller = round(smallest, sameFailure);
            if (smaller.isEmpty()) {
                return smallest;
            }
            smallest = smaller.get();
        }
        return smallest;
    }

    private Optional<Verdict> round(Verdict verdict, Predicate<Verdict> sameFailure) {
        var size = verdict.program().size();
        var candidates = Reductions.of(verdict.program()).stream()
                .map(Shrinker::repaired)
                .filter(candidate -> candidate.size() < size)
                .distinct()
                .sorted(Comparator.comparingLong(Program::size))
                .toList();
        for (var start = 0; start < candidates.size(); start += AT_ONCE) {
            var some = candidates.subList(start, Math.min(start + AT_ONCE, candidates.size()));
            var smaller = trial.apply(some).stream().filter(sameFailure).findFirst();
            if (smaller.isPresent()) {
                return smaller;
            }
        }
        return Optional.empty();
    }

    /** Without what names something that is no more. */
    static Program repaired(Program program) {
        var names = new HashSet<String>();
        program.globals().forEach(global -> names.add(global.name()));
        program.all().forEach(node -> declared(node, names));
        return (Program) repaired(program, names, false);
    }

    private static void declared(Node node, Set<String> names) {
        if (node instanceof Statement.Declare declare) {
            names.add(declare.variable().name());
        } else if (node instanceof Statement.Loop loop) {
            names.add(loop.counter());
        } else if (node instanceof Statement.Each each) {
            names.add(each.element().name());
        } else if (node instanceof Statement.Labelled labelled) {
            names.add(labelled.label());
        } else if (node instanceof Statement.Using using) {
            names.add(using.resource().name());
        } else if (node instanceof Statement.Try attempt) {
            names.add(attempt.caught());
        } else if (node instanceof Expression.Lambda lambda) {
            names.add(lambda.parameter());
        } else if (node instanceof Method method) {
            method.parameters().forEach(parameter -> names.add(parameter.name()));
        }
        if (node instanceof Program whole) {
            whole.methods().forEach(method -> names.add(method.call().template()));
        }
    }

    private static Node repaired(Node node, Set<String> names, boolean inLoop) {
        if (node instanceof Expression.Local local && !names.contains(local.name())) {
            return Expression.Constant.of(local.type());
        }
        if (node instanceof Expression.Apply apply && isGone(apply, names)) {
            return Expression.Constant.of(apply.type());
        }
        var loop = node instanceof Statement.Loop
                || node instanceof Statement.Each
                || inLoop && !(node instanceof Expression.Lambda);
        var children = new ArrayList<Node>();
        for (var child : node.children()) {
            var gone = child instanceof Statement.Assign assign && !names.contains(assign.variable())
                    || child instanceof Statement.Jump jump
                            && !(jump.label().isEmpty() ? loop : names.contains(jump.label()))
                    || child instanceof Statement.Perform perform && isGone(perform.call(), names);
            if (!gone) {
                children.add(repaired(child, names, loop));
            }
        }
        return node.with(children);
    }

    /** Whether it calls a method of the program that is no more. */
    private static boolean isGone(Expression.Apply apply, Set<String> names) {
        var template = apply.operation().template();
        return Method.isOwn(template) && !names.contains(template);
    }
}
