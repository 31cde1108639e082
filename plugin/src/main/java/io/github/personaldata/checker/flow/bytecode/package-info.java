/** Classes of jars whose code is followed like the program's own. */
@NullMarked
package io.github.personaldata.checker.flow.bytecode;

import org.jspecify.annotations.NullMarked;
