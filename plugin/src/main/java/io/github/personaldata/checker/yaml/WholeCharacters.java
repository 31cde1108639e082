package io.github.personaldata.checker.yaml;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringReader;

/**
 * A text that is never cut in the middle of a character of two {@code char}s: SnakeYAML Engine 3.0.1 reads behind its buffer where one ends
 * with the first half of such a character.
 */
final class WholeCharacters extends Reader {
    private final PushbackReader text;

    WholeCharacters(String text) {
        this.text = new PushbackReader(new StringReader(text));
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = text.read(buffer, offset, length);
        if (count > 1 && Character.isHighSurrogate(buffer[offset + count - 1])) {
            text.unread(buffer[offset + count - 1]);
            return count - 1;
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
