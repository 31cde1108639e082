package io.github.personaldata.checker.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A style sheet or script that stands in the page; nothing else may run there, since the page names its hash. */
record Asset(String content) {
    static final Asset STYLE = read("report.css");
    static final Asset SCRIPT = read("report.js");

    private static Asset read(String name) {
        try (InputStream bytes = Asset.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("The plugin's jar lacks " + name);
            }
            return new Asset(new String(bytes.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code 'sha256-...'}, for a content security policy. */
    String hash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
