package io.github.personaldata.checker.report;

import io.github.personaldata.checker.policy.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A finding's identity as a hash: stays the same when lines move. */
final class Fingerprint {
    /** Name of the fingerprint in SARIF; a new way of building identities gets a new version. */
    static final String NAME = "personalData/v1";

    private Fingerprint() {}

    /** SHA-256 in hexadecimal digits. */
    static String of(Finding finding) {
        try {
            byte[] identity = finding.identity().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(identity));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
