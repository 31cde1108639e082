package io.github.personaldata.checker.flow.type;

import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Code.Block;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Resolution;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What {@code throws} clauses say: a handler of checked exceptions gets none from a method of the module's sources or the JDK that declares none of
 * them, since the compiler sees to that. Nothing is concluded of exceptions that some method of the sources throws past its declaration by
 * {@code @SneakyThrows}, nor of any where a clause names a type variable, by which that can be done, too.
 */
public final class DeclaredExceptions {
    private static final String THROWABLE = "java.lang.Throwable";
    private static final List<String> UNCHECKED = List.of("java.lang.RuntimeException", "java.lang.Error");

    /** They catch unchecked exceptions, too. */
    private static final List<String> GENERAL = List.of("java.lang.Exception", THROWABLE);

    /** Throws whatever the constructor throws. */
    private static final MethodId NEW_INSTANCE = new MethodId("java.lang.Class", "newInstance", List.of());

    private static final Set<TypeInfo.Origin> KNOWN = Set.of(TypeInfo.Origin.SOURCE, TypeInfo.Origin.JDK);

    private final Program program;

    /** What is thrown past declarations. */
    private final Set<String> undeclared = new TreeSet<>();

    /** Of the methods of that program. */
    public DeclaredExceptions(Program program) {
        this.program = program;
        for (TypeInfo type : program.declaredTypes()) {
            for (MethodInfo method : type.methods()) {
                if (method.thrown().stream().anyMatch(Type.Variable.class::isInstance)) {
                    undeclared.add(THROWABLE);
                } else if (method.annotations().stream().anyMatch(a -> a.type().equals("lombok.SneakyThrows"))) {
                    sneaks(program.code(method.id()));
                }
            }
        }
    }

    private void sneaks(@Nullable Code code) {
        if (code == null) {
            return;
        }
        for (Block block : code.blocks()) {
            for (Instruction instruction : block.instructions()) {
                if (instruction instanceof Instruction.Throw thrown) {
                    undeclared.add(code.registers().get(thrown.from()).type().erasure());
                } else if (instruction instanceof Instruction.Invoke call) {
                    sneaks(call.target());
                }
            }
        }
    }

    private void sneaks(Resolution called) {
        if (called.candidates().isEmpty()) {
            undeclared.add(THROWABLE);
        }
        for (MethodId method : called.candidates()) {
            MethodInfo info = program.method(method);
            if (info == null) {
                undeclared.add(THROWABLE);
            } else {
                info.thrown().forEach(type -> undeclared.add(type.erasure()));
            }
        }
    }

    /** Whether an exception that comes out of a call may be of one of these types, which a handler catches. */
    public boolean mayReach(List<Type> caught, Resolution called) {
        return called.quality() != Resolution.Quality.EXACT
                || called.candidates().isEmpty()
                || caught.stream().map(Type::erasure).anyMatch(type -> mayReach(type, called.candidates()));
    }

    private boolean mayReach(String type, List<MethodId> called) {
        return !isChecked(type)
                || undeclared.stream().anyMatch(thrown -> mayBe(thrown, type))
                || called.stream().anyMatch(method -> mayThrow(method, type));
    }

    private boolean isChecked(String type) {
        return program.isSubtype(type, THROWABLE)
                && !GENERAL.contains(type)
                && UNCHECKED.stream().noneMatch(unchecked -> program.isSubtype(type, unchecked));
    }

    private boolean mayThrow(MethodId method, String type) {
        TypeInfo owner = program.type(method.owner());
        MethodInfo info = program.method(method);
        return owner == null
                || !KNOWN.contains(owner.origin())
                || method.equals(NEW_INSTANCE)
                || info == null
                || info.thrown().stream().anyMatch(thrown -> mayBe(thrown.erasure(), type));
    }

    private boolean mayBe(String thrown, String type) {
        return program.type(thrown) == null || program.isSubtype(thrown, type) || program.isSubtype(type, thrown);
    }
}
