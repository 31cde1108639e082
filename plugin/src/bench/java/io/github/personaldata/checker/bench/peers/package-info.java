/** The checker against JavaParser alone and against other tools, on pinned projects and copies of them, and what it adds to a build. */
@NullMarked
package io.github.personaldata.checker.bench.peers;

import org.jspecify.annotations.NullMarked;
