package io.github.personaldata.checker.flow.result;

/**
 * Two data elements that share no purpose, brought together in one object or in what leaves by one call.
 *
 * @param brought the one that is brought, to the place where they meet: a sink of kind {@link SinkKind#MERGE}, or the way out that both take
 * @param met the other one
 */
public record Merge(Flow brought, Label met) {}
