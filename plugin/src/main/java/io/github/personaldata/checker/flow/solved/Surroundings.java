package io.github.personaldata.checker.flow.solved;

import io.github.personaldata.checker.catalogue.Models;
import io.github.personaldata.checker.flow.interpret.Budget;
import io.github.personaldata.checker.flow.type.TypeFacts;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.source.model.Position;
import io.github.personaldata.checker.store.ContentHash;
import io.github.personaldata.checker.store.RecordCodec;
import java.util.List;
import java.util.TreeSet;

/**
 * A hash of what all analyses of a program's methods have in common: its declarations, what is followed of jars, what was found by looking
 * through all of its code, and what lies outside of it. Places in files are left out.
 */
public final class Surroundings {
    private static final RecordCodec<TypeInfo> TYPES =
            RecordCodec.without(TypeInfo.class, component -> component.getType() == Position.class);

    private Surroundings() {}

    /**
     * The hash.
     *
     * @param outside of what is no source: the class path, settings, the policy file's models
     * @param added models that settings in the program add to the catalogue
     */
    public static String of(String outside, Program program, TypeFacts types, Models added, Budget budget) {
        ContentHash hash = new ContentHash().add(outside).add(budget.precise()).add(budget.flat());
        List<TypeInfo> declared = program.declaredTypes();
        hash.add(declared.size());
        for (TypeInfo type : declared) {
            hash.add(TYPES.encode(type));
        }
        TreeSet<String> owners = new TreeSet<>();
        for (MethodId method : program.methods()) {
            Code code = isFunction(method) ? null : program.code(method);
            if (code != null) {
                hash.add(method.toString()).add(code.enclosing().toString());
                owners.add(method.owner());
            }
        }
        hash.add("").add(owners.size());
        for (String owner : owners) {
            TypeInfo type = program.type(owner);
            hash.add(owner).add(type == null ? "" : type.origin().name());
        }
        types.settings().addTo(hash);
        types.injected().addTo(hash);
        types.checks().addTo(hash);
        types.purposes().addTo(hash);
        if (!added.sinks().isEmpty()) {
            hash.add(RecordCodec.of(Models.class).encode(added));
        }
        return hash.hex();
    }

    /** Whether it is the body of a function in source code: such are there as long as the code that makes them. */
    static boolean isFunction(MethodId method) {
        return method.name().startsWith("lambda$");
    }
}
