package io.github.personaldata.checker.flow.bytecode;

import io.github.personaldata.checker.catalogue.Catalogue;
import io.github.personaldata.checker.catalogue.SinkModel;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.List;

/** What models say of methods of jars whose code is at hand: who is modelled is not followed, nor who lets data out himself. */
record LibraryModels(Program program, Catalogue catalogue) {
    /** Whether a model of a library speaks of the method; what the JDK's types say of it is applied beside its code. */
    boolean isModelled(MethodId method) {
        return catalogue.knows(method, this::libraries) || catalogue.source(method, this::libraries) != null;
    }

    /** Whether any model speaks of the method. */
    boolean isKnown(MethodId method) {
        return catalogue.knows(method, program::supertypes);
    }

    /** Whether data leaves there, which in code without lines cannot be told where. */
    boolean letsOut(MethodId method) {
        return catalogue.sinks(method, program::supertypes).stream()
                .anyMatch(sink -> sink.kind() != SinkModel.Kind.EXCEPTION);
    }

    private List<String> libraries(String name) {
        return program.supertypes(name).stream()
                .filter(above -> {
                    TypeInfo type = program.type(above);
                    return type == null || type.origin() != TypeInfo.Origin.JDK;
                })
                .toList();
    }
}
