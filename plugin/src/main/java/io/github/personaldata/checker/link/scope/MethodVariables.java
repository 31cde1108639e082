package io.github.personaldata.checker.link.scope;

import io.github.personaldata.checker.source.model.TypeDeclaration;

/** The type variables of a method. Its declarer, the method's id, is known only once its parameters are. */
public final class MethodVariables {
    private final DeclaredType owner;
    private final TypeDeclaration.Method method;
    private volatile String declarer = "";

    public MethodVariables(DeclaredType owner, TypeDeclaration.Method method) {
        this.owner = owner;
        this.method = method;
    }

    public TypeDeclaration.Method method() {
        return method;
    }

    /** The method's id as text. */
    String declarer(TypeResolver resolver) {
        if (declarer.isEmpty()) {
            declarer = resolver.methodId(owner, method).toString();
        }
        return declarer;
    }
}
