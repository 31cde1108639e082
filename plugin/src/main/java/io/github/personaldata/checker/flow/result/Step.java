package io.github.personaldata.checker.flow.result;

import io.github.personaldata.checker.source.model.Position;

/** One place on the way of the data, with the trimmed source line. */
public record Step(String file, Position at, String text) {}
