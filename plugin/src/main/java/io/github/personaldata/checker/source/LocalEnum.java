package io.github.personaldata.checker.source;

import static com.github.javaparser.GeneratedJavaParserConstants.AT;
import static com.github.javaparser.GeneratedJavaParserConstants.DOT;
import static com.github.javaparser.GeneratedJavaParserConstants.FINAL;
import static com.github.javaparser.GeneratedJavaParserConstants.IMPLEMENTS;
import static com.github.javaparser.GeneratedJavaParserConstants.LBRACE;
import static com.github.javaparser.GeneratedJavaParserConstants.LPAREN;
import static com.github.javaparser.GeneratedJavaParserConstants.RBRACE;
import static com.github.javaparser.GeneratedJavaParserConstants.RPAREN;
import static com.github.javaparser.GeneratedJavaParserConstants.STATIC;
import static com.github.javaparser.GeneratedJavaParserConstants.STRICTFP;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Position;
import com.github.javaparser.Problem;
import org.jspecify.annotations.Nullable;

/**
 * An enum declared in a method, which JavaParser 3.28 parses at no language level. It is replaced by an empty statement in its place and
 * parsed apart.
 *
 * @param keyword where {@code enum} stands
 * @param begin offset of the first annotation, modifier or the keyword
 * @param middle offset of the keyword
 * @param end offset behind the closing brace
 */
record LocalEnum(Position keyword, int begin, int middle, int end) {
    /** The local enum over which the parser stumbled, if that is what it was. */
    static @Nullable LocalEnum at(Problem problem, SourceText source) {
        JavaToken last = problem.getLocation().map(range -> range.getBegin()).orElse(null);
        // the parser takes `enum Name` for the type and name of a variable and stumbles over what follows
        for (int i = 0; i < 3 && last != null; i++) {
            if (last.getText().equals("enum")) { // by then its kind is that of a name
                return read(last, source);
            }
            last = i == 2 ? null : before(last);
        }
        return null;
    }

    private static @Nullable LocalEnum read(JavaToken keyword, SourceText source) {
        JavaToken name = after(keyword);
        JavaToken token = name == null ? null : after(name);
        if (token == null || !(token.getKind() == LBRACE || token.getKind() == IMPLEMENTS)) {
            return null;
        }
        int depth = 0;
        for (; token != null; token = after(token)) {
            depth += token.getKind() == LBRACE ? 1 : token.getKind() == RBRACE ? -1 : 0;
            if (depth == 0 && token.getKind() == RBRACE) {
                Position at = begin(keyword);
                Position first = begin(modifiers(keyword));
                Position brace = begin(token);
                return new LocalEnum(
                        at,
                        source.offset(first.line, first.column),
                        source.offset(at.line, at.column),
                        source.offset(brace.line, brace.column) + 1);
            }
        }
        return null;
    }

    /** The first token of the annotations and modifiers before the keyword. */
    private static JavaToken modifiers(JavaToken keyword) {
        JavaToken first = keyword;
        JavaToken token = before(keyword);
        while (token != null) {
            if (token.getKind() == STRICTFP || token.getKind() == STATIC || token.getKind() == FINAL) {
                first = token;
                token = before(token);
                continue;
            }
            JavaToken at = annotation(token);
            if (at == null) {
                break;
            }
            first = at;
            token = before(at);
        }
        return first;
    }

    /** The {@code @} of the annotation that ends with this token, or null if none does. */
    private static @Nullable JavaToken annotation(JavaToken end) {
        JavaToken token = end;
        if (token.getKind() == RPAREN) {
            int depth = 0;
            do {
                depth += token.getKind() == RPAREN ? 1 : token.getKind() == LPAREN ? -1 : 0;
                token = before(token);
            } while (token != null && depth > 0);
        }
        while (token != null && token.getCategory().isIdentifier()) {
            JavaToken previous = before(token);
            if (previous != null && previous.getKind() == AT) {
                return previous;
            }
            token = previous != null && previous.getKind() == DOT ? before(previous) : null;
        }
        return null;
    }

    /** The text with everything but this enum blank, so that places stay. */
    String alone(CharSequence text) {
        StringBuilder alone = new StringBuilder(text);
        blank(alone, 0, begin);
        blank(alone, end, alone.length());
        return alone.toString();
    }

    /** Leaves an empty statement at the keyword's place. */
    void takeOut(StringBuilder text) {
        blank(text, begin, end);
        text.setCharAt(middle, ';');
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                text.setCharAt(i, ' ');
            }
        }
    }

    private static Position begin(JavaToken token) {
        return token.getRange().orElseThrow().begin;
    }

    private static @Nullable JavaToken after(JavaToken token) {
        JavaToken next = token.getNextToken().orElse(null);
        while (next != null && next.getCategory().isWhitespaceOrComment()) {
            next = next.getNextToken().orElse(null);
        }
        return next;
    }

    private static @Nullable JavaToken before(JavaToken token) {
        JavaToken previous = token.getPreviousToken().orElse(null);
        while (previous != null && previous.getCategory().isWhitespaceOrComment()) {
            previous = previous.getPreviousToken().orElse(null);
        }
        return previous;
    }
}
