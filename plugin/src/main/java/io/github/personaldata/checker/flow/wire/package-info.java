/** What containers such as Spring, CDI and Guice put where something is asked for, decided from declarations. */
@NullMarked
package io.github.personaldata.checker.flow.wire;

import org.jspecify.annotations.NullMarked;
