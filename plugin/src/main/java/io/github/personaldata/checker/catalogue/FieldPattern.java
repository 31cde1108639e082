package io.github.personaldata.checker.catalogue;

import io.github.personaldata.checker.link.program.FieldId;
import java.util.regex.Pattern;

/** A field or property as the policy file names it: {@code type#name}. */
public record FieldPattern(TypePattern type, String name) {
    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

    /**
     * Parses {@code com.vendor.Customer#email}.
     *
     * @throws ModelSyntaxException with what was expected
     */
    public static FieldPattern parse(String text) {
        int hash = text.indexOf('#');
        if (hash < 1 || !NAME.matcher(text.substring(hash + 1)).matches()) {
            throw new ModelSyntaxException(
                    "'" + text + "' is not a field; expected type#name, for example com.vendor.Customer#email");
        }
        return new FieldPattern(TypePattern.parse(text.substring(0, hash)), text.substring(hash + 1));
    }

    /** Whether exactly this field is meant; fields of subtypes are their own. */
    public boolean matches(FieldId field) {
        return field.name().equals(name) && type.matches(field.owner());
    }

    @Override
    public String toString() {
        return type + "#" + name;
    }
}
