package io.github.personaldata.checker.catalogue;

/** A method whose result can no longer be tied to a person, or hardly. */
public record AnonymiserModel(MethodPattern method, Grade grade, String reason) implements MethodModel {
    /** How well it hides. */
    public enum Grade {
        /** The flow ends: a keyed hash, a mask. */
        STRONG,
        /** Can be reversed by trying: an unsalted hash of a phone number. */
        WEAK
    }
}
