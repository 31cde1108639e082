/** YAML text as a tree in which every node knows its place, and a strict, collecting reader of its mappings. */
@NullMarked
package io.github.personaldata.checker.yaml;

import org.jspecify.annotations.NullMarked;
