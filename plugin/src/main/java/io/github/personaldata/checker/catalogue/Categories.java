package io.github.personaldata.checker.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** The built-in categories and the words by which a name suggests one, in English, and in Russian and Kazakh in Cyrillic and as people transliterate them. */
public final class Categories {
    /** Where the name suggests nothing. */
    public static final String OTHER = "other";

    private static final Categories BUILT_IN = new Categories();

    private final Map<String, String> byWords = new LinkedHashMap<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> endings = new LinkedHashSet<>();
    private final Set<String> beginnings = new LinkedHashSet<>();
    private int longest = 1;

    private Categories() {
        for (String line : lines()) {
            int colon = line.indexOf(':');
            read(line.substring(0, colon).strip(), words(new StringTokenizer(line.substring(colon + 1))));
        }
        names.add(OTHER);
    }

    private void read(String name, List<String> entries) {
        switch (name) {
            case "!ending" -> endings.addAll(entries);
            case "!beginning" -> beginnings.addAll(entries);
            default -> {
                names.add(name);
                for (String words : entries) {
                    byWords.putIfAbsent(words, name);
                    longest = Math.max(longest, words.split("-", -1).length);
                }
            }
        }
    }

    /** Names of the built-in categories. */
    public static Set<String> builtIn() {
        return java.util.Collections.unmodifiableSet(BUILT_IN.names);
    }

    /** What the name of a field, parameter, method or column suggests; null for nothing. */
    public static @Nullable String suggest(String name) {
        return BUILT_IN.find(name);
    }

    /** What a member suggests, else its declaring type ({@code PhoneNumber.value}), else {@link #OTHER}. */
    public static String of(String declaringType, String member) {
        String byMember = suggest(member);
        if (byMember != null) {
            return byMember;
        }
        int start = Math.max(declaringType.lastIndexOf('.'), declaringType.lastIndexOf('$'));
        String byType = suggest(declaringType.substring(start + 1));
        return byType == null ? OTHER : byType;
    }

    private @Nullable String find(String name) {
        List<String> words = words(name);
        if (words.isEmpty()) {
            return null;
        }
        String whole = byWords.get(String.join("-", words));
        if (whole != null || aboutSomethingElse(words)) {
            return whole;
        }
        String joined = byWords.get(String.join("", words));
        if (joined != null) {
            return joined;
        }
        for (int size = Math.min(longest, words.size()); size > 0; size--) {
            for (int end = words.size(); end >= size; end--) {
                String found = byWords.get(String.join("-", words.subList(end - size, end)));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private boolean aboutSomethingElse(List<String> words) {
        return words.size() > 1 && (endings.contains(words.get(words.size() - 1)) || beginnings.contains(words.get(0)));
    }

    private static List<String> words(String name) {
        List<String> words = NameWords.of(name);
        if (words.size() > 1 && (words.get(0).equals("get") || words.get(0).equals("is"))) {
            words.remove(0);
        }
        return words;
    }

    private static List<String> words(StringTokenizer line) {
        List<String> words = new ArrayList<>();
        while (line.hasMoreTokens()) {
            words.add(line.nextToken());
        }
        return words;
    }

    private static List<String> lines() {
        try (InputStream in = Categories.class.getResourceAsStream("categories.txt")) {
            if (in == null) {
                throw new IllegalStateException("categories.txt is not in the jar");
            }
            List<String> lines = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line);
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
