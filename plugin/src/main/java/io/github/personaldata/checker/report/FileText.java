package io.github.personaldata.checker.report;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

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

    static JsonElement read(Path file) throws IOException {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return TREES.fromJson(in);
        }
    }

    static JsonElement parsed(String text) throws IOException {
        return TREES.fromJson(text);
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
