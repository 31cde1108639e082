package io.github.personaldata.checker.flow.result;

import java.util.List;

/**
 * Code on the way of a flow that works for purposes, as {@code @ProcessedFor} says.
 *
 * @param purposes that it works for
 * @param consents asked for on every way that goes through such code to the sink, sorted
 */
public record WorkedFor(List<String> purposes, List<HeldConsent> consents) {
    public WorkedFor {
        purposes = List.copyOf(purposes);
        consents = List.copyOf(consents);
    }
}
