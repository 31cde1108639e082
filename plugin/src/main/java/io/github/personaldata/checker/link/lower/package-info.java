/** Lowers bodies of source models, once their names are resolved, to the three-address form. */
@NullMarked
package io.github.personaldata.checker.link.lower;

import org.jspecify.annotations.NullMarked;
