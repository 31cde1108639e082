/** Members that the compiler or Lombok make: their declarations, and their code in the three-address form. */
@NullMarked
package io.github.personaldata.checker.link.generated;

import org.jspecify.annotations.NullMarked;
