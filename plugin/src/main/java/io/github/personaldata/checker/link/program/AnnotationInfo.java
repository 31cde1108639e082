package io.github.personaldata.checker.link.program;

import io.github.personaldata.checker.source.model.Position;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A resolved annotation.
 *
 * @param type binary name
 * @param values constants as text, arrays as lists; class literals by binary name, enum constants by simple name; a nested annotation is
 *     its type's name. Elements left to their default are absent
 * @param path empty where it stands on the declaration; {@code [*]} on the element or last type argument of its type, as in {@code
 *     List<@PersonalData String>}; {@code [key]} on a map's key
 * @param at where it is written; {@link Position#NONE} in a class file
 */
public record AnnotationInfo(String type, Map<String, List<String>> values, String path, Position at) {
    public AnnotationInfo {
        values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** An annotation that no source shows. */
    public AnnotationInfo(String type, Map<String, List<String>> values, String path) {
        this(type, values, path, Position.NONE);
    }

    /** The single text of an element, or {@code otherwise}. */
    public String text(String element, String otherwise) {
        List<String> found = values.get(element);
        return found == null || found.isEmpty() ? otherwise : found.get(0);
    }
}
