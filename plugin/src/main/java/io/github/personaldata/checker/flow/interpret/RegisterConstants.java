package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Constant;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.type.SingleObjects;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Registers that hold one and the same constant, whichever way the method went: texts, {@code int} numbers and constants of enums. Of other
 * types it is not known when two constants are equal.
 */
final class RegisterConstants {
    private static final Set<String> NUMBERS = Set.of("int", "java.lang.Integer");
    private static final Pattern DECIMAL = Pattern.compile("0|-?[1-9]\\d{0,8}");
    private static final Object ANYTHING = new Object();

    private final Program program;
    private final SingleObjects singles;
    private final Code code;

    /** A {@link Constant}, {@link #ANYTHING}, or null where nothing was seen yet. */
    private final @Nullable Object[] held;

    RegisterConstants(Program program, SingleObjects singles, Code code) {
        this.program = program;
        this.singles = singles;
        this.code = code;
        this.held = new Object[code.registers().size()];
        for (int i = 0; i < code.parameters(); i++) {
            held[i] = ANYTHING;
        }
        List<Instruction> setting = code.blocks().stream()
                .flatMap(block -> block.instructions().stream())
                .filter(instruction -> instruction.to() >= 0)
                .toList();
        settle(setting);
        for (int i = 0; i < held.length; i++) {
            held[i] = held[i] == null ? ANYTHING : held[i];
        }
        settle(setting);
    }

    private void settle(List<Instruction> setting) {
        for (boolean more = true; more; ) {
            more = false;
            for (Instruction instruction : setting) {
                more |= join(instruction.to(), set(instruction));
            }
        }
    }

    /** The constant that a register holds; null if it may hold anything else. */
    @Nullable
    Constant of(int register) {
        return register >= 0 && held[register] instanceof Constant constant ? constant : null;
    }

    private boolean join(int register, @Nullable Object more) {
        Object before = held[register];
        if (more == null || more.equals(before) || before == ANYTHING) {
            return false;
        }
        held[register] = before == null ? more : ANYTHING;
        return true;
    }

    private @Nullable Object set(Instruction instruction) {
        if (instruction instanceof Instruction.Constant constant) {
            return constant.text() == null ? ANYTHING : constant(constant.text(), type(constant.to()));
        }
        if (instruction instanceof Instruction.Copy copy) {
            return as(held[copy.from()], type(copy.to()));
        }
        if (instruction instanceof Instruction.Convert convert) {
            return as(held[convert.from()], convert.type().erasure());
        }
        return instruction instanceof Instruction.GetField get && get.base() < 0 ? field(get.field()) : ANYTHING;
    }

    private String type(int register) {
        return code.registers().get(register).type().erasure();
    }

    private static Object constant(String text, String type) {
        if (type.equals("java.lang.String")) {
            return new Constant(Constant.Kind.TEXT, text);
        }
        return NUMBERS.contains(type) && DECIMAL.matcher(text).matches()
                ? new Constant(Constant.Kind.NUMBER, text)
                : ANYTHING;
    }

    /** A number that becomes one of another type is another constant. */
    private static @Nullable Object as(@Nullable Object held, String type) {
        boolean changed =
                held instanceof Constant constant && constant.kind() == Constant.Kind.NUMBER && !NUMBERS.contains(type);
        return changed ? ANYTHING : held;
    }

    private Object field(FieldId field) {
        TypeInfo owner = program.type(field.owner());
        Type object = singles.exact(new Atom.Global(field, Path.EMPTY));
        return owner != null && owner.kind() == TypeInfo.Kind.ENUM && object != null
                ? new Constant(Constant.Kind.ENUM, field.owner() + "." + field.name())
                : ANYTHING;
    }
}
