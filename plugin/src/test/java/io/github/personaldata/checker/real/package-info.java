/** The checker on code that nobody here wrote: what it finds there, and what a reader thinks of it. */
@NullMarked
package io.github.personaldata.checker.real;

import org.jspecify.annotations.NullMarked;
