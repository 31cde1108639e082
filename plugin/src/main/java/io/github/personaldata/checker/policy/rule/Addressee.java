package io.github.personaldata.checker.policy.rule;

import io.github.personaldata.checker.policy.file.Recipient;

/** To whom an outbound call gives data. */
public sealed interface Addressee {
    /** The operator itself. */
    record Own() implements Addressee {}

    /** A recipient of the policy file whose declaration holds. */
    record Declared(Recipient recipient) implements Addressee {}

    /**
     * Somebody whom no valid declaration names.
     *
     * @param name of the vendor, host or topic, or as the code names it
     * @param expired last day of a declaration that has run out; empty if there was none
     */
    record Undeclared(String name, String expired) implements Addressee {}

    /**
     * Nobody knows.
     *
     * @param written what is known of the destination's text; may be empty
     * @param reason why it is not known, for people
     */
    record Unknown(String written, String reason) implements Addressee {}
}
