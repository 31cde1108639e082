package io.github.personaldata.checker.mutants;

/**
 * A place in the analyser's byte code where something can be taken away.
 *
 * @param type internal name of the class
 * @param method with its descriptor
 * @param ordinal which of the method's places it is, from 0
 * @param text what is taken away, for a reader
 */
record Mutant(String type, String method, int ordinal, Operator operator, int line, String text) {
    /** What is done to the place. */
    enum Operator {
        /** A call for its effect alone is left out. */
        EFFECT,
        /** A call that answers with what its receiver is, with something added, answers with the receiver. */
        ADDITION,
        /** Nothing is of that kind, so that what is done for it never happens. */
        KIND
    }

    @Override
    public String toString() {
        return operator + " " + type.substring(type.lastIndexOf('/') + 1) + ":" + line + " " + text;
    }
}
