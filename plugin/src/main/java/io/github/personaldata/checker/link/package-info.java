/** Second room: joins file models, upstream modules and class files to a {@code Program}; names become types and members. */
@NullMarked
package io.github.personaldata.checker.link;

import org.jspecify.annotations.NullMarked;
