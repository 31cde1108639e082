package io.github.personaldata.checker.yaml;

import io.github.personaldata.checker.yaml.YamlNode.Entry;
import io.github.personaldata.checker.yaml.YamlNode.Mapping;
import io.github.personaldata.checker.yaml.YamlNode.Scalar;
import io.github.personaldata.checker.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A mapping under a strict reader. Getters answer a default where a key is absent, and note a problem and answer the default where its value
 * is of the wrong type.
 */
public final class Section {
    private final Mapping mapping;
    private final Problems problems;
    private final String name;

    private Section(Mapping mapping, Problems problems, String name) {
        this.mapping = mapping;
        this.problems = problems;
        this.name = name;
    }

    /**
     * Looks at a node as a mapping with the known keys; others are problems.
     *
     * @param name what it is, for messages: {@code recipient kaspi-pay}
     * @return an empty section if the node is none
     */
    public static Section of(YamlNode node, String name, List<String> known, Problems problems) {
        Section section = open(node, name, problems);
        for (Entry entry : section.mapping.entries()) {
            if (!known.contains(entry.key())) {
                problems.add(
                        entry.place(),
                        "unknown key '" + entry.key() + "' in " + name + Suggestion.ending(entry.key(), known));
            }
        }
        return section;
    }

    /** Looks at a node as a mapping whose keys the user chooses. */
    public static Section open(YamlNode node, String name, Problems problems) {
        if (node instanceof Mapping mapping) {
            return new Section(mapping, problems, name);
        }
        problems.add(node.place(), name + " is " + node.described() + "; expected a mapping of keys and values");
        return new Section(new Mapping(node.place(), List.of()), problems, name);
    }

    /** Where the section begins. */
    public Place place() {
        return mapping.place();
    }

    /** Where the key stands, or the section if it is absent. */
    public Place place(String key) {
        Entry entry = mapping.entry(key);
        return entry == null ? mapping.place() : entry.value().place();
    }

    /** The entries in file order. */
    public List<Entry> entries() {
        return mapping.entries();
    }

    /** Whether the key is given. */
    public boolean has(String key) {
        return mapping.entry(key) != null;
    }

    /** The value of a key. */
    public @Nullable YamlNode node(String key) {
        Entry entry = mapping.entry(key);
        return entry == null ? null : entry.value();
    }

    /** A text; numbers and booleans are taken as they are written. */
    public String text(String key, String otherwise) {
        YamlNode node = node(key);
        return node == null ? otherwise : textOf(node, "'" + key + "'", otherwise, problems);
    }

    /** A text that is not empty if it is given. */
    public String filled(String key) {
        String text = text(key, "");
        if (text.isBlank() && isText(node(key))) {
            problem(key, "'" + key + "' is empty; write it or leave the key out");
        }
        return text;
    }

    /** A text that must be given and not be empty. */
    public String requiredText(String key, String example) {
        if (!has(key)) {
            problems.add(
                    place(), "'" + key + "' is missing in " + name + "; expected for example " + key + ": " + example);
            return "";
        }
        String text = text(key, "");
        if (text.isBlank() && isText(node(key))) {
            problems.add(place(key), "'" + key + "' is empty; expected for example " + key + ": " + example);
        }
        return text;
    }

    /** One of the words. */
    public String oneOf(String key, List<String> words, String otherwise) {
        String text = text(key, otherwise);
        if (isText(node(key)) && !words.contains(text)) {
            problems.add(place(key), "'" + key + "' is '" + text + "'" + Suggestion.ending(text, words));
            return otherwise;
        }
        return text;
    }

    /** A boolean, unquoted. */
    public boolean flag(String key, boolean otherwise) {
        YamlNode node = node(key);
        if (node == null) {
            return otherwise;
        }
        if (node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.BOOLEAN) {
            return Boolean.parseBoolean(scalar.text());
        }
        problems.add(node.place(), "'" + key + "' is " + node.described() + "; expected true or false");
        return otherwise;
    }

    /** A whole number from 0. */
    public int index(String key, int otherwise) {
        YamlNode node = node(key);
        if (node == null) {
            return otherwise;
        }
        if (node instanceof Scalar scalar && scalar.text().matches("[0-9]{1,3}")) {
            return Integer.parseInt(scalar.text());
        }
        problems.add(node.place(), "'" + key + "' is " + node.described() + "; expected a number from 0 to 999");
        return otherwise;
    }

    /** A list of texts, or one text standing for a list of one. */
    public List<String> texts(String key) {
        return parsed(key, (text, place) -> text);
    }

    /** Texts of a list (or one text), each parsed; the parser notes problems and answers null for what it refuses. */
    public <T> List<T> parsed(String key, BiFunction<String, Place, @Nullable T> parser) {
        List<T> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (YamlNode item : items(key)) {
            String text = textOf(item, "an item of '" + key + "'", "", problems);
            if (text.isBlank()) {
                if (isText(item)) {
                    problems.add(item.place(), "an item of '" + key + "' is empty; write it or remove it");
                }
                continue;
            }
            // lists of files that include each other add up
            if (!seen.add(item.place().file() + '\n' + text)) {
                problems.add(item.place(), "'" + text + "' stands in '" + key + "' twice; remove one");
            }
            T value = parser.apply(text, item.place());
            if (value != null) {
                found.add(value);
            }
        }
        return found;
    }

    /** Items of a list; a single value stands for a list of one, an absent key for none. */
    public List<YamlNode> items(String key) {
        YamlNode node = node(key);
        if (node == null) {
            return List.of();
        }
        return node instanceof Sequence list ? list.items() : List.of(node);
    }

    /** Items of a value that must be a list. */
    public List<YamlNode> list(String key) {
        YamlNode node = node(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof Sequence list) {
            return list.items();
        }
        problems.add(node.place(), "'" + key + "' is " + node.described() + "; expected a list");
        return List.of();
    }

    /**
     * A text parsed by a function that throws {@link IllegalArgumentException}, a date-time exception, or one of numbers that are too large; null
     * if absent or refused.
     */
    public <T> @Nullable T value(String key, Function<String, T> parser, String expected) {
        YamlNode node = node(key);
        if (node == null) {
            return null;
        }
        String text = textOf(node, "'" + key + "'", "", problems);
        if (!isText(node)) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | java.time.DateTimeException | ArithmeticException e) {
            problems.add(node.place(), "'" + key + "' is '" + text + "'; expected " + expected);
            return null;
        }
    }

    /** Notes a problem at a key's value. */
    public void problem(String key, String message) {
        problems.add(place(key), message);
    }

    private static boolean isText(@Nullable YamlNode node) {
        return node instanceof Scalar && !node.isNothing();
    }

    private static String textOf(YamlNode node, String what, String otherwise, Problems problems) {
        if (node instanceof Scalar scalar && !scalar.isNothing()) {
            return scalar.text();
        }
        problems.add(node.place(), what + " is " + node.described() + "; expected a text");
        return otherwise;
    }
}
