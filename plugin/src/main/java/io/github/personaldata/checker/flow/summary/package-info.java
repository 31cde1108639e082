/** The symbolic summary: what a method does with what it is given, without knowing who calls it. */
@NullMarked
package io.github.personaldata.checker.flow.summary;

import org.jspecify.annotations.NullMarked;
