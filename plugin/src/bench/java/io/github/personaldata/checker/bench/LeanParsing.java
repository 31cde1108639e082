package io.github.personaldata.checker.bench;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import io.github.personaldata.checker.run.QuickCompilation;

/**
 * The part of the stage {@code source} that is JavaParser's, compiled as there: with tokens, but comments are not attributed and nothing is
 * validated.
 */
public final class LeanParsing {
    private LeanParsing() {}

    /** Parses what the words of a {@link Task} say. */
    public static void main(String[] words) throws Exception {
        QuickCompilation.prefer();
        ParsingAlone.parse(Task.of(words), LeanParsing::parser);
    }

    private static JavaParser parser() {
        ParserConfiguration configuration = new ParserConfiguration()
                .setStoreTokens(true)
                .setAttributeComments(false)
                .setLanguageLevel(LanguageLevel.BLEEDING_EDGE);
        configuration.getProcessors().clear();
        return new JavaParser(configuration);
    }
}
