package io.github.personaldata.checker.link.classfile;

import io.github.personaldata.checker.link.program.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** The registers of local variables: names and types from the debug tables where there are some, else types from what is stored. */
final class LocalRegisters {
    private final RecordedBody body;
    private final LocalWebs webs;
    private final CodeBuilder code;
    private final Signatures.Scope scope;
    private final Map<Integer, Integer> registers = new HashMap<>();
    private final Map<Integer, List<RecordedBody.Local>> declared = new HashMap<>();
    /** Registers whose type is declared, not guessed. */
    private final Map<Integer, Boolean> typed = new HashMap<>();

    LocalRegisters(RecordedBody body, LocalWebs webs, CodeBuilder code, Signatures.Scope scope) {
        this.body = body;
        this.webs = webs;
        this.code = code;
        this.scope = scope;
        for (RecordedBody.Local local : body.locals()) {
            declared.computeIfAbsent(local.slot(), s -> new ArrayList<>()).add(local);
        }
    }

    /** Makes the register of a parameter. */
    void parameter(int slot, String name, Type type) {
        RecordedBody.Local local = declared(slot, 0);
        int register = code.register(local == null ? name : local.name(), type);
        int web = webs.parameter(slot);
        if (web >= 0) {
            registers.put(web, register);
        }
        typed.put(register, true);
    }

    /** The register that an instruction reads. */
    int read(int instruction, Step.Slot step) {
        return register(webs.read(instruction), step, instruction);
    }

    /** The register that an instruction writes. */
    int written(int instruction, Step.Slot step) {
        return register(webs.written(instruction), step, instruction + 1);
    }

    /** Takes note of a stored value's type. */
    void stored(int register, Type type) {
        if (!typed.containsKey(register)) {
            code.retype(register, type);
            typed.put(register, false);
        } else if (!typed.get(register)) {
            code.retype(register, join(code.type(register), type));
        }
    }

    /** A type that has both. */
    static Type join(Type a, Type b) {
        if (a.equals(b) || b.equals(Type.NULL)) {
            return a;
        }
        if (a.equals(Type.NULL)) {
            return b;
        }
        return a instanceof Type.Primitive && b instanceof Type.Primitive ? Primitives.INT : Type.OBJECT;
    }

    private int register(int web, Step.Slot step, int position) {
        Integer register = registers.get(web);
        RecordedBody.Local local = declared(step.slot(), position);
        if (register == null) {
            register = code.register(local == null ? "" : local.name(), kind(step.opcode()));
            registers.put(web, register);
            if (local != null) {
                declare(register, local);
            }
        } else if (local != null && !typed.getOrDefault(register, false)) {
            declare(register, local);
        }
        return register;
    }

    private void declare(int register, RecordedBody.Local local) {
        Type type = type(local);
        // A wrong debug table must not change how many slots a value takes.
        if (Primitives.isWide(type) == Primitives.isWide(code.type(register))
                && type instanceof Type.Primitive == code.type(register) instanceof Type.Primitive) {
            code.retype(register, type);
            typed.put(register, true);
        }
    }

    private Type type(RecordedBody.Local local) {
        if (local.signature() != null) {
            try {
                return Signatures.type(local.signature(), scope);
            } catch (Unreadable e) {
                // The descriptor is as good without type arguments.
            }
        }
        return Signatures.type(local.descriptor(), Signatures.Scope.EMPTY);
    }

    private RecordedBody.@Nullable Local declared(int slot, int position) {
        for (RecordedBody.Local local : declared.getOrDefault(slot, List.of())) {
            if (body.at(local.start()) <= position && position < body.at(local.end())) {
                return local;
            }
        }
        return null;
    }

    private static Type kind(int opcode) {
        return switch (opcode) {
            case Opcodes.LLOAD, Opcodes.LSTORE -> Primitives.LONG;
            case Opcodes.DLOAD, Opcodes.DSTORE -> Primitives.DOUBLE;
            case Opcodes.FLOAD, Opcodes.FSTORE -> Primitives.FLOAT;
            case Opcodes.ALOAD, Opcodes.ASTORE -> Type.OBJECT;
            default -> Primitives.INT;
        };
    }
}
