package io.github.personaldata.checker.policy.file;

import io.github.personaldata.checker.yaml.Place;
import java.time.temporal.TemporalAmount;
import org.jspecify.annotations.Nullable;

/**
 * Why data is held.
 *
 * @param clause of the operator's document; may be empty
 * @param basis {@code consent}, {@code contract}, {@code law} or empty
 * @param evidence where consent to it is always collected; may be empty
 * @param optOut consent is presumed until the person objects
 * @param anonymised only anonymised data may serve it
 */
public record Purpose(
        String name,
        String clause,
        String basis,
        String evidence,
        boolean optOut,
        boolean anonymised,
        @Nullable Retention retention,
        Place place) {
    /** Whether only what people consent to, or do not object to, may serve it. */
    public boolean restsOnConsent() {
        return basis.equals("consent") || basis.isEmpty() && optOut;
    }

    /**
     * How long.
     *
     * @param keep ISO 8601 period or duration
     * @param after event from which it counts; may be empty
     * @param then what happens at its end; may be empty
     * @param until event that ends it; may be empty
     */
    public record Retention(@Nullable TemporalAmount keep, String after, String then, String until) {}
}
