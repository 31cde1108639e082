package io.github.personaldata.checker.link.infer;

import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import io.github.personaldata.checker.link.program.TypeInfo.TypeParameterInfo;
import java.util.List;

/**
 * A method as seen through a receiver's type.
 *
 * @param formals parameter types, class type arguments substituted
 * @param result for a constructor the created type
 * @param variables the type variables to infer: the method's, with the diamond the class's as well
 * @param parameters their declarations
 */
record Candidate(
        MethodInfo info,
        List<Type> formals,
        Type result,
        List<Type.Variable> variables,
        List<TypeParameterInfo> parameters) {
    boolean varargs() {
        return info.is(Flag.VARARGS) && !formals.isEmpty() && formals.get(formals.size() - 1) instanceof Type.Array;
    }

    /** Whether it can be called with so many arguments at all. */
    boolean accepts(int arguments) {
        return formals.size() == arguments || varargs() && arguments >= formals.size() - 1;
    }

    /** The parameter type for an argument; an array's element for those of a variable-arity call. */
    Type formal(int i, boolean spread) {
        int last = formals.size() - 1;
        if (spread && i >= last && last >= 0 && formals.get(last) instanceof Type.Array a) {
            return a.element();
        }
        return i <= last ? formals.get(i) : Types.UNKNOWN;
    }
}
