package io.github.personaldata.checker.flow.result;

/**
 * Where an outbound call goes.
 *
 * @param kind {@code url}, {@code host}, {@code topic}, {@code vendor} or {@code unknown}; {@code log} where a switch makes a call write to the
 *     log, whose place is the value
 * @param value scheme, host and the beginning of the path; or the host, the topic, the vendor's name; may be empty if unknown
 * @param reason how it is known, or why it is not: one English sentence part
 */
public record Destination(String kind, String value, String reason) {}
