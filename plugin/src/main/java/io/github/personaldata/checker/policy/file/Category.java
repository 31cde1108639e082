package io.github.personaldata.checker.policy.file;

import io.github.personaldata.checker.yaml.Place;
import org.jspecify.annotations.Nullable;

/**
 * A category beyond the built-in ones.
 *
 * @param clause of the operator's document; may be empty
 */
public record Category(String name, String clause, Purpose.@Nullable Retention retention, Place place) {}
