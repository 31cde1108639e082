/** The three-address form of method bodies that flow reads; source and bytecode are lowered to the same one. */
@NullMarked
package io.github.personaldata.checker.link.code;

import org.jspecify.annotations.NullMarked;
