package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Resolution;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pseudo-method that holds a class's field initialisers and initialiser blocks. */
public final class Initialisers {
    static final String NAME = "<instance-init>";

    private Initialisers() {}

    /** What a constructor calls after {@code super(..)}; null for a class that has nothing to initialise. */
    public static @Nullable Resolution of(TypeInfo type, Program program) {
        MethodId method = new MethodId(type.name(), NAME, List.of());
        boolean found = type.fields().stream()
                        .anyMatch(field -> field.flags().contains(Flag.INITIALISED)
                                && !field.flags().contains(Flag.STATIC)
                                && !field.isLazy())
                || program.code(method) != null; // a block; no declaration tells of it
        return found ? Resolution.exact(method) : null;
    }
}
