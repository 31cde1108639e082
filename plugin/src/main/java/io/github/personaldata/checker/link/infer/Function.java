package io.github.personaldata.checker.link.infer;

import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import java.util.List;

/**
 * A functional interface type and what its method takes and returns.
 *
 * @param type without wildcards
 */
record Function(Type.ClassType type, MethodInfo method, List<Type> parameters, Type result) {}
