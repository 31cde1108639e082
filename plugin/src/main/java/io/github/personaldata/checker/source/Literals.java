package io.github.personaldata.checker.source;

import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import io.github.personaldata.checker.source.model.Expression.Literal;
import io.github.personaldata.checker.source.model.Expression.LiteralKind;

/** Lowers literals to their values. */
final class Literals {
    private Literals() {}

    /**
     * Lowers a literal.
     *
     * @throws IllegalArgumentException on an illegal escape sequence
     */
    static Literal lower(LiteralExpr literal, int site) {
        if (literal instanceof TextBlockLiteralExpr block) {
            return new Literal(site, LiteralKind.STRING, textBlock(block));
        }
        if (literal instanceof StringLiteralExpr string) {
            return new Literal(site, LiteralKind.STRING, unescaped(string.getValue()));
        }
        if (literal instanceof CharLiteralExpr character) {
            return new Literal(site, LiteralKind.CHARACTER, unescaped(character.getValue()));
        }
        if (literal instanceof IntegerLiteralExpr number) {
            return new Literal(site, LiteralKind.INT, digits(number.getValue()));
        }
        if (literal instanceof LongLiteralExpr number) {
            return new Literal(site, LiteralKind.LONG, digits(number.getValue()));
        }
        if (literal instanceof DoubleLiteralExpr number) {
            return floating(site, digits(number.getValue()));
        }
        if (literal instanceof BooleanLiteralExpr bool) {
            return new Literal(site, LiteralKind.BOOLEAN, String.valueOf(bool.getValue()));
        }
        return new Literal(site, LiteralKind.NULL, "null");
    }

    private static Literal floating(int site, String digits) {
        boolean isFloat = digits.endsWith("f") || digits.endsWith("F");
        return new Literal(site, isFloat ? LiteralKind.FLOAT : LiteralKind.DOUBLE, digits);
    }

    private static String digits(String number) {
        return number.indexOf('_') < 0 ? number : number.replace("_", "");
    }

    private static String unescaped(String text) {
        return text.indexOf('\\') < 0 ? text : text.translateEscapes();
    }

    /** JavaParser keeps blanks behind the opening delimiter, so the value is made from the token. */
    private static String textBlock(TextBlockLiteralExpr block) {
        String token = block.getTokenRange().orElseThrow().getBegin().getText();
        String content =
                token.substring(3, token.length() - 3).replace("\r\n", "\n").replace('\r', '\n');
        return content.substring(content.indexOf('\n') + 1).stripIndent().translateEscapes();
    }
}
