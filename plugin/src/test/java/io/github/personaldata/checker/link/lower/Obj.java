package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.MethodId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An object of an interpreted class, or one of the JDK between allocation and constructor. */
final class Obj {
    final String type;
    final Interpreter interpreter;
    final Map<FieldId, Object> fields = new HashMap<>();

    /** The JDK object itself, or the JDK part of an object whose class extends a JDK class. */
    Object base;

    /** Stands for the object where the JDK wants an interface. */
    Object proxy;

    String constant;
    int ordinal;

    Obj(String type, Interpreter interpreter) {
        this.type = type;
        this.interpreter = interpreter;
    }

    private Object call(String name, Object... arguments) {
        return interpreter.callVirtual(
                this,
                new MethodId("java.lang.Object", name, arguments.length == 0 ? List.of() : List.of("java.lang.Object")),
                List.of(arguments));
    }

    @Override
    public String toString() {
        return (String) call("toString");
    }

    @Override
    public boolean equals(Object other) {
        return (Boolean) call("equals", other);
    }

    @Override
    public int hashCode() {
        return (Integer) call("hashCode");
    }
}
