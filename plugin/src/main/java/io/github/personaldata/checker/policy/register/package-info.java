/** The register of processing as records: what personal data is held, why, who gets it, and which clauses are checked. */
@NullMarked
package io.github.personaldata.checker.policy.register;

import org.jspecify.annotations.NullMarked;
