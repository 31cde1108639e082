/** Abstract interpretation of one method's code: from instructions to the method's symbolic summary. */
@NullMarked
package io.github.personaldata.checker.flow.interpret;

import org.jspecify.annotations.NullMarked;
