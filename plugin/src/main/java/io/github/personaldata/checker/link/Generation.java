package io.github.personaldata.checker.link;

import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Members that no source declares: those of records, enums and Lombok. */
interface Generation {
    /** The type with its generated members added, each with the flag {@code GENERATED}. */
    TypeInfo expand(TypeInfo declared);

    /** Types generated inside an expanded type, such as a builder. */
    List<TypeInfo> nested(TypeInfo expanded);

    /** The code of a generated member; null if it has none. */
    @Nullable
    Code code(TypeInfo owner, TypeInfo.MethodInfo generated, Program program);
}
