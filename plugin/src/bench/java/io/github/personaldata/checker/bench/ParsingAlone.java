package io.github.personaldata.checker.bench;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import io.github.personaldata.checker.run.SourceFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** The baseline: JavaParser alone parses the files, with tokens, comments and the highest language level on, a parser per thread. */
public final class ParsingAlone {
    private ParsingAlone() {}

    /** Parses what the words of a {@link Task} say. */
    public static void main(String[] words) throws Exception {
        parse(Task.of(words), ParsingAlone::parser);
    }

    static void parse(Task task, Supplier<JavaParser> parser) throws Exception {
        List<Path> files = SourceFiles.java(List.of(task.sources()));
        Meter.stage("parsing", () -> {
            ThreadLocal<JavaParser> parsers = ThreadLocal.withInitial(parser);
            return Workers.map(files, task.threads(), file -> parsers.get()
                    .parse(Files.readString(file, StandardCharsets.UTF_8))
                    .isSuccessful());
        });
        Meter.total();
    }

    private static JavaParser parser() {
        return new JavaParser(new ParserConfiguration()
                .setStoreTokens(true)
                .setAttributeComments(true)
                .setLanguageLevel(LanguageLevel.BLEEDING_EDGE));
    }
}
