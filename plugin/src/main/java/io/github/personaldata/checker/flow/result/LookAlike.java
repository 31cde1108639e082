package io.github.personaldata.checker.flow.result;

import io.github.personaldata.checker.source.model.Position;

/**
 * A field that by its name and type may hold personal data, and of which nobody says whether it does.
 *
 * @param declaringType binary name
 * @param category that the name suggests
 * @param file relative to the repository root
 */
public record LookAlike(String declaringType, String member, String category, String file, Position at) {
    /** For people: {@code Customer.phone}. */
    public String element() {
        int start = Math.max(declaringType.lastIndexOf('.'), declaringType.lastIndexOf('$'));
        return declaringType.substring(start + 1) + "." + member;
    }
}
