package io.github.personaldata.checker.policy.finding;

/** A finding that the policy file or the code accepts, and why. */
public record Accepted(Finding finding, String reason) {}
