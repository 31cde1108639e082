package io.github.personaldata.checker.link;

import io.github.personaldata.checker.link.infer.Members;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.Resolution;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import io.github.personaldata.checker.link.scope.Children;
import io.github.personaldata.checker.link.scope.DeclaredType;
import io.github.personaldata.checker.source.model.Body;
import io.github.personaldata.checker.source.model.Statement;
import io.github.personaldata.checker.source.model.TypeDeclaration;
import org.jspecify.annotations.Nullable;

/** The superclass constructor that a constructor calls without saying so. */
final class ImplicitSuper {
    private ImplicitSuper() {}

    /** What is called; null if the body calls a constructor itself, or the superclass is the language's matter. */
    static @Nullable Resolution of(DeclaredType type, Body body, Members members) {
        if (type.declaration().kind() != TypeDeclaration.Kind.CLASS || callsConstructor(body.code())) {
            return null;
        }
        String superclass = members.types().world().supers(type.name()).stream()
                .findFirst()
                .map(each -> each.erasure())
                .orElse("java.lang.Object");
        MethodInfo spread = null;
        for (MethodInfo each : members.declared(superclass, "<init>")) {
            if (each.parameters().isEmpty()) {
                return Resolution.exact(each.id());
            }
            spread = each.is(Flag.VARARGS) && each.parameters().size() == 1 ? each : spread;
        }
        return spread == null ? Resolution.missing("<init>") : Resolution.exact(spread.id());
    }

    private static boolean callsConstructor(Statement s) {
        if (s instanceof Statement.ConstructorCall) {
            return true;
        }
        boolean[] found = new boolean[1];
        Children.statements(s, each -> found[0] |= callsConstructor(each));
        return found[0];
    }
}
