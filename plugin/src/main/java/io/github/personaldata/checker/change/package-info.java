/** What a change of the code, given as a diff, has to do with what was found, and what it changes of the check itself. */
@NullMarked
package io.github.personaldata.checker.change;

import org.jspecify.annotations.NullMarked;
