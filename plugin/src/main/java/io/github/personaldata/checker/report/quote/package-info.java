/** What reports quote of source text: ways of data as lines of source, safe to look at and without credentials. */
@NullMarked
package io.github.personaldata.checker.report.quote;

import org.jspecify.annotations.NullMarked;
