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
 * @param describes date of the text it describes
 * @param cites how the law is named before its articles; empty if the numbers are those of a policy modelled on it
 * @param clauses topic to number
 * @param grounds on what data may be given away and held
 * @param storageAtHome whether data has to be kept in the operator's country
 */
public record LawPack(
        String id,
        String title,
        String describes,
        String cites,
        Map<String, String> clauses,
        Grounds grounds,
        boolean storageAtHome) {
    private static final List<String> IDS = List.of("KZ-94-V", "GDPR");
    private static final List<String> KEYS =
            List.of("law", "title", "describes", "review", "cites", "topics", "grounds", "storage");

    public LawPack {
        clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
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
            Map<String, String> clauses = new LinkedHashMap<>();
            Section topics = part(section, "topics", problems);
            topics.entries().forEach(entry -> clauses.put(entry.key(), topics.text(entry.key(), "")));
            LawPack pack = new LawPack(
                    section.text("law", ""),
                    section.text("title", ""),
                    section.text("describes", ""),
                    section.text("cites", ""),
                    clauses,
                    grounds(part(section, "grounds", problems), problems),
                    section.oneOf("storage", List.of("home", "anywhere"), "anywhere")
                            .equals("home"));
            problems.throwIfAny();
            return pack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
