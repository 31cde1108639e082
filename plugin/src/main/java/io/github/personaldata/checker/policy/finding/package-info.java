/** What the policy room hands on: findings with their rule, severity and clause, and permitted disclosures. */
@NullMarked
package io.github.personaldata.checker.policy.finding;

import org.jspecify.annotations.NullMarked;
