/** Class files read with ASM: jars, class directories and the JDK become types, and method bodies become three-address code on demand. */
@NullMarked
package io.github.personaldata.checker.link.classfile;

import org.jspecify.annotations.NullMarked;
