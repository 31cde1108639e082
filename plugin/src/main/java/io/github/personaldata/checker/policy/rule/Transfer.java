package io.github.personaldata.checker.policy.rule;

import io.github.personaldata.checker.flow.result.Flow;

/** Data on its way to one addressee; a flow with several possible destinations is several transfers. */
public record Transfer(Flow flow, Addressee addressee) {}
