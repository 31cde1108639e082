/** Keeps results between builds: the binary form of immutable records, small, checked and the same bytes for the same values. */
@NullMarked
package io.github.personaldata.checker.store;

import org.jspecify.annotations.NullMarked;
