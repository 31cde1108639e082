package io.github.personaldata.checker.flow.solved;

import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.store.ContentHash;
import io.github.personaldata.checker.store.RecordCodec;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Hashes of code. Lines count from the first one of the method, so that what is written above a method does not change it. */
final class CodeDigests {
    /** Of a method without code. */
    static final String NONE = "";

    private static final RecordCodec<Code> CODEC =
            RecordCodec.without(Code.class, component -> component.getName().equals("positions"));

    private final Program program;
    private final Map<MethodId, String> known = new ConcurrentHashMap<>();

    CodeDigests(Program program) {
        this.program = program;
    }

    /** The hash of a method's code; {@link #NONE} if it has none. */
    String of(MethodId method) {
        String digest = known.get(method);
        if (digest == null) {
            digest = digest(program.code(method));
            known.put(method, digest);
        }
        return digest;
    }

    private static String digest(@Nullable Code code) {
        if (code == null) {
            return NONE;
        }
        ContentHash hash = new ContentHash().add(CODEC.encode(code)).add(code.positions().length);
        int first = code.positions().length == 0 ? 0 : code.positions()[0];
        for (int i = 0; i < code.positions().length; i++) {
            hash.add(i % 2 == 0 ? code.positions()[i] - first : code.positions()[i]);
        }
        return hash.hex();
    }
}
