package io.github.personaldata.checker.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Regions of clouds: what a host's name says about the country in which its machines are. */
public final class Regions {
    private static final String FILE = "regions.txt";
    private static final String SAME = "as ";

    /** Countries by region, by the end of the host's name. */
    private final Map<String, Map<String, String>> byEnding = new LinkedHashMap<>();

    private Regions(List<String> lines) {
        for (String line : lines) {
            int colon = line.indexOf(':');
            byEnding.put(
                    line.substring(0, colon), regions(line.substring(colon + 1).strip()));
        }
    }

    private Map<String, String> regions(String text) {
        if (text.startsWith(SAME)) {
            return Objects.requireNonNull(byEnding.get(text.substring(SAME.length())), text);
        }
        Map<String, String> regions = new LinkedHashMap<>();
        for (String country : text.split("; ", -1)) {
            List<String> words = List.of(country.split(" ", -1));
            words.subList(1, words.size()).forEach(region -> regions.put(region, words.get(0)));
        }
        return regions;
    }

    /**
     * The country of the region in a host's name.
     *
     * @param host in lower case, without a port
     * @return two letters of ISO 3166; null if the name has no region that is known
     */
    public static @Nullable String country(String host) {
        return BuiltIn.ALL.find(host);
    }

    private @Nullable String find(String host) {
        for (Map.Entry<String, Map<String, String>> provider : byEnding.entrySet()) {
            String end = "." + provider.getKey();
            if (host.endsWith(end)) {
                return find(host.substring(0, host.length() - end.length()), provider.getValue());
            }
        }
        return null;
    }

    /** What stands nearest to the provider's name counts: before it people put names of their own. */
    private static @Nullable String find(String name, Map<String, String> regions) {
        String[] labels = name.split("\\.", -1);
        for (int i = labels.length - 1; i >= 0; i--) {
            String label = "-" + labels[i] + "-";
            for (Map.Entry<String, String> region : regions.entrySet()) {
                if (label.contains("-" + region.getKey() + "-")) {
                    return region.getValue();
                }
            }
        }
        return null;
    }

    /** Loaded once, on first use. */
    private static final class BuiltIn {
        static final Regions ALL = new Regions(lines());

        private static List<String> lines() {
            try (InputStream in = Regions.class.getResourceAsStream(FILE)) {
                if (in == null) {
                    throw new IllegalStateException(FILE + " is not in the jar");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
