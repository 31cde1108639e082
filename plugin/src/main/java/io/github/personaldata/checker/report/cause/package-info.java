/** Causes: the places where one edit mends several findings. */
@NullMarked
package io.github.personaldata.checker.report.cause;

import org.jspecify.annotations.NullMarked;
