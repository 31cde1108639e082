package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.BodyContext.Capture;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code this}, enclosing instances and captured variables. As in bytecode, an inner class has a field {@code this$0}, and a local or
 * anonymous one a field {@code val$name} per captured variable; who creates the object writes them before the constructor runs.
 */
final class Instances {
    private final Frame frame;

    Instances(Frame frame) {
        this.frame = frame;
    }

    /** The instance of a class that is around here: {@code this} or an enclosing instance; {@code this} if none fits. */
    int of(@Nullable String type, int site) {
        if (type == null || frame.unit.owner.name().equals(type)) {
            return frame.self();
        }
        List<String> path = path(type, true);
        if (path.isEmpty()) {
            path = path(type, false);
        }
        return path.isEmpty() ? frame.self() : walk(path, site);
    }

    /** The instance meant by a qualifier that is only known by its simple name, as in {@code Outer.super.toString()}. */
    int named(String simpleName, int site) {
        for (TypeInfo type = frame.unit.owner; type != null; type = outer(type)) {
            if (type.simpleName().equals(simpleName)) {
                return of(type.name(), site);
            }
        }
        return frame.self();
    }

    /** Reads a variable of a body around this class. */
    int enclosingVariable(String name, Type type) {
        int site = frame.here();
        List<String> path = new ArrayList<>();
        for (TypeInfo owner = frame.unit.owner; owner != null; owner = outer(owner)) {
            path.add(owner.name());
            if (isLocal(owner)) {
                break;
            }
        }
        int to = frame.out.temporary(type);
        String local = path.get(path.size() - 1);
        frame.out.emit(new Instruction.GetField(site, to, walk(path, site), new FieldId(local, "val$" + name)));
        return to;
    }

    /**
     * Writes what an object of an inner, local or anonymous class needs before its constructor runs.
     *
     * @param type the class whose fields are written: that of the object or, in a constructor, its superclass
     * @param enclosing the enclosing instance; -1 if it has none
     */
    void fill(int site, int object, String type, int enclosing) {
        if (enclosing >= 0) {
            frame.out.emit(new Instruction.PutField(site, object, new FieldId(type, "this$0"), enclosing));
        }
        for (Capture capture : frame.unit.context.captures().of(type)) {
            int value = frame.read(Variable.of(capture.meaning()));
            frame.out.emit(new Instruction.PutField(site, object, new FieldId(type, "val$" + capture.name()), value));
        }
    }

    /** The enclosing instance that an implicit {@code super()} of this class passes on; -1 if the superclass is not inner. */
    int forSuperclass(String superclass, int site) {
        TypeInfo info = frame.unit.program.type(superclass);
        if (info == null || !isInner(info) || info.outer() == null) {
            return -1;
        }
        TypeInfo around = isInner(frame.unit.owner) ? outer(frame.unit.owner) : null;
        while (around != null && !is(around.name(), info.outer(), false)) {
            around = isInner(around) ? outer(around) : null;
        }
        return around == null ? -1 : of(around.name(), site);
    }

    /** The register of {@code this}. */
    int self() {
        return frame.self();
    }

    /** Whether there is a {@code this} that an anonymous class can have as its enclosing instance. */
    boolean hasSelf() {
        return !frame.unit.isStatic;
    }

    /** The classes from this one outwards to the wanted one; empty if it is not around. */
    private List<String> path(String wanted, boolean exactly) {
        List<String> path = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (TypeInfo type = frame.unit.owner; type != null && seen.add(type.name()); type = outer(type)) {
            path.add(type.name());
            if (is(type.name(), wanted, exactly)) {
                return path;
            }
        }
        return List.of();
    }

    private boolean is(String type, String wanted, boolean exactly) {
        return type.equals(wanted) || (!exactly && frame.unit.program.isSubtype(type, wanted));
    }

    private int walk(List<String> path, int site) {
        int instance = frame.self();
        for (int i = 1; i < path.size(); i++) {
            int to = frame.out.temporary(new Type.ClassType(path.get(i), List.of()));
            frame.out.emit(new Instruction.GetField(site, to, instance, new FieldId(path.get(i - 1), "this$0")));
            instance = to;
        }
        return instance;
    }

    private @Nullable TypeInfo outer(TypeInfo type) {
        return type.outer() == null ? null : frame.unit.program.type(type.outer());
    }

    private static boolean isInner(TypeInfo type) {
        return type.outer() != null
                && type.kind() == TypeInfo.Kind.CLASS
                && !type.flags().contains(Flag.STATIC);
    }

    /** A local or anonymous class is numbered in its binary name. */
    private static boolean isLocal(TypeInfo type) {
        String outer = type.outer();
        return outer != null
                && type.name().length() > outer.length() + 1
                && Character.isDigit(type.name().charAt(outer.length() + 1));
    }
}
