package io.github.personaldata.checker.policy.file;

import io.github.personaldata.checker.yaml.Problems;
import io.github.personaldata.checker.yaml.Section;
import io.github.personaldata.checker.yaml.YamlNode;
import io.github.personaldata.checker.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a law says about the topics that rules cite.
 *
 * @param titles the law's name by language, English among them
 * @param describes date of the text it describes
 * @param cites how the law is named before its articles; empty if the numbers are those of a policy modelled on it
 * @param clauses topic to number
 * @param articles topic to article of the law; not every topic has one
 * @param grounds on what data may be given away and held
 * @param storageAtHome whether data has to be kept in the operator's country
 */
public record LawPack(
        String id,
        Map<String, String> titles,
        String describes,
        String cites,
        Map<String, String> clauses,
        Map<String, String> articles,
        Grounds grounds,
        boolean storageAtHome) {
    private static final List<String> IDS = List.of("KZ-94-V", "GDPR");
    private static final List<String> KEYS = List.of(
            "law", "title", "titles", "describes", "review", "cites", "topics", "articles", "grounds", "storage");

    public LawPack {
        titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
        clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
        articles = Collections.unmodifiableMap(new LinkedHashMap<>(articles));
    }

    /** The law's name in a language; in English where there is none. */
    public String title(String language) {
        return titles.getOrDefault(language, titles.getOrDefault("en", id));
    }

    /** Packs that there are. */
    public static List<String> ids() {
        return IDS;
    }

    /** Topics that the packs know, all of them the same. */
    public static List<String> topics() {
        LawPack first = of(IDS.get(0));
        return first == null ? List.of() : List.copyOf(first.clauses.keySet());
    }

    /** The pack; null if there is none. */
    public static @Nullable LawPack of(String id) {
        return Packs.ALL.get(id);
    }

    private static LawPack load(String id) {
        String name = "law/" + id + ".yml";
        try (InputStream in = LawPack.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            Problems problems = new Problems();
            Section section = Section.of(YamlReader.read(name, in.readAllBytes()), name, KEYS, problems);
            String cites = section.text("cites", "");
            Map<String, String> titles = new LinkedHashMap<>();
            titles.put("en", section.text("title", ""));
            titles.putAll(texts(section, "titles", problems));
            Map<String, String> clauses = texts(section, "topics", problems);
            LawPack pack = new LawPack(
                    section.text("law", ""),
                    titles,
                    section.text("describes", ""),
                    cites,
                    clauses,
                    // a pack that cites the law has its articles for numbers
                    cites.isEmpty() ? texts(section, "articles", problems) : clauses,
                    grounds(part(section, "grounds", problems), problems),
                    section.oneOf("storage", List.of("home", "anywhere"), "anywhere")
                            .equals("home"));
            problems.throwIfAny();
            return pack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> texts(Section section, String key, Problems problems) {
        Map<String, String> texts = new LinkedHashMap<>();
        Section part = part(section, key, problems);
        part.entries().forEach(entry -> texts.put(entry.key(), part.text(entry.key(), "")));
        return texts;
    }

    private static Grounds grounds(Section section, Problems problems) {
        Map<String, List<String>> sensitive = new LinkedHashMap<>();
        Section categories = part(section, "sensitive", problems);
        categories.entries().forEach(entry -> sensitive.put(entry.key(), categories.texts(entry.key())));
        return new Grounds(section.flag("processors", true), section.texts("onEvidence"), sensitive);
    }

    private static Section part(Section section, String key, Problems problems) {
        YamlNode node = section.node(key);
        return Section.open(node == null ? new YamlNode.Mapping(section.place(), List.of()) : node, key, problems);
    }

    /** Loaded once, on first use. */
    private static final class Packs {
        static final Map<String, LawPack> ALL = new LinkedHashMap<>();

        static {
            IDS.forEach(id -> ALL.put(id, load(id)));
        }
    }
}
