package io.github.personaldata.checker.flow.bytecode;

import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.code.Instruction.Dispatch;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Single methods of jars that read and write no fields and call nothing that is not known: {@code self()} of a fluent builder, a static helper.
 * What comes out of them is what their code says, where caution would say that it is all that the receiver and the arguments hold.
 */
final class StatelessMethods {
    /** Instructions of a method; what is larger is seldom of that kind. */
    private static final int INSTRUCTIONS = 300;

    private final Program program;
    private final LibraryModels models;
    private final Map<MethodId, Code> followed = new TreeMap<>();
    private final Set<MethodId> asked = new HashSet<>();

    private StatelessMethods(Program program, LibraryModels models) {
        this.program = program;
        this.models = models;
    }

    /**
     * Those that code of the program calls, and those that its classes inherit where it calls one that they may override.
     *
     * @param called methods that code of the program calls
     */
    static Map<MethodId, Code> of(Program program, LibraryModels models, Collection<MethodId> called) {
        StatelessMethods found = new StatelessMethods(program, models);
        for (MethodId method : called) {
            found.follow(method);
            if (!method.isConstructor()) {
                found.inherited(method);
            }
        }
        return found.followed;
    }

    private void inherited(MethodId method) {
        MethodInfo declared = program.method(method);
        if (declared == null || declared.is(Flag.STATIC) || declared.is(Flag.FINAL) || !isOfJar(method)) {
            return;
        }
        for (String type : program.subtypes(method.owner())) {
            MethodId runs = program.implementation(type, method);
            if (runs != null) {
                follow(runs);
            }
        }
    }

    private boolean isOfJar(MethodId method) {
        TypeInfo owner = program.type(method.owner());
        return owner != null && owner.origin() == TypeInfo.Origin.CLASS_FILE;
    }

    /** Whether the method is followed; one that comes to itself is not. */
    private boolean follow(MethodId method) {
        if (!asked.add(method)) {
            return followed.containsKey(method);
        }
        if (method.isConstructor() || !isOfJar(method) || models.isKnown(method)) {
            return false;
        }
        Code code = program.bytecode(method);
        if (code == null || !isStateless(code)) {
            return false;
        }
        followed.put(method, code);
        return true;
    }

    private boolean isStateless(Code code) {
        int size = 0;
        for (Code.Block block : code.blocks()) {
            size += block.instructions().size();
            if (size > INSTRUCTIONS || !block.instructions().stream().allMatch(this::isStateless)) {
                return false;
            }
        }
        return true;
    }

    private boolean isStateless(Instruction instruction) {
        if (instruction instanceof Instruction.Invoke call) {
            return call.target().candidates().stream().allMatch(callee -> isKnown(callee, call.dispatch()));
        }
        return !(instruction instanceof Instruction.GetField
                || instruction instanceof Instruction.PutField
                || instruction instanceof Instruction.Function
                || instruction instanceof Instruction.Opaque);
    }

    private boolean isKnown(MethodId callee, Dispatch dispatch) {
        return models.isKnown(callee) ? !models.letsOut(callee) : dispatch != Dispatch.VIRTUAL && follow(callee);
    }
}
