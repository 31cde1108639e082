/** The benchmark: what each stage costs on given sources, and the whole against parsing alone. */
@NullMarked
package io.github.personaldata.checker.bench;

import org.jspecify.annotations.NullMarked;
