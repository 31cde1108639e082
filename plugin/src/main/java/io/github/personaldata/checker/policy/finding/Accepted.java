package io.github.personaldata.checker.policy.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A finding that the policy file or the code accepts, and why.
 *
 * @param until last day of the acceptance; absent if it has no end
 */
public record Accepted(Finding finding, String reason, @Nullable LocalDate until) {}
