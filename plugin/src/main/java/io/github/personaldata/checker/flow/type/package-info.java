/** What types say to flow: how their objects print and serialise, which methods a call on them may run. */
@NullMarked
package io.github.personaldata.checker.flow.type;

import org.jspecify.annotations.NullMarked;
