package io.github.personaldata.checker.flow.type;

import io.github.personaldata.checker.flow.label.LabelTable;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Origins of a class known exactly: objects made in methods that are too large to tell more of them, and static final fields that hold one
 * object, such as enum constants. What is called on them is known as well, and what their final fields hold.
 */
public final class SingleObjects {
    private final Program program;
    private final Map<FieldId, Optional<Type>> known = new ConcurrentHashMap<>();
    private final FixedFields fixed;

    /** Of that program. */
    public SingleObjects(Program program, LabelTable labels) {
        this.program = program;
        this.fixed = new FixedFields(program, this, labels);
    }

    /** The function or text that a part of such an object always is; null if that is not known. */
    public @Nullable Atom part(Atom object, String selector) {
        return fixed.of(object, selector);
    }

    /** Whether a field, once such an object is made, holds the same for good, and that object's alone: a final one of a static field's object. */
    public boolean keeps(Atom object, FieldId part) {
        FieldInfo info = program.field(part);
        return object instanceof Atom.Global
                && info != null
                && info.flags().contains(Flag.FINAL)
                && !info.flags().contains(Flag.STATIC)
                && exact(object) != null;
    }

    /** The class of the only object that a value with this origin can be; null if it is not known. */
    public @Nullable Type exact(Atom atom) {
        if (atom instanceof Atom.Result result
                && result.path().isEmpty()
                && result.call().isMade()) {
            return result.type();
        }
        if (!(atom instanceof Atom.Global global) || !global.path().isEmpty()) {
            return null;
        }
        Optional<Type> found = known.get(global.field());
        if (found == null) {
            found = Optional.ofNullable(only(global.field()));
            known.put(global.field(), found);
        }
        return found.orElse(null);
    }

    private @Nullable Type only(FieldId id) {
        FieldInfo field = program.field(id);
        boolean constant = field != null
                && field.flags().contains(Flag.STATIC)
                && field.flags().contains(Flag.FINAL);
        return constant ? made(id) : null;
    }

    private @Nullable Type made(FieldId field) {
        Code code = program.code(new MethodId(field.owner(), "<clinit>", List.of()));
        if (code == null) {
            return null;
        }
        Type found = null;
        for (Code.Block block : code.blocks()) {
            Map<Integer, Type> objects = new HashMap<>();
            for (Instruction instruction : block.instructions()) {
                if (instruction instanceof Instruction.NewObject object) {
                    objects.put(object.to(), object.type());
                } else if (instruction instanceof Instruction.PutField put
                        && put.field().equals(field)) {
                    Type type = objects.get(put.from());
                    if (type == null || found != null) {
                        return null;
                    }
                    found = type;
                }
            }
        }
        return found;
    }
}
