package io.github.personaldata.checker.policy.file;

import io.github.personaldata.checker.flow.result.SinkKind;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.yaml.Problems;
import io.github.personaldata.checker.yaml.Section;
import io.github.personaldata.checker.yaml.YamlNode.Entry;
import io.github.personaldata.checker.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What rules can see of a topic that laws speak of.
 *
 * @param rules that answer it
 * @param sinks where the flows end that they look at; none if they look at data elements, or at nothing
 * @param overElements whether they look at data elements
 */
public record LawTopic(String name, Reach reach, List<RuleId> rules, List<SinkKind> sinks, boolean overElements) {
    private static final String FILE = "law/topics.yml";
    private static final String ELEMENTS = "elements";

    public LawTopic {
        rules = List.copyOf(rules);
        sinks = List.copyOf(sinks);
    }

    /** How much of a topic shows in code. */
    public enum Reach {
        /** Whatever in the code would break it. */
        WHOLE,
        /** Something of it. */
        PART,
        /** Nothing: it is about what people do. */
        NONE
    }

    /** All topics, in the order in which they are told. */
    public static List<LawTopic> all() {
        return Topics.ALL;
    }

    private static List<LawTopic> load() {
        try (InputStream in = LawTopic.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not in the jar");
            }
            Problems problems = new Problems();
            List<LawTopic> found = new ArrayList<>();
            for (Entry entry : Section.open(YamlReader.read(FILE, in.readAllBytes()), FILE, problems)
                    .entries()) {
                found.add(topic(entry, problems));
            }
            problems.throwIfAny();
            return List.copyOf(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LawTopic topic(Entry entry, Problems problems) {
        Section section = Section.of(entry.value(), entry.key(), List.of("reach", "rules", "over"), problems);
        String reach = section.oneOf("reach", List.of("whole", "part", "none"), "none");
        List<String> over = section.texts("over");
        return new LawTopic(
                entry.key(),
                Reach.valueOf(reach.toUpperCase(Locale.ROOT)),
                section.texts("rules").stream()
                        .map(id -> Objects.requireNonNull(RuleId.of(id), id))
                        .toList(),
                over.stream()
                        .filter(kind -> !kind.equals(ELEMENTS))
                        .map(kind -> SinkKind.valueOf(kind.toUpperCase(Locale.ROOT)))
                        .toList(),
                over.contains(ELEMENTS));
    }

    /** Loaded once, on first use. */
    private static final class Topics {
        static final List<LawTopic> ALL = load();
    }
}
