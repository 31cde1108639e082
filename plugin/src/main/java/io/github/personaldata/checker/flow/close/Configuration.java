package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.link.program.FieldId;
import java.util.List;

/** Values that the program reads from its configuration files. */
@FunctionalInterface
public interface Configuration {
    /** Behind a key: each element of the list there. */
    String ANY_INDEX = "[*]";

    /** Behind a key: each value of the map there. */
    String ANY_KEY = ".*";

    /** A program without configuration. */
    Configuration NONE = expression -> List.of();

    /**
     * The values a placeholder expression such as {@code ${crm.url}} or {@code ${crm.url:http://localhost}/v1} may have, one per profile that
     * sets it, each text once; empty if no file sets it and it has no default. In a key {@link #ANY_INDEX} and {@link #ANY_KEY} stand for
     * all that a list or map has there.
     */
    List<Wording> values(String expression);

    /** Stands for the value of an expression: a field that no class has. */
    static FieldId value(String expression) {
        return new FieldId("${}", expression);
    }

    /** Whether a field stands for the value of the expression that is its name. */
    static boolean isValue(FieldId field) {
        return field.owner().equals("${}");
    }

    /** Everything that the files say, in their order. */
    default List<Setting> settings() {
        return List.of();
    }
}
