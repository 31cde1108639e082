package io.github.personaldata.checker.catalogue;

/**
 * A method that says whether the person has consented.
 *
 * @param purpose of the policy file; empty if an argument holds it
 * @param purposeArgument index of that argument; -1 otherwise
 */
public record ConsentCheckModel(MethodPattern method, String purpose, int purposeArgument, String reason)
        implements MethodModel {}
