package io.github.personaldata.checker.flow.type;

import io.github.personaldata.checker.flow.label.LabelTable;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What final fields of constants hold, such as the function or the text that a constant of an enum was made with: a constructor puts its
 * parameter there, and the static initialiser gives it a lambda that captures nothing, or a literal.
 */
final class FixedFields {
    /** Names such functions, which no call at hand makes. */
    private static final int FIXED = -30;

    private final Program program;
    private final SingleObjects singles;
    private final LabelTable labels;
    private final Map<Atom, Optional<Atom>> known = new ConcurrentHashMap<>();

    FixedFields(Program program, SingleObjects singles, LabelTable labels) {
        this.program = program;
        this.singles = singles;
        this.labels = labels;
    }

    /** The function or text that a part of an origin is; null if it is not known, or a datum. */
    @Nullable
    Atom of(Atom object, String selector) {
        if (!(object instanceof Atom.Global global) || !global.path().isEmpty() || !Path.isField(selector)) {
            return null;
        }
        Atom part = global.then(selector);
        return known.computeIfAbsent(part, p -> Optional.ofNullable(find(global, Path.field(selector))))
                .orElse(null);
    }

    private @Nullable Atom find(Atom.Global holder, FieldId part) {
        if (labels.ofField(part.toString()) != null || !singles.keeps(holder, part)) {
            return null;
        }
        Code making = program.code(new MethodId(holder.field().owner(), "<clinit>", List.of()));
        Instruction.Invoke call = making == null ? null : constructing(making, holder.field());
        if (making == null || call == null || call.target().candidates().size() != 1) {
            return null;
        }
        Code constructor = program.code(call.target().candidates().get(0));
        int parameter = constructor == null ? -1 : putInto(constructor, part);
        return parameter < 1 || parameter > call.arguments().length
                ? null
                : constant(holder, part, setting(making, call.arguments()[parameter - 1]));
    }

    /** The call of the constructor of the object that a static field is given; null if it is not found. */
    private static Instruction.@Nullable Invoke constructing(Code code, FieldId field) {
        for (Code.Block block : code.blocks()) {
            int object = -1;
            for (Instruction instruction : block.instructions()) {
                if (instruction instanceof Instruction.PutField put
                        && put.field().equals(field)) {
                    object = put.from();
                }
            }
            for (Instruction instruction : object < 0 ? List.<Instruction>of() : block.instructions()) {
                if (instruction instanceof Instruction.Invoke call
                        && call.receiver() == object
                        && call.target().name().equals("<init>")) {
                    return call;
                }
            }
        }
        return null;
    }

    /** The parameter that a constructor puts into the field and nothing else; below 0 if there is none. */
    private static int putInto(Code constructor, FieldId field) {
        int from = -1;
        for (Code.Block block : constructor.blocks()) {
            for (Instruction instruction : block.instructions()) {
                if (instruction instanceof Instruction.PutField put
                        && put.field().equals(field)) {
                    if (from >= 0 || put.base() != 0) {
                        return -1;
                    }
                    from = put.from();
                }
            }
        }
        for (Instruction set = from < 0 ? null : setting(constructor, from);
                from >= constructor.parameters() && set instanceof Instruction.Copy copy;
                set = setting(constructor, from)) {
            from = copy.from();
        }
        return from < constructor.parameters() && from >= 0 && setting(constructor, from) == null ? from : -1;
    }

    /** The only instruction that sets a register, copies followed back; null if there are several or none. */
    private static @Nullable Instruction setting(Code code, int register) {
        Instruction found = null;
        for (Code.Block block : code.blocks()) {
            for (Instruction instruction : block.instructions()) {
                if (instruction.to() == register) {
                    if (found != null) {
                        return null;
                    }
                    found = instruction;
                }
            }
        }
        return found;
    }

    private static @Nullable Atom constant(Atom.Global holder, FieldId part, @Nullable Instruction set) {
        if (set instanceof Instruction.Function function && function.captured().length == 0) {
            Sites named = new Sites(List.of(FIXED, (holder.field() + "." + part).hashCode()));
            return new Atom.Fresh(named, function.type(), function.body());
        }
        String text = set instanceof Instruction.Constant constant ? constant.text() : null;
        return text == null ? null : Atom.Text.constant(text);
    }
}
