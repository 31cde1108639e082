package io.github.personaldata.checker.link;

/**
 * What the text alone tells of a call, creation or method reference.
 *
 * @param name the method's name; the simple name of the class that is created
 * @param arguments how many; {@link #UNKNOWN} of a method reference
 * @param first the first line that its instructions may have
 * @param last the last one
 */
record SourceCall(String name, int arguments, int first, int last) {
    static final int UNKNOWN = -1;
}
