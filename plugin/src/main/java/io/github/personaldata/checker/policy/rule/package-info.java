/** The rules, one class each, and what they look at: data on its way to somebody. */
@NullMarked
package io.github.personaldata.checker.policy.rule;

import org.jspecify.annotations.NullMarked;
