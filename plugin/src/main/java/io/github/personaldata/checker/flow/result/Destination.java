package io.github.personaldata.checker.flow.result;

/**
 * Where an outbound call goes.
 *
 * @param kind {@code url}, {@code host}, {@code topic}, {@code vendor} or {@code unknown}; {@code log} where a switch makes a call write to the
 *     log, whose place is the value
 * @param value scheme, host and the beginning of the path; or the host, the topic, the vendor's name; may be empty if unknown
 * @param reason how it is known, or why it is not: one English sentence part
 * @param profile the profiles of the configuration under which it goes there, as {@code prod, test} or {@code prod+kafka}; empty if under any
 */
public record Destination(String kind, String value, String reason, String profile) {
    /** Under any profile. */
    public Destination(String kind, String value, String reason) {
        this(kind, value, reason, "");
    }

    /** The same under other profiles. */
    public Destination under(String profiles) {
        return new Destination(kind, value, reason, profiles);
    }
}
