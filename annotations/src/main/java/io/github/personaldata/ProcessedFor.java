package io.github.personaldata;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The code in this type or method works for the named purposes.
 *
 * <p>Personal data read there, given to it or returned to it must be held for at least one of them; else it is a {@code purpose-mismatch}. On a
 * method it replaces what its type says. Private methods that only such code calls count as a part of it.
 *
 * <pre>{@code
 * @ProcessedFor("newsletter")
 * final class NewsletterJob {
 *     void run(Customer customer) {
 *         send(customer.email()); // email must be held for "newsletter"
 *     }
 * }
 * }</pre>
 *
 * <p><strong>Not verified:</strong> that the code does serve that purpose. Code without this annotation is not held to any purpose.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface ProcessedFor {
    /**
     * What the code works for.
     *
     * @return names under {@code purposes} of the policy file
     */
    String[] value();
}
