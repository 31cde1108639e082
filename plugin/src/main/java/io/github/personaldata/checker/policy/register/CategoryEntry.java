package io.github.personaldata.checker.policy.register;

/** A kind of personal data, with what the policy file says of it. */
public record CategoryEntry(String name, String clause, PurposeEntry.Retention retention) {}
