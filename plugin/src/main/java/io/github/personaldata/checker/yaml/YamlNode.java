package io.github.personaldata.checker.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a YAML document and the place where it begins. */
public sealed interface YamlNode {
    /** Where it begins. */
    Place place();

    /** What it is, in words for a message: {@code a list}. */
    String described();

    /** Whether a value is left out, as behind {@code key:}; a quoted empty text is one. */
    default boolean isNothing() {
        return false;
    }

    /**
     * A single value.
     *
     * @param text as written, quotes removed and escapes resolved
     */
    record Scalar(Place place, Kind kind, String text) implements YamlNode {
        @Override
        public boolean isNothing() {
            return kind == Kind.NULL;
        }

        @Override
        public String described() {
            return switch (kind) {
                case NULL -> "nothing";
                case BOOLEAN -> "the boolean " + text;
                case NUMBER -> "the number " + text;
                case TEXT -> "the text '" + (text.length() > 60 ? text.substring(0, 60) + "..." : text) + "'";
            };
        }

        /** What an unquoted value looks like; quoted ones are always text. */
        public enum Kind {
            TEXT,
            NUMBER,
            BOOLEAN,
            NULL
        }
    }

    /** A list. */
    record Sequence(Place place, List<YamlNode> items) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String described() {
            return "a list";
        }
    }

    /** Keys and values in the order of the file; keys are unique. */
    record Mapping(Place place, List<Entry> entries) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The entry of a key. */
        public @Nullable Entry entry(String key) {
            for (Entry entry : entries) {
                if (entry.key().equals(key)) {
                    return entry;
                }
            }
            return null;
        }

        @Override
        public String described() {
            return "a mapping";
        }
    }

    /**
     * One key of a mapping.
     *
     * @param place of the key
     */
    record Entry(String key, Place place, YamlNode value) {}
}
