package io.github.personaldata.checker.link.infer;

import io.github.personaldata.checker.link.scope.DeclaredType;
import io.github.personaldata.checker.source.model.Body;
import org.jspecify.annotations.Nullable;

/**
 * A class around a place, and for a local or anonymous class the body around that.
 *
 * @param type the class
 * @param body the body that declares the class, null for other classes
 * @param around the variables in sight there
 * @param outer the class around it
 */
record Level(DeclaredType type, @Nullable Body body, @Nullable Scope around, @Nullable Level outer) {}
