package io.github.personaldata.checker.report;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The English sentences that stand in the code of rooms that know no languages, with something in each place that the code fills. */
final class SpokenSentences {
    private static final Path CODE = Path.of("src/main/java/io/github/personaldata/checker");

    private static final List<String> ROOMS = List.of(
            "yaml", "config", "catalogue", "policy", "baseline", "change", "source", "link", "flow", "run", "maven");

    /** Files whose sentences people do not read, or read in English whoever they are. */
    private static final Set<String> ENGLISH = Set.of(
            "Baseline.java", // a file that is the same in all languages
            "CheckedInputs.java", // a file for other goals
            "Destinations.java", // in findings.json only
            "LabelText.java", // a word between rooms
            "LogSwitches.java", // a model's reason, which nobody is shown
            "OlderJdk.java", // caught, and told in other words
            "Paths.java", // Java
            "PrimitivePattern.java", // words of JavaParser
            "Unreadable.java"); // ends of sentences, which are here as a whole

    /** Three words in a row. */
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}+,? \\p{L}+,? \\p{L}+");

    /** Calls that take texts for programs, and Maven's debug log. */
    private static final Set<String> SILENT_CALLS = Set.of("debug", "startsWith", "compile", "concat", "of");

    /** What is thrown at ourselves. */
    private static final Pattern FAULTS = Pattern.compile("Illegal\\w+|Unsupported\\w+|Unreadable");

    private SpokenSentences() {}

    /** Each with the file that it stands in. */
    static Map<String, String> all() throws IOException {
        Map<String, String> found = new TreeMap<>();
        JavaParser parser =
                new JavaParser(new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17));
        for (String room : ROOMS) {
            try (Stream<Path> walk = Files.walk(CODE.resolve(room))) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    String name = file.getFileName().toString();
                    if (!ENGLISH.contains(name)) {
                        parser.parse(file).getResult().orElseThrow().findAll(Expression.class).stream()
                                .filter(text -> isWhole(text) && !isSilent(text))
                                .map(text ->
                                        sample(text).replaceFirst("^[;,] ", "").strip())
                                .filter(text -> SENTENCE.matcher(text).find() && !text.startsWith("#"))
                                .forEach(text -> found.put(text, name));
                    }
                }
            }
        }
        return found;
    }

    /** A text, or a sum of texts and other things, that is no part of a larger one. */
    private static boolean isWhole(Expression expression) {
        Node parent = expression.getParentNode().orElse(null);
        return (isText(expression) || isSum(expression)) && !isSum(parent);
    }

    private static boolean isText(Expression expression) {
        return expression instanceof LiteralStringValueExpr literal
                && (literal.isStringLiteralExpr() || literal.isTextBlockLiteralExpr());
    }

    private static boolean isSum(@org.jspecify.annotations.Nullable Node node) {
        return node instanceof BinaryExpr sum && sum.getOperator() == BinaryExpr.Operator.PLUS;
    }

    private static String sample(Expression text) {
        if (text instanceof StringLiteralExpr literal) {
            return literal.asString().replaceAll("%[0-9A-Za-z]+", "X1");
        }
        if (text instanceof LiteralStringValueExpr literal && isText(text)) {
            return literal.getValue();
        }
        if (text instanceof EnclosedExpr enclosed) {
            return sample(enclosed.getInner());
        }
        if (text instanceof ConditionalExpr choice) {
            return sample(choice.getElseExpr());
        }
        if (text instanceof BinaryExpr sum && isSum(text)) {
            return sample(sum.getLeft()) + sample(sum.getRight());
        }
        return switch (text.toString()) {
            case "Unreadable.reason(e)" -> " is damaged.";
            case "reason" -> " in X1 is damaged.";
            case "mend" -> "";
            case "MEND" -> "make it with git diff --merge-base origin/main";
            default -> text.toString().matches("(mend|Suggestion\\.ending)\\(.*") ? "" : "X1";
        };
    }

    private static boolean isSilent(Expression text) {
        for (Node node = text; node != null; node = node.getParentNode().orElse(null)) {
            boolean call = node instanceof MethodCallExpr made && SILENT_CALLS.contains(made.getNameAsString());
            boolean fault = node instanceof ObjectCreationExpr made
                    && FAULTS.matcher(made.getTypeAsString()).matches();
            if (call || fault || node instanceof AnnotationExpr || node instanceof ExplicitConstructorInvocationStmt) {
                return true;
            }
        }
        return false;
    }
}
