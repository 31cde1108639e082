package io.github.personaldata.checker.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Says in another language what is wrong with an input, or what a check does without. The rooms that find that know no languages, and the
 * cache serves all of them: they say it in English, and {@code phrases.txt} has the same sentences in the others. A sentence that is not in it
 * stays as it is.
 */
public final class Phrasebook {
    private static final String FILE = "phrases.txt";

    /** Where one part of a sentence may end and the next one begins. */
    private static final List<String> SEAMS = List.of("; ", ". ", ": ");

    private static final Map<String, Phrasebook> READ = new ConcurrentHashMap<>();

    private final List<Phrase> phrases;

    private Phrasebook(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
    }

    /** The phrases of a locale's language; an empty book for English and languages that there are no texts in. */
    public static Phrasebook of(Locale locale) {
        return READ.computeIfAbsent(locale.getLanguage(), Phrasebook::read);
    }

    private static Phrasebook read(String language) {
        String mark = "    " + language + ": ";
        List<Phrase> phrases = new ArrayList<>();
        String english = "";
        for (String line : lines()) {
            if (!line.startsWith(" ")) {
                english = line;
            } else if (line.startsWith(mark)) {
                phrases.add(Phrase.of(english, line.substring(mark.length())));
            }
        }
        return new Phrasebook(phrases);
    }

    /** Of the file: an English sentence, or behind blanks and a language what it is there. */
    static List<String> lines() {
        try (InputStream bytes = Phrasebook.class.getResourceAsStream(FILE)) {
            if (bytes == null) {
                throw new IllegalStateException("The plugin's jar lacks " + FILE);
            }
            return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text in the book's language, each line by itself; a line that no phrases make up stays English. */
    public String say(String english) {
        return english.lines().map(line -> found(line).orElse(line)).collect(Collectors.joining("\n"));
    }

    /** The sentence, if it is several phrases with seams between them, or one. */
    Optional<String> found(String english) {
        for (String seam : SEAMS) {
            for (int at = english.indexOf(seam); at > 0; at = english.indexOf(seam, at + 1)) {
                Optional<String> first = phrase(english.substring(0, at));
                Optional<String> rest = first.isEmpty() ? first : found(english.substring(at + seam.length()));
                if (rest.isPresent()) {
                    return Optional.of(first.get() + seam + rest.get());
                }
            }
        }
        return phrase(english);
    }

    /** By the phrase that says most of it itself. */
    private Optional<String> phrase(String english) {
        Phrase best = null;
        List<String> filled = List.of();
        for (Phrase phrase : phrases) {
            if (best == null || phrase.length() > best.length()) {
                List<String> places = phrase.places(english);
                if (places != null) {
                    best = phrase;
                    filled = places;
                }
            }
        }
        return best == null ? Optional.empty() : Optional.of(best.filled(filled, this::say));
    }
}
