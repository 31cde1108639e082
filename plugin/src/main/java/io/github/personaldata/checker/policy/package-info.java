/** Fourth room: what is allowed; a pure function from flows and the policy file to findings and permitted disclosures. */
@NullMarked
package io.github.personaldata.checker.policy;

import org.jspecify.annotations.NullMarked;
