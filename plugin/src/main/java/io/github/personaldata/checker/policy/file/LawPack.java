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
 * @param clauses topic to the clauses of the policy modelled on that law
 */
public record LawPack(String id, String title, String describes, Map<String, String> clauses) {
    private static final List<String> IDS = List.of("KZ-94-V");

    public LawPack {
        clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
    }

    /** Packs that there are. */
    public static List<String> ids() {
        return IDS;
    }

    /** Topics that any pack knows. */
    public static List<String> topics() {
        return List.copyOf(Packs.FIRST.clauses.keySet());
    }

    /** The pack; null if there is none. */
    public static @Nullable LawPack of(String id) {
        return id.equals(Packs.FIRST.id) ? Packs.FIRST : null;
    }

    private static LawPack load(String id) {
        String name = "law/" + id + ".yml";
        try (InputStream in = LawPack.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            Problems problems = new Problems();
            YamlNode node = YamlReader.read(name, in.readAllBytes());
            Section section =
                    Section.of(node, name, List.of("law", "title", "describes", "review", "topics"), problems);
            YamlNode topics = section.node("topics");
            Map<String, String> clauses = new LinkedHashMap<>();
            if (topics != null) {
                Section map = Section.open(topics, "topics", problems);
                map.entries().forEach(entry -> clauses.put(entry.key(), map.text(entry.key(), "")));
            }
            problems.throwIfAny();
            return new LawPack(
                    section.text("law", ""), section.text("title", ""), section.text("describes", ""), clauses);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loaded once, on first use. */
    private static final class Packs {
        static final LawPack FIRST = load(IDS.get(0));
    }
}
