package io.github.personaldata.checker.source;

import io.github.personaldata.checker.source.model.TypeDeclaration.Modifier;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Lowers modifiers to sets that iterate in a fixed order. */
final class Modifiers {
    private Modifiers() {}

    static Set<Modifier> of(List<com.github.javaparser.ast.Modifier> modifiers) {
        if (modifiers.isEmpty()) {
            return Set.of();
        }
        EnumSet<Modifier> lowered = EnumSet.noneOf(Modifier.class);
        for (com.github.javaparser.ast.Modifier each : modifiers) {
            lowered.add(Modifier.valueOf(each.getKeyword().name()));
        }
        return Collections.unmodifiableSet(lowered);
    }
}
