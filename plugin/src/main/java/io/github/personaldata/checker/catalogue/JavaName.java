package io.github.personaldata.checker.catalogue;

/** Java names, checked by hand: the catalogue has thousands, and regular expressions take most of its loading time. */
final class JavaName {
    private JavaName() {}

    /** Whether the text is an identifier; keywords are not looked for. */
    static boolean isSimple(String text) {
        return isSimple(text, 0, text.length());
    }

    /** Whether the text is identifiers joined by dots. */
    static boolean isQualified(String text) {
        int start = 0;
        while (true) {
            int dot = text.indexOf('.', start);
            if (!isSimple(text, start, dot < 0 ? text.length() : dot)) {
                return false;
            }
            if (dot < 0) {
                return true;
            }
            start = dot + 1;
        }
    }

    private static boolean isSimple(String text, int start, int end) {
        if (start >= end || !Character.isJavaIdentifierStart(text.charAt(start))) {
            return false;
        }
        for (int i = start + 1; i < end; i++) {
            if (!Character.isJavaIdentifierPart(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
