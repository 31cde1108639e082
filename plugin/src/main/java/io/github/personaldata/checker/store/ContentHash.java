package io.github.personaldata.checker.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** SHA-256 in hex, of bytes or of a sequence of parts. Parts are written with their lengths, so that no two sequences have one hash. */
public final class ContentHash {
    private static final int BUFFER_BYTES = 1 << 16;

    private final MessageDigest digest = sha256();

    /** Of parts that are still to come. */
    public ContentHash() {}

    /** The hash of bytes. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** The hash of all that a stream gives; it is not closed. */
    public static String of(InputStream in) throws IOException {
        MessageDigest digest = sha256();
        byte[] part = new byte[BUFFER_BYTES];
        for (int read = in.read(part); read >= 0; read = in.read(part)) {
            digest.update(part, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Takes in a text. */
    public ContentHash add(String part) {
        return add(part.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes in a number. */
    public ContentHash add(long part) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(part).flip());
        return this;
    }

    /** Takes in bytes. */
    public ContentHash add(byte[] part) {
        add(part.length);
        digest.update(part);
        return this;
    }

    /** Takes in texts, in their order. */
    public ContentHash add(Collection<String> parts) {
        add(parts.size());
        parts.forEach(this::add);
        return this;
    }

    /** The hash of all that was taken in; nothing may follow. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
