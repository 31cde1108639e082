package io.github.personaldata.checker.catalogue;

import io.github.personaldata.checker.yaml.Problems;
import io.github.personaldata.checker.yaml.Section;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads an entry of {@code vendors:}. */
final class VendorReader {
    static final List<String> KEYS = List.of("name", "packages", "artifacts", "hosts", "country", "role", "sends");
    private static final Set<String> COUNTRIES = Set.of(java.util.Locale.getISOCountries());
    private static final List<String> ROLES =
            List.of("payment", "messaging", "mail", "analytics", "monitoring", "hosting", "authority", "other");

    private final Problems problems;
    private final Function<Section, String> reasons;

    VendorReader(Problems problems, Function<Section, String> reasons) {
        this.problems = problems;
        this.reasons = reasons;
    }

    List<VendorModel> read(Section entry) {
        String country = entry.filled("country");
        if (!country.isBlank() && !COUNTRIES.contains(country)) {
            entry.problem("country", "'country' is '" + country + "'; expected a two-letter code such as KZ");
        }
        if (!entry.has("packages") && !entry.has("hosts")) {
            problems.add(
                    entry.place(),
                    "a vendor has neither 'packages' nor 'hosts'; expected for example packages: [com.vendor]");
        }
        List<MethodPattern> sends = entry.parsed("sends", (text, place) -> {
            try {
                return MethodPattern.parse(text);
            } catch (ModelSyntaxException e) {
                problems.add(place, e.explanation());
                return null;
            }
        });
        return List.of(new VendorModel(
                entry.requiredText("name", "Example Analytics"),
                entry.texts("packages"),
                artifacts(entry),
                entry.texts("hosts"),
                country,
                entry.oneOf("role", ROLES, "other"),
                sends,
                reasons.apply(entry)));
    }

    private List<String> artifacts(Section entry) {
        return entry.parsed("artifacts", (text, place) -> {
            if (text.chars().filter(c -> c == ':').count() == 1) {
                return text;
            }
            problems.add(place, "'" + text + "' is not an artifact; expected groupId:artifactId, without a version");
            return null;
        });
    }
}
