/** What the expressions of one body mean: scopes, member lookup, overload resolution and inference. */
@NullMarked
package io.github.personaldata.checker.link.infer;

import org.jspecify.annotations.NullMarked;
