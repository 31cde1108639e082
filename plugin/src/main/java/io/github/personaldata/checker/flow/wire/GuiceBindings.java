package io.github.personaldata.checker.flow.wire;

import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What modules of Guice bind, as far as one statement says it: {@code bind(Key.class).annotatedWith(Names.named("x")).to(Class.class)}. Bindings
 * of all modules are meant, since each may be the one that is installed.
 */
final class GuiceBindings {
    private static final String GUICE = "com.google.inject.";

    private final List<Bean> beans = new ArrayList<>();
    private boolean unseen;

    GuiceBindings(Program program) {
        if (program.type(GUICE + "Module") != null) {
            for (MethodId method : program.methods()) {
                Code code = program.code(method);
                if (code != null) {
                    read(code);
                }
            }
        }
    }

    /** One for each binding; what is bound on to something else has no known class. */
    List<Bean> beans() {
        Set<String> keys = beans.stream().map(bean -> bean.type().erasure()).collect(Collectors.toSet());
        return beans.stream()
                .map(bean -> bean.exact() != null
                                && keys.contains(bean.exact())
                                && !bean.exact().equals(bean.type().erasure())
                        ? bean(bean.type(), bean.given(), bean.annotations(), null)
                        : bean)
                .toList();
    }

    /** Whether something is bound and it is not known for what. */
    boolean areUnseen() {
        return unseen;
    }

    private void read(Code code) {
        List<Instruction.Invoke> calls = new ArrayList<>();
        for (Code.Block block : code.blocks()) {
            for (Instruction instruction : block.instructions()) {
                if (instruction instanceof Instruction.Invoke call && isOfGuice(call)) {
                    calls.add(call);
                }
            }
        }
        Assigned assigned = calls.isEmpty() ? null : new Assigned(code);
        for (Instruction.Invoke call : calls) {
            unseen |= call.target().candidates().get(0).owner().endsWith(".OptionalBinder");
            if (assigned != null && call.target().name().equals("bind") && call.arguments().length == 1) {
                bind(call, calls, assigned);
            }
        }
    }

    private static boolean isOfGuice(Instruction.Invoke call) {
        return !call.target().candidates().isEmpty()
                && call.target().candidates().get(0).owner().startsWith(GUICE);
    }

    private void bind(Instruction.Invoke bind, List<Instruction.Invoke> calls, Assigned assigned) {
        String key = constant(bind.arguments()[0], assigned);
        if (key == null) {
            unseen = true;
            return;
        }
        Set<String> given = Set.of();
        List<AnnotationInfo> annotations = List.of();
        List<Instruction.Invoke> next = on(bind, calls, assigned);
        if (next.size() == 1 && next.get(0).target().name().equals("annotatedWith")) {
            int qualifier = next.get(0).arguments()[0];
            String name = named(assigned.setter(qualifier), assigned);
            String type = constant(qualifier, assigned);
            given = name == null ? Set.of() : Set.of(name);
            annotations = type == null ? List.of() : List.of(new AnnotationInfo(type, Map.of(), ""));
            unseen |= name == null && type == null;
            next = on(next.get(0), calls, assigned);
        }
        beans.add(bean(new Type.ClassType(key, List.of()), given, annotations, exact(key, next, assigned)));
    }

    /** The class that is bound to; null if it is not known. */
    private static @Nullable String exact(String key, List<Instruction.Invoke> next, Assigned assigned) {
        if (next.isEmpty()) {
            return key;
        }
        Instruction.Invoke to = next.get(0);
        return next.size() == 1 && to.target().name().equals("to") && to.arguments().length == 1
                ? constant(to.arguments()[0], assigned)
                : null;
    }

    private static Bean bean(Type key, Set<String> given, List<AnnotationInfo> annotations, @Nullable String exact) {
        return new Bean(Bean.Container.GUICE, null, null, "", key, exact, Set.of(), given, annotations, false);
    }

    private static List<Instruction.Invoke> on(
            Instruction.Invoke call, List<Instruction.Invoke> calls, Assigned assigned) {
        return calls.stream()
                .filter(next -> next.receiver() >= 0 && call.equals(assigned.setter(next.receiver())))
                .toList();
    }

    private static @Nullable String constant(int register, Assigned assigned) {
        return assigned.setter(register) instanceof Instruction.Constant constant ? constant.text() : null;
    }

    /** The name that {@code Names.named("x")} makes an annotation of; null if it is something else. */
    private static @Nullable String named(@Nullable Instruction setter, Assigned assigned) {
        return setter instanceof Instruction.Invoke call && call.target().name().equals("named")
                ? constant(call.arguments()[0], assigned)
                : null;
    }
}
