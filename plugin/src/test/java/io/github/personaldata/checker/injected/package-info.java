/** Leaks put at random into projects that nobody here wrote, each with a harmless twin: what their runs show must be found. */
@NullMarked
package io.github.personaldata.checker.injected;

import org.jspecify.annotations.NullMarked;
