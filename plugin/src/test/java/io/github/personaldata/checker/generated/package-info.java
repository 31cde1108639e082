/** Random programs whose leaks are found by running them, and by the product; the two must agree. */
@NullMarked
package io.github.personaldata.checker.generated;

import org.jspecify.annotations.NullMarked;
