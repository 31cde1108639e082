package io.github.personaldata.checker.source;

import com.github.javaparser.ast.CompilationUnit;
import io.github.personaldata.checker.source.Parsing.Complaint;
import io.github.personaldata.checker.source.Parsing.Parsed;
import io.github.personaldata.checker.source.model.FileModel;
import io.github.personaldata.checker.source.model.FileModel.Unanalysed;
import io.github.personaldata.checker.source.model.Position;
import io.github.personaldata.checker.source.model.SourceFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;

/**
 * The entry of this room: turns the bytes of a Java file into its {@link FileModel}. It never throws on what a file holds; what could not
 * be read stands in {@link FileModel#unanalysed()}. Safe for use by many threads.
 */
public final class SourceReader {
    private static final Position START = new Position(1, 1);

    /**
     * A file that is still to be read.
     *
     * @param path relative to the module's base directory, with {@code /}
     */
    public record Unread(String path, Content content) {}

    /** Where the bytes of a file come from; asked once, on the thread that parses. */
    @FunctionalInterface
    public interface Content {
        /** All bytes of the file. */
        byte[] bytes() throws IOException;
    }

    /**
     * Reads one file.
     *
     * @param encoding the build's; what does not decode is reported
     * @param release the build's {@code maven.compiler.release}; the highest language level is tried first
     */
    public FileModel read(byte[] bytes, Charset encoding, int release) {
        return DeepStack.call(() -> readHere(bytes, encoding, release));
    }

    /**
     * Reads many files.
     *
     * @return models in the order of {@code files}, whatever the number of threads
     */
    public List<SourceFile> readAll(List<Unread> files, Charset encoding, int release, int threads) {
        return DeepStack.map(files, threads, file -> new SourceFile(file.path(), read(file, encoding, release)));
    }

    private static FileModel read(Unread file, Charset encoding, int release) {
        try {
            return readHere(file.content().bytes(), encoding, release);
        } catch (IOException e) {
            return nothing(0, "The file could not be read (" + e + "); see that it exists and may be read.");
        }
    }

    private static FileModel readHere(byte[] bytes, Charset encoding, int release) {
        try {
            SourceText source = new SourceText(bytes, encoding);
            try {
                return lower(source, release);
            } catch (StackOverflowError e) {
                return nothing(
                        source.lines, "The code is nested too deeply to be analysed; this is a limit of the checker.");
            }
        } catch (RuntimeException e) {
            // a fault of ours or of the parser must neither hide nor stop the other files
            return nothing(
                    0,
                    "The file could not be analysed because of a fault in the checker (" + e + "); please report it.");
        }
    }

    private static FileModel lower(SourceText source, int release) {
        int deep = AnnotationNesting.tooDeep(source.text);
        if (deep >= 0) {
            return nothing(
                    source.lines,
                    source.original(deep),
                    "Annotations are nested more than " + AnnotationNesting.MOST
                            + " deep, so the file was not analysed; this is a limit of the checker.");
        }
        Parsed<CompilationUnit> parsed = Parsing.parse(source, release);
        Trouble trouble = new Trouble();
        if (source.malformed != null) {
            trouble.report(source.malformed);
        }
        for (Complaint complaint : parsed.complaints()) {
            trouble.report(source.original(complaint.line(), complaint.column()), explained(complaint.message()));
        }
        Lowering lowering = new Lowering(source, trouble, parsed, release);
        CompilationUnit tree = parsed.tree();
        return tree == null
                ? new FileModel("", List.of(), List.of(), trouble.sorted(), source.lines)
                : lowering.file(tree, source.lines);
    }

    private static String explained(String message) {
        return message
                + ". What stands here was not analysed. If javac accepts the file, this is a limit of the checker:"
                + " please report it and write the code another way meanwhile.";
    }

    private static FileModel nothing(int lines, String reason) {
        return nothing(lines, START, reason);
    }

    private static FileModel nothing(int lines, Position at, String reason) {
        return new FileModel("", List.of(), List.of(), List.of(new Unanalysed(at, reason)), lines);
    }
}
