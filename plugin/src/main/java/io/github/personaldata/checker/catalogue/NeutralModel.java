package io.github.personaldata.checker.catalogue;

/** A library method known to carry nothing from its arguments anywhere. */
public record NeutralModel(MethodPattern method, String reason) implements MethodModel {}
