/** Executed truth: runs small programs twice with one datum changed, and so knows what leaks without asking the analyser. */
@NullMarked
package io.github.personaldata.checker.truth;

import org.jspecify.annotations.NullMarked;
