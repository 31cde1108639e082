package io.github.personaldata;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value looks like personal data by its name, and is not.
 *
 * <p>It silences {@code unannotated-personal-data} for the field, method, parameter or record component, or for all fields of the type.
 *
 * <pre>{@code
 * @NotPersonalData("name of the product, not of a person")
 * private String name;
 * }</pre>
 *
 * <p><strong>Not verified:</strong> that the reason is true. Personal data that is put there is followed all the same.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE})
public @interface NotPersonalData {
    /**
     * Why it is not.
     *
     * @return a sentence for the reader
     */
    String value();
}
