package io.github.personaldata.checker.report;

import io.github.personaldata.checker.report.html.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The product's texts in one language.
 *
 * <p>A text holds places {@code {0}} to {@code {9}} and nothing else that is special: an apostrophe is an apostrophe, so translators need not
 * know the quoting of {@code java.text.MessageFormat}, and a brace in source code that is quoted stays. The machine's own locale is never
 * asked, unlike with {@code ResourceBundle}.
 */
public final class Messages implements Words {
    /** Languages there are texts for, the first stands in for all others. */
    public static final List<String> LANGUAGES = List.of("en", "ru", "kk");

    /** Files of texts: of all reports, of the register, of a change, and the names of countries. */
    static final List<String> BUNDLES = List.of("messages", "register", "changes", "countries");

    /** By language, read when first asked for: a check asks several times. */
    private static final Map<String, Messages> READ = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Properties texts;

    private Messages(Locale locale, Properties texts) {
        this.locale = locale;
        this.texts = texts;
    }

    /** The texts for a locale's language; English if there are none for it. */
    public static Messages of(Locale wanted) {
        String language = LANGUAGES.contains(wanted.getLanguage()) ? wanted.getLanguage() : LANGUAGES.get(0);
        return READ.computeIfAbsent(language, Messages::read);
    }

    private static Messages read(String language) {
        Properties texts = new Properties();
        for (String bundle : BUNDLES) {
            read(bundle + ".properties", texts);
            if (!language.equals(LANGUAGES.get(0))) {
                read(bundle + "_" + language + ".properties", texts);
            }
        }
        return new Messages(Locale.forLanguageTag(language), texts);
    }

    private static void read(String resource, Properties into) {
        try (InputStream bytes = Messages.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("The plugin's jar lacks " + resource);
            }
            into.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Language of the texts: {@code en}, {@code ru} or {@code kk}. */
    @Override
    public String language() {
        return locale.getLanguage();
    }

    /** Whether there is such a text. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text with its places filled; the key itself if there is no such text. */
    @Override
    public String text(String key, String... arguments) {
        return text(key, List.of(arguments));
    }

    /** The text with its places filled; the key itself if there is no such text. */
    public String text(String key, List<String> arguments) {
        return fill(texts.getProperty(key, key), arguments);
    }

    /** What a room that knows no languages says in English, in this one; as it is where there is no such phrase. */
    String said(String english) {
        return Phrasebook.of(locale).say(english);
    }

    /** A count with its noun, as the language declines it: {@code 1 flow}, {@code 310 flows}. */
    @Override
    public String count(String noun, long number) {
        return text("count." + noun + "." + pluralForm(number), Long.toString(number));
    }

    /** A number with one digit after the language's decimal separator. */
    public String decimal(double number) {
        return String.format(locale, "%.1f", number);
    }

    private String pluralForm(long number) {
        return switch (language()) {
            case "ru" -> russianForm(number);
            case "kk" -> "many"; // a noun after a numeral does not change
            default -> number == 1 ? "one" : "many";
        };
    }

    private static String russianForm(long number) {
        long tens = number % 100;
        long ones = number % 10;
        if (tens >= 11 && tens <= 14) {
            return "many";
        }
        if (ones == 1) {
            return "one";
        }
        return ones >= 2 && ones <= 4 ? "few" : "many";
    }

    /** One pass, so that an argument that looks like a place is left alone. */
    private static String fill(String text, List<String> arguments) {
        StringBuilder filled = new StringBuilder(text.length() + 32);
        int at = 0;
        while (at < text.length()) {
            int place = placeAt(text, at);
            if (place >= 0 && place < arguments.size()) {
                filled.append(arguments.get(place));
                at += 3;
            } else {
                filled.append(text.charAt(at));
                at++;
            }
        }
        return filled.toString();
    }

    /** The number in <code>{n}</code> at that index, or -1. */
    private static int placeAt(String text, int at) {
        if (at + 2 >= text.length() || text.charAt(at) != '{' || text.charAt(at + 2) != '}') {
            return -1;
        }
        char digit = text.charAt(at + 1);
        return digit >= '0' && digit <= '9' ? digit - '0' : -1;
    }
}
