package io.github.personaldata;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method's result can no longer be tied to a person, whatever is passed in.
 *
 * <pre>{@code
 * @Anonymizes
 * static String masked(String phone) {
 *     return "***" + phone.substring(phone.length() - 2);
 * }
 * }</pre>
 *
 * <p><strong>Not verified:</strong> that it is true. The author is trusted: personal data that goes in is not followed into the result,
 * and no {@code weak-anonymisation} is raised. What the method does inside besides, such as writing its argument to the log, is checked
 * like all other code.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Anonymizes {}
