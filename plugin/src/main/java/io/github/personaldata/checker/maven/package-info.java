/** The goals: thin adapters between Maven and the five rooms. */
@NullMarked
package io.github.personaldata.checker.maven;

import org.jspecify.annotations.NullMarked;
