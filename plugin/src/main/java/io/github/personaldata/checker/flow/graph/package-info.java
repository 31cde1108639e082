/** Graphs as such. */
@NullMarked
package io.github.personaldata.checker.flow.graph;

import org.jspecify.annotations.NullMarked;
