package io.github.personaldata.checker.baseline;

import io.github.personaldata.checker.yaml.BadInputException;
import io.github.personaldata.checker.yaml.Place;
import io.github.personaldata.checker.yaml.Problems;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a baseline file. Lines may stand in any order, and twice, as merging leaves them; anything else that is odd is an error. */
public final class BaselineReader {
    private static final List<String> MERGE_MARKS = List.of("<<<<<<<", "|||||||", "=======", ">>>>>>>");

    private final String name;
    private final Problems problems = new Problems();

    private BaselineReader(String name) {
        this.name = name;
    }

    /**
     * Reads.
     *
     * @param name of the file, for messages
     * @throws BadInputException with all lines that cannot be read
     */
    public static Baseline read(String name, byte[] bytes) {
        return new BaselineReader(name).read(bytes);
    }

    private Baseline read(byte[] bytes) {
        List<Entry> entries = new ArrayList<>();
        List<String> comments = new ArrayList<>();
        List<String> lines = text(bytes).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).stripTrailing();
            if (line.startsWith("#")) {
                if (!Baseline.HEADER.contains(line)) {
                    comments.add(line);
                }
            } else if (MERGE_MARKS.stream().anyMatch(line::startsWith)) {
                problem(
                        i + 1,
                        "a merge left its mark; delete the marks and keep the lines of both sides"
                                + " (merge=union in .gitattributes does so)");
            } else if (!line.isBlank()) {
                @Nullable Entry entry = EntryLine.read(line, comments, name, i + 1, problems);
                Stream.ofNullable(entry).forEach(entries::add);
                comments.clear();
            }
        }
        problems.throwIfAny();
        return new Baseline(entries, comments);
    }

    private String text(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
            int column = text.length() - text.lastIndexOf('\n');
            problems.add(new Place(name, line, column), "this is no UTF-8 text; save the file in that encoding");
            problems.throwIfAny();
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private void problem(int line, String message) {
        problems.add(new Place(name, line, 1), message);
    }
}
