package io.github.personaldata.checker.report;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonWriter;
import io.github.personaldata.checker.report.quote.Visible;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;

/** The bytes of a report file: UTF-8, line feeds, one at the end, whatever the machine. */
final class FileText {
    private static final TypeAdapter<JsonElement> TREES = new Gson().getAdapter(JsonElement.class);

    private FileText() {}

    static void write(Path file, JsonElement tree) throws IOException {
        write(file, out -> write(out, tree));
    }

    /** What would stand in the file. */
    static String of(JsonElement tree) {
        StringWriter text = new StringWriter();
        try {
            write(text, tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(Writer out, JsonElement tree) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.setIndent("  ");
        TREES.write(json, tree);
        json.flush();
        out.write('\n');
    }

    static void write(Path file, String text) throws IOException {
        write(file, out -> out.write(text));
    }

    /**
     * Reads what a check has left.
     *
     * @param reader makes something of the outermost object; whatever it throws says that the file is another one
     * @throws IOException when the file cannot be read, is no JSON, or does not fit the reader
     */
    static <T> T read(Path file, Function<JsonObject, T> reader) throws IOException {
        return parsed(Files.readString(file, StandardCharsets.UTF_8), reader);
    }

    /** The same of the text of such a file. */
    static <T> T parsed(String text, Function<JsonObject, T> reader) throws IOException {
        try {
            return reader.apply(TREES.fromJson(text).getAsJsonObject());
        } catch (IOException | RuntimeException e) {
            // values of another kind, lists that are too short, words and dates that are none: the library and we tell
            // them in many ways
            throw new IOException(
                    "not written by this version's check: " + firstLine(String.valueOf(e.getMessage())), e);
        }
    }

    /** It quotes the file. */
    private static String firstLine(String message) {
        return Visible.beginning(message.lines().findFirst().orElse(""));
    }

    private interface Content {
        void writeTo(Writer out) throws IOException;
    }

    /** Written beside and moved, so that a broken build leaves no half file. */
    private static void write(Path file, Content content) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
        // unlike a strict encoder this one writes unpaired surrogates, as a question mark
        try (Writer out =
                new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(unfinished), StandardCharsets.UTF_8))) {
            content.writeTo(out);
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
