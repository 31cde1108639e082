/** The analyser with one of its rules removed: the executed cases must notice. */
@NullMarked
package io.github.personaldata.checker.mutants;

import org.jspecify.annotations.NullMarked;
