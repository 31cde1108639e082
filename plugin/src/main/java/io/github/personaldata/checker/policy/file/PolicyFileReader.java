package io.github.personaldata.checker.policy.file;

import io.github.personaldata.checker.catalogue.Catalogue;
import io.github.personaldata.checker.catalogue.Models;
import io.github.personaldata.checker.catalogue.ModelsReader;
import io.github.personaldata.checker.policy.file.PolicyFile.Compatible;
import io.github.personaldata.checker.policy.file.PolicyFile.CrossBorder;
import io.github.personaldata.checker.policy.file.PolicyFile.Own;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.finding.Severity;
import io.github.personaldata.checker.yaml.BadInputException;
import io.github.personaldata.checker.yaml.Place;
import io.github.personaldata.checker.yaml.Problem;
import io.github.personaldata.checker.yaml.Problems;
import io.github.personaldata.checker.yaml.Section;
import io.github.personaldata.checker.yaml.Suggestion;
import io.github.personaldata.checker.yaml.YamlNode;
import io.github.personaldata.checker.yaml.YamlNode.Entry;
import io.github.personaldata.checker.yaml.YamlNode.Scalar;
import io.github.personaldata.checker.yaml.YamlNode.Sequence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads a policy file strictly: what is unknown, of the wrong type, missing or not declared is told with its place and the mend. */
public final class PolicyFileReader {
    static final List<String> KEYS = List.of(
            "version",
            "operator",
            "clauses",
            "held",
            "categories",
            "purposes",
            "compatible",
            "own",
            "recipients",
            "crossBorder",
            "rules",
            "accepted",
            "include",
            ImplicitSourceReader.KEY,
            "models");

    private final Problems problems = new Problems();
    private final Joined joined;

    private PolicyFileReader(IncludeResolver resolver) {
        joined = new Joined(resolver, problems);
    }

    /**
     * Reads a file.
     *
     * @param root the folder that the name is relative to
     * @param name for messages, with {@code /}
     * @throws BadInputException with every problem found
     */
    public static PolicyFile read(Path root, String name, IncludeResolver resolver) {
        try {
            return read(name, Files.readAllBytes(root.resolve(name)), resolver);
        } catch (IOException e) {
            throw new BadInputException(List.of(new Problem(
                    new Place(name, 1, 1),
                    "the policy file cannot be read: " + e + "; check the path and its permissions")));
        }
    }

    /**
     * Reads the bytes of a file.
     *
     * @param name for messages and for resolving includes
     * @throws BadInputException with every problem found
     */
    public static PolicyFile read(String name, byte[] bytes, IncludeResolver resolver) {
        PolicyFileReader reader = new PolicyFileReader(resolver);
        PolicyFile file = reader.file(name, bytes);
        reader.problems.throwIfAny();
        return file;
    }

    private PolicyFile file(String name, byte[] bytes) {
        YamlNode.Mapping tree = joined.read(name, bytes);
        Section all = Section.open(tree, "the policy file", problems);
        PurposeReader purposes = new PurposeReader(problems);
        PolicyFile file = new PolicyFile(
                joined.files(),
                1,
                operator(all),
                clauses(all),
                all.has("held") ? all.texts("held") : null,
                heldAt(all),
                purposes.categories(all),
                purposes.purposes(all),
                compatible(all),
                own(all),
                new RecipientReader(problems).read(all),
                crossBorder(all),
                rules(all),
                new AcceptanceReader(problems).read(all),
                models(all));
        new References(file, all, problems).check();
        new HostOwners(problems).check(tree);
        return file;
    }

    private static @Nullable Place heldAt(Section all) {
        for (Entry entry : all.entries()) {
            if (entry.key().equals("held")) {
                return entry.place();
            }
        }
        return null;
    }

    private Operator operator(Section all) {
        YamlNode node = all.node("operator");
        if (node == null) {
            return Operator.NONE;
        }
        List<String> keys = List.of("name", "country", "policy", "law", "contact");
        Section section = Section.of(node, "'operator'", keys, problems);
        String law = section.oneOf("law", LawPack.ids(), "");
        return new Operator(
                section.filled("name"),
                Countries.one(section, "country", problems),
                section.filled("policy"),
                law,
                section.filled("contact"));
    }

    private Map<String, String> clauses(Section all) {
        Map<String, String> found = new LinkedHashMap<>();
        YamlNode node = all.node("clauses");
        if (node != null) {
            Section section = Section.of(node, "'clauses'", LawPack.topics(), problems);
            section.entries().forEach(entry -> found.put(entry.key(), section.filled(entry.key())));
        }
        return found;
    }

    private List<Compatible> compatible(Section all) {
        List<Compatible> found = new ArrayList<>();
        for (YamlNode item : all.list("compatible")) {
            if (item instanceof Sequence pair
                    && pair.items().size() == 2
                    && pair.items().get(0) instanceof Scalar first
                    && pair.items().get(1) instanceof Scalar second
                    && isName(first)
                    && isName(second)
                    && !first.text().equals(second.text())) {
                found.add(new Compatible(first.text(), second.text()));
            } else {
                problems.add(
                        item.place(),
                        "an item of 'compatible' is " + item.described()
                                + "; expected two different purposes: [order, delivery]");
            }
        }
        return found;
    }

    private static boolean isName(Scalar scalar) {
        return !scalar.isNothing() && !scalar.text().isBlank();
    }

    private Own own(Section all) {
        YamlNode node = all.node("own");
        if (node == null) {
            return new Own(List.of(), List.of());
        }
        Section section = Section.of(node, "'own'", List.of("hosts", "topics"), problems);
        return new Own(HostPatterns.read(section, "hosts", problems), section.texts("topics"));
    }

    private CrossBorder crossBorder(Section all) {
        YamlNode node = all.node("crossBorder");
        if (node == null) {
            return new CrossBorder(List.of(), "", null);
        }
        Section section = Section.of(node, "'crossBorder'", List.of("adequate", "assessed"), problems);
        String by = "";
        LocalDate on = null;
        YamlNode assessed = section.node("assessed");
        if (assessed != null) {
            Section details = Section.of(assessed, "'assessed'", List.of("by", "date"), problems);
            by = details.filled("by");
            on = details.value("date", LocalDate::parse, "a date such as 2026-10-01");
        }
        return new CrossBorder(Countries.list(section, "adequate", problems), by, on);
    }

    private Map<RuleId, Severity> rules(Section all) {
        Map<RuleId, Severity> found = new EnumMap<>(RuleId.class);
        YamlNode node = all.node("rules");
        if (node == null) {
            return found;
        }
        Section section = Section.open(node, "'rules'", problems);
        for (Entry entry : section.entries()) {
            RuleId rule = RuleId.of(entry.key());
            if (rule == null) {
                problems.add(
                        entry.place(),
                        "unknown rule '" + entry.key() + "'"
                                + Suggestion.ending(entry.key(), new TreeSet<>(RuleId.ids())));
                continue;
            }
            Severity severity = severity(section, entry.key());
            if (severity != null) {
                found.put(rule, severity);
            }
        }
        return found;
    }

    private static @Nullable Severity severity(Section section, String key) {
        String word = section.oneOf(key, List.of("error", "warning", "off"), "");
        return word.isEmpty() ? null : Severity.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private Models models(Section all) {
        YamlNode node = all.node("models");
        Models written =
                node == null ? Models.NONE : ModelsReader.lenient(problems).read(node);
        return all.has(ImplicitSourceReader.KEY)
                ? written.and(Models.of(new ImplicitSourceReader(problems)
                        .read(all, Catalogue.load().sourceGroups())))
                : written;
    }
}
