/** Closes what summaries leave open: fields of escaped objects, open calls, destinations; one search over the joined graph. */
@NullMarked
package io.github.personaldata.checker.flow.close;

import org.jspecify.annotations.NullMarked;
