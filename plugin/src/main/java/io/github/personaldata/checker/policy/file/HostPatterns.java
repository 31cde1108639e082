package io.github.personaldata.checker.policy.file;

import io.github.personaldata.checker.yaml.Problems;
import io.github.personaldata.checker.yaml.Section;
import java.util.List;
import java.util.regex.Pattern;

/** Host names, with {@code *.} for subdomains. */
public final class HostPatterns {
    private static final Pattern HOST = Pattern.compile(
            "(?!.*\\.\\.)(\\*\\.)?[\\p{L}\\p{N}]([\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}])?(:[0-9]{1,5})?|\\[[0-9a-fA-F:.]+](:[0-9]{1,5})?");

    private HostPatterns() {}

    /** Whether a policy file may name a host so. */
    public static boolean accepts(String host) {
        return HOST.matcher(host).matches();
    }

    static List<String> read(Section section, String key, Problems problems) {
        return section.parsed(key, (text, place) -> {
            if (accepts(text)) {
                return text;
            }
            problems.add(
                    place,
                    "'" + text
                            + "' is not a host; expected a name without scheme and path such as pay.kaspi.kz or *.kaspi.kz");
            return null;
        });
    }
}
