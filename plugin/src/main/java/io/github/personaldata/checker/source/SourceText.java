package io.github.personaldata.checker.source;

import io.github.personaldata.checker.source.model.FileModel.Unanalysed;
import io.github.personaldata.checker.source.model.Position;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The decoded text of a file with its unicode escapes translated (JLS 3.3), and the way back to where each character stands in the file.
 */
final class SourceText {
    private static final char REPLACEMENT = '\uFFFD';

    /** What the parser reads. */
    final String text;

    /** Set when bytes do not decode. */
    final @Nullable Unanalysed malformed;

    /** Lines of the file. */
    final int lines;

    private final LineIndex index;
    private final LineIndex original;

    /** Offsets of the characters in the original, empty when nothing was translated. */
    private final int[] origins;

    SourceText(byte[] bytes, Charset encoding) {
        String decoded = new String(bytes, encoding);
        this.malformed = decoded.indexOf(REPLACEMENT) >= 0 ? firstMalformed(bytes, encoding) : null;
        String plain = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        this.original = new LineIndex(plain);
        this.lines = original.lines(plain.length());
        if (plain.contains("\\u")) {
            StringBuilder translated = new StringBuilder(plain.length());
            this.origins = translate(plain, translated);
            this.text = translated.toString();
            this.index = new LineIndex(text);
        } else {
            this.origins = new int[0];
            this.text = plain;
            this.index = original;
        }
    }

    /** Where in the file a place of the parsed text stands. */
    Position original(int line, int column) {
        return origins.length == 0 ? new Position(line, column) : original(index.offset(line, column));
    }

    /** Where in the file the character at an offset of the parsed text stands. */
    Position original(int offset) {
        return original.position(origins.length == 0 ? offset : origins[Math.min(offset, origins.length - 1)]);
    }

    /** Whether places of the parsed text and of the file differ. */
    boolean translated() {
        return origins.length > 0;
    }

    /** The place in the parsed text, in the parser's terms. */
    com.github.javaparser.Position position(int offset) {
        Position at = index.position(offset);
        return new com.github.javaparser.Position(at.line(), at.column());
    }

    /** The offset in the parsed text. */
    int offset(int line, int column) {
        return Math.min(index.offset(line, column), text.length());
    }

    private static int[] translate(String plain, StringBuilder out) {
        int[] origins = new int[plain.length() + 1];
        int at = 0;
        while (at < plain.length()) {
            origins[out.length()] = at;
            char c = plain.charAt(at);
            int end = c == '\\' ? escapeEnd(plain, at) : -1;
            if (end > 0) {
                out.append((char) Integer.parseInt(plain.substring(end - 4, end), 16));
                at = end;
            } else if (c == '\\' && at + 1 < plain.length() && plain.charAt(at + 1) == '\\') {
                // the second backslash of a pair never begins an escape
                out.append(c);
                origins[out.length()] = at + 1;
                out.append(c);
                at += 2;
            } else {
                out.append(c);
                at++;
            }
        }
        origins[out.length()] = at;
        return Arrays.copyOf(origins, out.length() + 1);
    }

    /** The end of the unicode escape that begins at a backslash, or -1. */
    private static int escapeEnd(String plain, int backslash) {
        int at = backslash + 1;
        while (at < plain.length() && plain.charAt(at) == 'u') {
            at++;
        }
        if (at == backslash + 1 || at + 4 > plain.length()) {
            return -1;
        }
        for (int i = at; i < at + 4; i++) {
            if (Character.digit(plain.charAt(i), 16) < 0 || plain.charAt(i) > 'f') {
                return -1;
            }
        }
        return at + 4;
    }

    private static @Nullable Unanalysed firstMalformed(byte[] bytes, Charset encoding) {
        CharsetDecoder strict = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) strict.maxCharsPerByte()) + 16);
        if (!strict.decode(in, out, true).isError()) {
            return null;
        }
        int offset = in.position();
        out.flip();
        int bom = out.length() > 0 && out.charAt(0) == '\uFEFF' ? 1 : 0;
        CharSequence before = out.subSequence(bom, out.length());
        String reason = String.format(
                "Byte 0x%02X is not %s, the encoding in which the build says this file is written."
                        + " Set project.build.sourceEncoding to the file's encoding, or convert the file to %s."
                        + " Text that did not decode was not analysed.",
                bytes[offset] & 0xFF, encoding.name(), encoding.name());
        return new Unanalysed(new LineIndex(before).position(before.length()), reason);
    }
}
