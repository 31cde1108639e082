package io.github.personaldata.checker.source;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Annotations within the brackets of annotations. JavaParser 3.28 takes twice as long for each level where such code is broken, so that
 * thirty levels would never end.
 */
final class AnnotationNesting {
    /** Twelve levels take a tenth of a second; the Java that people write has three. */
    static final int MOST = 12;

    private final String text;
    private final Deque<Boolean> brackets = new ArrayDeque<>();
    private int depth;
    private int at;

    private AnnotationNesting(String text) {
        this.text = text;
    }

    /** The offset of the first annotation's bracket that lies within {@value #MOST} others, or -1. */
    static int tooDeep(String text) {
        return new AnnotationNesting(text).scan();
    }

    private int scan() {
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '(') {
                open(isOfAnnotation());
                if (depth > MOST) {
                    return at;
                }
            } else if (c == ')') {
                close();
            } else if (c == ';') {
                brackets.clear();
                depth = 0;
            } else if (c == '"' || c == '\'') {
                skipLiteral(c);
            } else if (c == '/') {
                skipComment();
            }
        }
        return -1;
    }

    private void open(boolean ofAnnotation) {
        brackets.push(ofAnnotation);
        depth += ofAnnotation ? 1 : 0;
    }

    private void close() {
        if (!brackets.isEmpty() && brackets.pop()) {
            depth--;
        }
    }

    /** Whether what stands before the bracket is {@code @} and a name. */
    private boolean isOfAnnotation() {
        int i = at - 1;
        while (i >= 0 && isOfName(text.charAt(i))) {
            i--;
        }
        return i >= 0 && text.charAt(i) == '@';
    }

    private static boolean isOfName(char c) {
        return Character.isJavaIdentifierPart(c) || c == '.' || Character.isWhitespace(c);
    }

    private void skipLiteral(char quote) {
        boolean block = isBlockQuote(at);
        at += block ? 3 : 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (block && isBlockQuote(at)) {
                at += 2;
                return;
            } else if (!block && (c == quote || c == '\n')) {
                return;
            }
            at++;
        }
    }

    private boolean isBlockQuote(int from) {
        return text.startsWith("\"\"\"", from);
    }

    private void skipComment() {
        boolean line = text.startsWith("//", at);
        if (line || text.startsWith("/*", at)) {
            String end = line ? "\n" : "*/";
            at += 2;
            while (at < text.length() && !text.startsWith(end, at)) {
                at++;
            }
            at += end.length() - 1;
        }
    }
}
