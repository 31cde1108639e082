package io.github.personaldata.checker.policy.file;

import io.github.personaldata.checker.yaml.Problems;
import io.github.personaldata.checker.yaml.Section;
import io.github.personaldata.checker.yaml.YamlNode.Entry;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code recipients:}. */
final class RecipientReader {
    private static final List<String> KEYS = List.of(
            "role",
            "acts",
            "country",
            "storedIn",
            "basis",
            "act",
            "evidence",
            "purposes",
            "categories",
            "audience",
            "permission",
            "transferGround",
            "hosts",
            "packages",
            "topics",
            "validUntil");
    private static final List<String> ROLES =
            List.of("payment", "messaging", "mail", "analytics", "monitoring", "hosting", "authority", "other");

    private final Problems problems;

    RecipientReader(Problems problems) {
        this.problems = problems;
    }

    Map<String, Recipient> read(Section all) {
        Map<String, Recipient> found = new LinkedHashMap<>();
        for (Entry entry : PurposeReader.named(all, "recipients", problems)) {
            found.put(entry.key(), recipient(entry));
        }
        return found;
    }

    private Recipient recipient(Entry entry) {
        Section section = PurposeReader.details(entry, "recipient " + entry.key(), KEYS, problems);
        String basis = section.oneOf("basis", PurposeReader.BASES, "");
        String act = section.filled("act");
        if (basis.equals("law") && act.isEmpty()) {
            section.problem(
                    section.has("act") ? "act" : "basis",
                    "'act' is missing in recipient " + entry.key() + "; basis law needs the act that demands it");
        }
        return new Recipient(
                entry.key(),
                section.oneOf("role", ROLES, "other"),
                section.oneOf("acts", List.of("on-our-behalf", "own-operator"), ""),
                Countries.one(section, "country", problems),
                Countries.list(section, "storedIn", problems),
                basis,
                act,
                section.filled("evidence"),
                section.texts("purposes"),
                section.texts("categories"),
                section.oneOf("audience", List.of("named", "public"), "named"),
                section.filled("permission"),
                section.oneOf("transferGround", List.of("written-consent", "contract"), ""),
                HostPatterns.read(section, "hosts", problems),
                packages(section),
                section.texts("topics"),
                section.value("validUntil", LocalDate::parse, "a date such as 2027-12-31"),
                entry.place());
    }

    private List<String> packages(Section section) {
        return section.parsed("packages", (text, place) -> {
            String name = text.endsWith(".*") ? text.substring(0, text.length() - 2) : text;
            if (name.matches("[\\p{L}_$][\\p{L}\\p{N}_$]*(\\.[\\p{L}_$][\\p{L}\\p{N}_$]*)*")) {
                return name;
            }
            problems.add(place, "'" + text + "' is not a package; expected a name such as kz.kaspi.pay");
            return null;
        });
    }
}
