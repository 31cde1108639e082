package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.wire.Bean;
import io.github.personaldata.checker.flow.wire.Beans;
import io.github.personaldata.checker.flow.wire.Beans.Given;
import io.github.personaldata.checker.flow.wire.InjectionPoint;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a container injects: what {@code @Bean}, {@code @Produces} and {@code @Provides} methods return, and what lies in {@code @Produces}
 * fields, reaches the fields and parameters that it is chosen for.
 */
final class Wiring {
    private final Program program;
    private final Beans beans;
    private final boolean makesAny;
    private final Map<InjectionPoint, List<Given>> chosen = new HashMap<>();

    Wiring(Program program, Beans beans) {
        this.program = program;
        this.beans = beans;
        this.makesAny = beans.all().stream().anyMatch(Wiring::isMade);
    }

    private static boolean isMade(Bean bean) {
        return bean.method() != null || bean.field() != null;
    }

    /** Whether it makes what is injected. */
    boolean isMaker(MethodId method) {
        return beans.isMaker(method);
    }

    /** What a root's parameter may be. */
    List<Given> into(MethodId method, Atom.Input input) {
        MethodInfo info = makesAny ? program.method(method) : null;
        Code code = info == null ? null : program.code(method);
        boolean called = info != null
                && !info.is(Flag.SYNTHETIC)
                && (method.isConstructor() || isMaker(method) || InjectionPoint.isInjected(info.annotations()));
        if (info == null || code == null || !called) {
            return List.of();
        }
        int index = input.index() - (code.hasReceiver() ? 1 : 0);
        if (index < 0 || index >= info.parameters().size()) {
            return List.of();
        }
        return chosen(InjectionPoint.of(info, index));
    }

    /** What a field may hold that a container fills. */
    List<Given> into(FieldId id) {
        FieldInfo field = makesAny ? program.field(id) : null;
        boolean filled = field != null
                && InjectionPoint.isInjected(field.annotations())
                && !InjectionPoint.isMaker(field.annotations());
        return field == null || !filled ? List.of() : chosen(InjectionPoint.of(field));
    }

    private List<Given> chosen(InjectionPoint asked) {
        return chosen.computeIfAbsent(asked, this::choose);
    }

    private List<Given> choose(InjectionPoint asked) {
        return beans.given(asked).stream()
                .filter(given -> isMade(given.bean()))
                .filter(given ->
                        asked.of() == null || !asked.of().equals(given.bean().method()))
                .toList();
    }
}
