package io.github.personaldata.checker.baseline;

import io.github.personaldata.checker.policy.finding.Finding;

/** A finding that is in the baseline. */
public record Known(Finding finding, Entry entry) {}
