/** Which findings are known: the file of one module that lists them, and what a check makes of it. */
@NullMarked
package io.github.personaldata.checker.baseline;

import org.jspecify.annotations.NullMarked;
