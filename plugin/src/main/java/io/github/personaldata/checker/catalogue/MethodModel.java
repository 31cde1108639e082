package io.github.personaldata.checker.catalogue;

/** An entry that speaks about methods. */
public interface MethodModel {
    /** The methods it speaks about. */
    MethodPattern method();

    /** Why; may be empty in a policy file. */
    String reason();
}
