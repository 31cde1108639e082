/** Names of types: declarations, nesting, imports, headers and signatures. */
@NullMarked
package io.github.personaldata.checker.link.scope;

import org.jspecify.annotations.NullMarked;
