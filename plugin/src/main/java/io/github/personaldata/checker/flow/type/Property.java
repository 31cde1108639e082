package io.github.personaldata.checker.flow.type;

import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import org.jspecify.annotations.Nullable;

/**
 * A property of a class, as mappers see it.
 *
 * @param name in the form that is written
 * @param getter that reads it; null where its field is read
 * @param field that is read; null where the getter is called
 * @param writer class of its own serializer or converter; null if its type decides
 */
public record Property(
        String name, @Nullable MethodId getter, @Nullable FieldId field, Type type, @Nullable String writer) {}
