package io.github.personaldata;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value is personal data, held for the named purposes of the policy file.
 *
 * <p>On a field, record component or parameter it marks the value; on a method its result; on a type all its fields and every value of
 * that type; on a type use the values of that type, as in {@code List<@PersonalData(purpose = "order") String>}; on an annotation it
 * makes a meta-annotation, which then marks as this one does.
 *
 * <pre>{@code
 * record Customer(
 *         long id,
 *         @PersonalData(purpose = "order") String phone,
 *         @PersonalData(purpose = {"order", "newsletter"}, category = "email") String contact) {}
 *
 * @PersonalData(purpose = "order", category = "email")
 * @interface CustomerEmail {}
 * }</pre>
 *
 * <p><strong>Not verified:</strong> that everything personal is annotated (the checker warns of names that look personal, no more), that
 * the category is the right one, and that the value really is needed for the purposes. Whether it is kept no longer than the policy
 * file's retention period is not checked against any database.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
public @interface PersonalData {
    /**
     * Why the value is held.
     *
     * @return names under {@code purposes} of the policy file; one that is not declared there is the finding {@code undeclared-purpose}
     */
    String[] purpose();

    /**
     * What kind of personal data it is.
     *
     * @return a category such as {@code email}, {@code phone} or {@code name}; empty means what the member's name suggests
     */
    String category() default "";
}
