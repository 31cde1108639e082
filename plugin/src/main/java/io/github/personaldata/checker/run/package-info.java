/** The seam between the goals and the rooms: what a build tool tells us of a module, and what it is to print and decide afterwards. */
@NullMarked
package io.github.personaldata.checker.run;

import org.jspecify.annotations.NullMarked;
