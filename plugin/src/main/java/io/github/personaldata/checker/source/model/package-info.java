/** What the source room hands on: the compact, unresolved form of a Java file. Names stay as they are written. */
@NullMarked
package io.github.personaldata.checker.source.model;

import org.jspecify.annotations.NullMarked;
