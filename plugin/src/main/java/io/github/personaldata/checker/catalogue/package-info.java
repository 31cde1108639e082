/** What is known about library code: its sources, sinks, propagators, anonymisers and vendors, as reviewable text with a reason per entry. */
@NullMarked
package io.github.personaldata.checker.catalogue;

import org.jspecify.annotations.NullMarked;
