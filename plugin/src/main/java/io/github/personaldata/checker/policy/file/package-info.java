/** The policy file as records, and its strict reader. */
@NullMarked
package io.github.personaldata.checker.policy.file;

import org.jspecify.annotations.NullMarked;
