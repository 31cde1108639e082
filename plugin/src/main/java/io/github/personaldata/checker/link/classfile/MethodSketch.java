package io.github.personaldata.checker.link.classfile;

import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import java.util.List;

/**
 * What is known of a method before its instructions are read.
 *
 * @param enclosing for a lambda's body the declared method that it stands in
 * @param captured for a lambda's body how many of its parameters are captured values
 * @param parameters the receiver first, if there is one
 * @param scope the type variables that its debug tables may name
 */
record MethodSketch(
        MethodId id,
        MethodId enclosing,
        boolean hasReceiver,
        int captured,
        List<Code.Register> parameters,
        Type result,
        Signatures.Scope scope) {
    MethodSketch {
        parameters = List.copyOf(parameters);
    }
}
