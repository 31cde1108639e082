package io.github.personaldata.checker.source;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseException;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParseStart;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Position;
import com.github.javaparser.Problem;
import com.github.javaparser.Providers;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.type.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns text into JavaParser's tree: at the highest language level, where {@code yield} is a statement, and if that fails at the declared
 * release. What JavaParser cannot read is blanked out and, where it is a local enum, parsed apart.
 */
final class Parsing {
    /** Beyond this many local enums or illegal characters in one file, it is reported as it is. */
    private static final int MAX_REPAIRS = 100;

    /**
     * What was read.
     *
     * @param tree as much as could be parsed
     * @param localEnums by the place of the empty statement that stands for each in the tree
     * @param primitives types that were disguised as classes, by their places
     * @param complaints of the parser; empty when everything was read
     */
    record Parsed<N extends Node>(
            @Nullable N tree,
            Map<Position, TypeDeclaration<?>> localEnums,
            Map<Position, Type> primitives,
            List<Complaint> complaints) {}

    /** A place of the parsed text and what the parser said. */
    record Complaint(int line, int column, String message) {}

    private final SourceText source;
    private final LanguageLevel level;
    private final Map<Position, TypeDeclaration<?>> localEnums = new HashMap<>();
    private final Map<Position, Type> primitives = new HashMap<>();
    private final List<Complaint> complaints = new ArrayList<>();

    private Parsing(SourceText source, LanguageLevel level) {
        this.source = source;
        this.level = level;
    }

    /**
     * Parses a file.
     *
     * @param release the declared one; below 13 a file may use {@code yield} as a name
     */
    static Parsed<CompilationUnit> parse(SourceText source, int release) {
        Parsed<CompilationUnit> highest = parse(source, LanguageLevel.BLEEDING_EDGE);
        LanguageLevel declared = release < 13 ? LanguageLevel.JAVA_12 : LanguageLevel.BLEEDING_EDGE;
        if (highest.complaints.isEmpty() || declared == LanguageLevel.BLEEDING_EDGE) {
            return highest;
        }
        Parsed<CompilationUnit> second = parse(source, declared);
        return second.complaints.isEmpty() ? second : highest;
    }

    private static Parsed<CompilationUnit> parse(SourceText source, LanguageLevel level) {
        Parsing parsing = new Parsing(source, level);
        CompilationUnit tree = parsing.repaired(ParseStart.COMPILATION_UNIT, source.text);
        return new Parsed<>(tree, parsing.localEnums, parsing.primitives, parsing.complaints);
    }

    /** Parses, and as long as the parser stumbles over something that can be taken out, takes it out and parses again. */
    private <N extends Node> @Nullable N repaired(ParseStart<N> start, String text) {
        StringBuilder current = new StringBuilder(text);
        ParseResult<N> result = once(start, text);
        for (int i = 0; i < MAX_REPAIRS && !result.isSuccessful(); i++) {
            if (!takeOutEnums(result, current) && !takeOutIllegalText(result, current)) {
                break;
            }
            result = once(start, current.toString());
        }
        for (Problem problem : result.getProblems()) {
            Position at = place(problem);
            complaints.add(new Complaint(at.line, at.column, message(problem)));
        }
        return result.getResult().orElse(null);
    }

    private <N extends Node> ParseResult<N> once(ParseStart<N> start, String text) {
        ParserConfiguration configuration = new ParserConfiguration()
                .setStoreTokens(true)
                .setAttributeComments(false)
                .setLanguageLevel(level);
        // Validation, `var` and comment attribution walk the whole tree; unicode escapes are already translated.
        configuration.getProcessors().clear();
        return new JavaParser(configuration).parse(start, Providers.provider(text));
    }

    private boolean takeOutEnums(ParseResult<?> result, StringBuilder text) {
        boolean found = false;
        for (Problem problem : result.getProblems()) {
            LocalEnum local = LocalEnum.at(problem, source);
            if (local == null || localEnums.containsKey(local.keyword())) {
                continue;
            }
            found = true;
            TypeDeclaration<?> tree = repaired(ParseStart.TYPE_DECLARATION, local.alone(text));
            local.takeOut(text);
            if (tree != null) {
                localEnums.put(local.keyword(), tree);
            }
        }
        return found;
    }

    /** A character that cannot begin a token ends JavaParser's work; without it the rest can still be read. */
    private boolean takeOutIllegalText(ParseResult<?> result, StringBuilder text) {
        Problem problem = result.getProblems().get(0);
        if (result.getResult().isPresent()) {
            return false;
        }
        if (PrimitivePattern.isComplaint(problem.getMessage())) {
            return PrimitivePattern.takeOut(source, text, primitives);
        }
        LexicalError error = LexicalError.of(problem);
        if (error == null || !error.takeOut(source, text)) {
            return false;
        }
        complaints.add(new Complaint(error.line(), error.column(), error.message()));
        return true;
    }

    private static Position place(Problem problem) {
        LexicalError lexical = LexicalError.of(problem);
        if (lexical != null) {
            return new Position(lexical.line(), lexical.column());
        }
        // the range of a problem begins with the last token that was fine
        if (problem.getCause().orElse(null) instanceof ParseException cause && cause.currentToken.next != null) {
            return new Position(cause.currentToken.next.beginLine, cause.currentToken.next.beginColumn);
        }
        return problem.getLocation()
                .flatMap(range -> range.getBegin().getRange())
                .map(range -> range.begin)
                .orElse(new Position(1, 1));
    }

    private static String message(Problem problem) {
        LexicalError lexical = LexicalError.of(problem);
        if (lexical != null) {
            return lexical.message();
        }
        String text = problem.getMessage().strip();
        int expected = text.indexOf(", expected");
        // the list of everything that could have stood there is long and says little
        String found = expected < 0 ? text : text.substring(0, expected);
        return found.replaceAll("\\s+", " ");
    }
}
