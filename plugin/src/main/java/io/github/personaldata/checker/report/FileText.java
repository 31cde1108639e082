package io.github.personaldata.checker.report;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The bytes of a report file: UTF-8, line feeds, one at the end, whatever the machine. */
final class FileText {
    private static final TypeAdapter<JsonElement> TREES = new Gson().getAdapter(JsonElement.class);

    private FileText() {}

    static String json(JsonElement tree) {
        StringWriter text = new StringWriter();
        try {
            JsonWriter writer = new JsonWriter(text);
            writer.setIndent("  ");
            TREES.write(writer, tree);
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be written", e);
        }
        return text.append('\n').toString();
    }

    /** Written beside and moved, so that a broken build leaves no half file. */
    static void write(Path file, String text) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
        Files.write(unfinished, text.getBytes(StandardCharsets.UTF_8));
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
