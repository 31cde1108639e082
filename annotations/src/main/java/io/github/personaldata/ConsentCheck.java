package io.github.personaldata;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method tells whether the person has consented: a {@code boolean} method by returning true, any other by returning at all (it throws
 * without consent). Where the policy file says that a purpose is opt-out, it means that the person has not objected.
 *
 * <p>A disclosure that needs consent must be reached through such a check, for one of the recipient's purposes.
 *
 * <pre>{@code
 * @ConsentCheck("newsletter")
 * boolean wantsNews(Customer customer) { ... }
 *
 * @ConsentCheck(purposeArgument = 1)
 * boolean hasConsent(Customer customer, Purpose purpose) { ... } // hasConsent(customer, NEWSLETTER)
 * }</pre>
 *
 * <p><strong>Not verified:</strong> that the method asks the right person's consent, that the consent was given freely and in writing where
 * the law wants it so, and that it has not been withdrawn since.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ConsentCheck {
    /**
     * What consent is checked for.
     *
     * @return names under {@code purposes} of the policy file, all of them covered by the check; left out where {@link #purposeArgument()}
     *     tells the purpose
     */
    String[] value() default {};

    /**
     * Which argument names the purpose.
     *
     * @return its index, from 0, a string or an enum constant whose name is the purpose's, in any case and with {@code _} for {@code -};
     *     -1 where {@link #value()} tells the purpose
     */
    int purposeArgument() default -1;
}
