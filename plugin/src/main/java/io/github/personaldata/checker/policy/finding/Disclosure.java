package io.github.personaldata.checker.policy.finding;

import io.github.personaldata.checker.flow.result.Flow;

/**
 * Data that goes to a declared recipient on its terms.
 *
 * @param recipient its name in the policy file
 */
public record Disclosure(Flow flow, String recipient) {}
