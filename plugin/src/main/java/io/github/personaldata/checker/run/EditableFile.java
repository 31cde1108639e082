package io.github.personaldata.checker.run;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A text file that is written back in its encoding, and only where that loses nothing. */
record EditableFile(Path file, Charset encoding) {
    /** The text, with its byte order mark if it has one; null if the bytes are not text in that encoding. */
    @Nullable
    String text() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, encoding);
        return Arrays.equals(bytes, text.getBytes(encoding)) ? text : null;
    }

    /** Whether the encoding has all of the text's characters; nothing is written if not. */
    boolean write(String text) throws IOException {
        byte[] bytes = text.getBytes(encoding);
        if (!text.equals(new String(bytes, encoding))) {
            return false;
        }
        Files.write(file, bytes);
        return true;
    }
}
