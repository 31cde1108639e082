package io.github.personaldata;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Accepts the findings of one rule that stand within the annotated type, method, constructor, field or local variable declaration.
 *
 * <pre>{@code
 * @AcceptedDisclosure(rule = "personal-data-in-log", reason = "audit trail, ticket 17", until = "2027-06-30")
 * void audit(Customer customer) {
 *     log.info("changed by {}", customer.email());
 * }
 * }</pre>
 *
 * <p>Accepted findings don't fail the build; reports list them with their reason.
 *
 * <p><strong>Not verified:</strong> that the reason is a good one, or that anybody entitled to it has accepted anything. The date is
 * enforced: after it, and as a warning fourteen days ahead, it is the finding {@code expired-acceptance}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(AcceptedDisclosure.Container.class)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.FIELD, ElementType.LOCAL_VARIABLE})
public @interface AcceptedDisclosure {
    /**
     * What is accepted.
     *
     * @return the id of a rule, such as {@code personal-data-in-log}
     */
    String rule();

    /**
     * Why it is accepted.
     *
     * @return a sentence for the reader
     */
    String reason();

    /**
     * How long it is accepted.
     *
     * @return the last day, as {@code 2027-06-30}; empty means without end
     */
    String until() default "";

    /** Holds several {@link AcceptedDisclosure}s of one element; written by the compiler. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({
        ElementType.TYPE,
        ElementType.METHOD,
        ElementType.CONSTRUCTOR,
        ElementType.FIELD,
        ElementType.LOCAL_VARIABLE
    })
    @interface Container {
        /**
         * What it holds.
         *
         * @return in the order of the source
         */
        AcceptedDisclosure[] value();
    }
}
