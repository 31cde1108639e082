/** Fuzzers: hostile and broken input gets a clear answer in bounded time, and nothing is passed in silence. See {@code docs/fuzzing.md}. */
@NullMarked
package io.github.personaldata.checker.fuzz;

import org.jspecify.annotations.NullMarked;
