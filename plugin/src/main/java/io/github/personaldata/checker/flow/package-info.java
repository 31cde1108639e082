/** Third room: where the data goes. */
@NullMarked
package io.github.personaldata.checker.flow;

import org.jspecify.annotations.NullMarked;
