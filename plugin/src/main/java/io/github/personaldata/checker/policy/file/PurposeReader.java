package io.github.personaldata.checker.policy.file;

import io.github.personaldata.checker.policy.file.Purpose.Retention;
import io.github.personaldata.checker.yaml.Problems;
import io.github.personaldata.checker.yaml.Section;
import io.github.personaldata.checker.yaml.YamlNode;
import io.github.personaldata.checker.yaml.YamlNode.Entry;
import io.github.personaldata.checker.yaml.YamlNode.Mapping;
import io.github.personaldata.checker.yaml.YamlNode.Scalar;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code purposes:} and {@code categories:}. */
final class PurposeReader {
    private static final List<String> PURPOSE_KEYS =
            List.of("clause", "basis", "evidence", "optOut", "anonymised", "retention");
    private static final List<String> CATEGORY_KEYS = List.of("clause", "retention");
    private static final List<String> AFTERWARDS = List.of("destroy", "anonymise", "block");
    private static final String CONSENT = "consent";
    static final List<String> BASES = List.of(CONSENT, "contract", "law");

    /** Not nothing, and not so long that it is no date any more; java.time would take signs and small letters too. */
    private static final Pattern PERIOD =
            Pattern.compile("(?=.*[1-9])(P(?=[0-9])([0-9]{1,5}Y)?([0-9]{1,5}M)?([0-9]{1,5}W)?([0-9]{1,5}D)?"
                    + "|P([0-9]{1,5}D)?T(?=[0-9])([0-9]{1,5}H)?([0-9]{1,5}M)?([0-9]{1,5}([.,][0-9]{0,9})?S)?)");

    private final Problems problems;

    PurposeReader(Problems problems) {
        this.problems = problems;
    }

    Map<String, Purpose> purposes(Section all) {
        Map<String, Purpose> found = new LinkedHashMap<>();
        for (Entry entry : named(all, "purposes", problems)) {
            Section section = details(entry, "purpose " + entry.key(), PURPOSE_KEYS, problems);
            String basis = section.oneOf("basis", BASES, "");
            boolean optOut = section.flag("optOut", false);
            if (optOut && !basis.isEmpty() && !basis.equals(CONSENT)) {
                section.problem(
                        "basis",
                        "'basis' is '" + basis + "' beside optOut: true in purpose " + entry.key()
                                + "; what people may object to rests on their consent, so remove one of the two");
            }
            found.put(
                    entry.key(),
                    new Purpose(
                            entry.key(),
                            section.filled("clause"),
                            basis,
                            section.filled("evidence"),
                            optOut,
                            section.flag("anonymised", false),
                            retention(section),
                            entry.place()));
        }
        return found;
    }

    Map<String, Category> categories(Section all) {
        Map<String, Category> found = new LinkedHashMap<>();
        for (Entry entry : named(all, "categories", problems)) {
            Section section = details(entry, "category " + entry.key(), CATEGORY_KEYS, problems);
            found.put(
                    entry.key(),
                    new Category(entry.key(), section.filled("clause"), retention(section), entry.place()));
        }
        return found;
    }

    /** The entries of a mapping whose keys are names. */
    static List<Entry> named(Section all, String key, Problems problems) {
        YamlNode node = all.node(key);
        if (node == null || node.isNothing()) {
            return List.of();
        }
        List<Entry> entries = Section.open(node, "'" + key + "'", problems).entries();
        entries.stream()
                .filter(entry -> entry.key().isBlank())
                .forEach(entry -> problems.add(entry.place(), "a name in '" + key + "' is empty; write one"));
        return entries;
    }

    /** The details of a name; a name alone has none. */
    static Section details(Entry entry, String what, List<String> keys, Problems problems) {
        YamlNode given = entry.value().isNothing() ? new Mapping(entry.place(), List.of()) : entry.value();
        return Section.of(given, what, keys, problems);
    }

    private @Nullable Retention retention(Section section) {
        YamlNode node = section.node("retention");
        if (node == null) {
            return null;
        }
        if (node instanceof Scalar) {
            return new Retention(amount(section, "retention"), "", "", "");
        }
        Section details = Section.of(node, "'retention'", List.of("keep", "after", "then", "until"), problems);
        if (!details.has("keep") && !details.has("until")) {
            problems.add(
                    node.place(), "a retention has neither 'keep' nor 'until'; expected for example retention: P5Y");
        }
        return new Retention(
                amount(details, "keep"),
                details.filled("after"),
                details.oneOf("then", AFTERWARDS, ""),
                details.filled("until"));
    }

    private static @Nullable TemporalAmount amount(Section section, String key) {
        return section.value(key, PurposeReader::parse, "a period such as P5Y, P6M, P30D or PT12H");
    }

    private static TemporalAmount parse(String text) {
        if (!PERIOD.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return text.indexOf('T') >= 0 ? Duration.parse(text) : Period.parse(text);
    }
}
