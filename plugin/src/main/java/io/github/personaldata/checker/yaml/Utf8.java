package io.github.personaldata.checker.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict decoding with the place of the first bad byte. */
final class Utf8 {
    private Utf8() {}

    /** The text; a byte that is no UTF-8 is thrown as a problem. */
    static String decode(String file, byte[] bytes, Problems problems) {
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
            int column = text.length() - text.lastIndexOf('\n');
            problems.add(
                    new Place(file, line, column),
                    "the byte 0x%02X is not UTF-8; save the file as UTF-8".formatted(bytes[in.position()]));
            problems.throwIfAny();
        }
        return text;
    }
}
