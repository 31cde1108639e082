/** What analyses of single methods have found in an earlier run, and still would. */
@NullMarked
package io.github.personaldata.checker.flow.solved;

import org.jspecify.annotations.NullMarked;
