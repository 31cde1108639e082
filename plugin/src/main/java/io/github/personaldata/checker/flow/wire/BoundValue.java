package io.github.personaldata.checker.flow.wire;

import io.github.personaldata.checker.link.program.FieldId;

/**
 * What a call such as {@code bind(..).toInstance(..)} gives to the places that a container fills.
 *
 * @param field that stands for it, as if it were stored there; no class declares it
 * @param provided whether the argument of the call is a provider, which is asked for it
 */
public record BoundValue(FieldId field, boolean provided) {}
