package io.github.personaldata.checker.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Short names of findings: as many digits of their identities' hashes as it takes to tell them apart. */
public final class ShortIds {
    private static final int SHORTEST = 8;

    private ShortIds() {}

    /** Each identity's digits. */
    public static Map<String, String> of(Collection<String> identities) {
        Map<String, String> byHash = new TreeMap<>();
        identities.forEach(identity -> byHash.put(hash(identity), identity));
        List<String> hashes = List.copyOf(byHash.keySet());
        Map<String, String> ids = new LinkedHashMap<>();
        for (int i = 0; i < hashes.size(); i++) {
            String hash = hashes.get(i);
            int length = SHORTEST;
            if (i > 0) {
                length = Math.max(length, common(hash, hashes.get(i - 1)) + 1);
            }
            if (i + 1 < hashes.size()) {
                length = Math.max(length, common(hash, hashes.get(i + 1)) + 1);
            }
            ids.put(byHash.getOrDefault(hash, ""), hash.substring(0, length));
        }
        return ids;
    }

    private static int common(String left, String right) {
        int at = 0;
        while (at < left.length() && left.charAt(at) == right.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String hash(String identity) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
