/** First room: one source file at a time becomes a {@code FileModel}, a pure function of its bytes. */
@NullMarked
package io.github.personaldata.checker.source;

import org.jspecify.annotations.NullMarked;
