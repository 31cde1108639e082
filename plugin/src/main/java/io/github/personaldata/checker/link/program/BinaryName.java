package io.github.personaldata.checker.link.program;

/** Binary names of types of which only the dotted name is known. */
public final class BinaryName {
    private BinaryName() {}

    /**
     * By the naming convention: what follows a capitalised segment is nested.
     *
     * @param dotted {@code java.util.Map.Entry}
     * @return {@code java.util.Map$Entry}
     */
    public static String of(String dotted) {
        if (dotted.indexOf('.') < 0) {
            return dotted;
        }
        StringBuilder out = new StringBuilder();
        boolean inType = false;
        for (String segment : dotted.split("\\.", -1)) {
            if (out.length() > 0) {
                out.append(inType && !segment.isEmpty() ? '$' : '.');
            }
            out.append(segment);
            inType |= !segment.isEmpty() && Character.isUpperCase(segment.codePointAt(0));
        }
        return out.toString();
    }
}
