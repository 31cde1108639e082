package io.github.personaldata.checker.policy.file;

import io.github.personaldata.checker.yaml.Problems;
import io.github.personaldata.checker.yaml.Section;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Country codes of ISO 3166, two letters. */
final class Countries {
    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private Countries() {}

    static String one(Section section, String key, Problems problems) {
        List<String> found = section.has(key) ? List.of(section.text(key, "")) : List.of();
        check(section, key, found, problems);
        return found.isEmpty() ? "" : found.get(0);
    }

    static List<String> list(Section section, String key, Problems problems) {
        List<String> found = section.texts(key);
        check(section, key, found, problems);
        return found;
    }

    private static void check(Section section, String key, List<String> codes, Problems problems) {
        for (String code : codes) {
            if (!code.isEmpty() && !CODES.contains(code)) {
                String mend = CODES.contains(code.toUpperCase(Locale.ROOT))
                        ? "write " + code.toUpperCase(Locale.ROOT)
                        : "expected a two-letter code such as KZ";
                problems.add(section.place(key), "'" + code + "' is not a country; " + mend);
            }
        }
    }
}
