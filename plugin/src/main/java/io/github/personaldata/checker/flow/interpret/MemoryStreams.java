package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Summary.SinkPlace;
import io.github.personaldata.checker.link.program.Type;
import java.util.List;
import java.util.Set;

/** Print streams that were made over memory: they are no console, and what they print is found in the memory. */
final class MemoryStreams {
    private static final String PRINTS = "java.io.PrintStream";
    private static final String MEMORY = "java.io.ByteArrayOutputStream";

    /** Under which streams keep those that they wrap, and what was written to these. */
    private static final String WRAPPED = "out";

    private static final Set<String> WRAPPING =
            Set.of(PRINTS, "java.io.BufferedOutputStream", "java.io.DataOutputStream", "java.io.FilterOutputStream");

    private final MethodContext context;
    private final State state;

    MemoryStreams(MethodContext context, State state) {
        this.context = context;
        this.state = state;
    }

    /** Whether a sink prints into memory, by every stream that it may be called on or be given. */
    boolean isPrinted(SinkPlace place, List<Value> arguments) {
        boolean itself = place.method().owner().equals(PRINTS);
        int stream = itself ? 0 : 1 + place.method().parameters().indexOf(PRINTS);
        return (itself || stream > 0) && stream < arguments.size() && areMemory(arguments.get(stream), WRAPPING.size());
    }

    private boolean areMemory(Value wrapped, int deep) {
        Value streams = wrapped.filter(this::mayBeStream);
        return !streams.isEmpty() && streams.atoms().stream().allMatch(stream -> isMemory(stream, deep));
    }

    private boolean mayBeStream(Atom atom) {
        if (atom instanceof Atom.Fresh made) {
            return context.program.isSubtype(made.type().erasure(), "java.io.OutputStream");
        }
        return atom.isSymbolic() && !context.parts.isScalar(atom) && !(context.parts.type(atom) instanceof Type.Array);
    }

    private boolean isMemory(Atom stream, int deep) {
        if (!(stream instanceof Atom.Fresh made)) {
            return false;
        }
        String type = made.type().erasure();
        return type.equals(MEMORY)
                || deep > 0
                        && WRAPPING.contains(type)
                        && areMemory(state.parts(stream).getOrDefault(WRAPPED, Value.EMPTY), deep - 1);
    }
}
