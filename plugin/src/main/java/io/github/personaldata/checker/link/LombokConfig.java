package io.github.personaldata.checker.link;

import java.util.Map;
import java.util.TreeMap;

/**
 * The keys of {@code lombok.config} that change which members Lombok makes.
 *
 * @param keys in lower case, as in {@code lombok.accessors.chain}, with the text of their values
 */
public record LombokConfig(Map<String, String> keys) {
    /** No file: Lombok's defaults. */
    public static final LombokConfig DEFAULT = new LombokConfig(Map.of());

    public LombokConfig {
        keys = java.util.Collections.unmodifiableMap(new TreeMap<>(keys));
    }

    /** Whether the key is set to {@code true}. */
    public boolean isTrue(String key) {
        return Boolean.parseBoolean(keys.get(key));
    }

    /** The key's value, or {@code otherwise}. */
    public String text(String key, String otherwise) {
        return keys.getOrDefault(key, otherwise);
    }
}
