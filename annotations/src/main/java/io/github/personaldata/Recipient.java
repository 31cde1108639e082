package io.github.personaldata;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is passed here is handed to a recipient of the policy file.
 *
 * <p>On a type: every argument of its methods and constructors; on a method or constructor: its arguments; on a parameter: that argument;
 * on a field: whatever is passed to the methods of the object it holds.
 *
 * <pre>{@code
 * @Recipient("kaspi-pay")
 * interface PaymentGateway {
 *     void pay(String phone, BigDecimal amount);
 * }
 * }</pre>
 *
 * <p><strong>Not verified:</strong> that the code behind it really talks to that recipient, and to no other. Calls of known clients inside
 * it are still judged by their own destination.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.PARAMETER, ElementType.FIELD})
public @interface Recipient {
    /**
     * Who receives.
     *
     * @return a name under {@code recipients} of the policy file; one that is not declared there is the finding
     *     {@code undeclared-third-party}
     */
    String value();
}
