package io.github.personaldata.checker.policy.file;

import io.github.personaldata.checker.yaml.Place;
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
        String code = section.filled(key);
        if (!code.isBlank()) {
            check(code, section.place(key), problems);
        }
        return code;
    }

    static List<String> list(Section section, String key, Problems problems) {
        return section.parsed(key, (code, place) -> {
            check(code, place, problems);
            return code;
        });
    }

    private static void check(String code, Place place, Problems problems) {
        if (!CODES.contains(code)) {
            String mend = CODES.contains(code.toUpperCase(Locale.ROOT))
                    ? "write " + code.toUpperCase(Locale.ROOT)
                    : "expected a two-letter code such as KZ";
            problems.add(place, "'" + code + "' is not a country; " + mend);
        }
    }
}
