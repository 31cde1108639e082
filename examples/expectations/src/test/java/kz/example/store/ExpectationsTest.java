package kz.example.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the builds of the two storefronts reported, compared with the lists beside them: nothing more and nothing less. */
final class ExpectationsTest {
    private static final Path EXAMPLES = Path.of("..");

    @Test
    void leakyStorefrontHasTheSeededLeaksAndNoOther() throws IOException {
        assertThat(findings("storefront-leaky"))
                .containsExactlyInAnyOrderElementsOf(expected("storefront-leaky/expected-findings.txt"));
    }

    @Test
    void leakyStorefrontShowsEachRuleOnce() throws IOException {
        List<String> rules = new ArrayList<>();
        try (var pages = Files.list(EXAMPLES.resolve("../docs/rules"))) {
            pages.forEach(page -> rules.add(page.getFileName().toString().replace(".md", "")));
        }
        rules.remove("README");
        List<String> shown = new ArrayList<>();
        for (String line : expected("storefront-leaky/expected-findings.txt")) {
            shown.add(line.split(" ")[1]);
        }
        assertThat(rules).hasSizeGreaterThan(20);
        assertThat(shown).containsExactlyInAnyOrderElementsOf(rules);
    }

    @Test
    void everyFindingCitesItsClause() throws IOException {
        for (JsonElement each : report("storefront-leaky").getAsJsonArray("findings")) {
            JsonObject clause = each.getAsJsonObject().getAsJsonObject("clause");
            assertThat(clause).as(each.toString()).isNotNull();
            assertThat(clause.keySet()).as(each.toString()).contains("topic", "number");
        }
    }

    @Test
    void storefrontHasNoFinding() throws IOException {
        assertThat(findings("storefront")).isEmpty();
    }

    @Test
    void storefrontGivesAwayWhatItsPolicyPermits() throws IOException {
        List<String> permitted = new ArrayList<>();
        for (JsonElement each : report("storefront").getAsJsonArray("permitted")) {
            JsonObject disclosure = each.getAsJsonObject();
            JsonObject sink = disclosure.getAsJsonObject("flow").getAsJsonObject("sink");
            permitted.add(place(sink) + " " + disclosure.get("recipient").getAsString() + " " + element(disclosure));
        }
        assertThat(permitted).containsExactlyInAnyOrderElementsOf(expected("storefront/expected-disclosures.txt"));
    }

    private static List<String> findings(String module) throws IOException {
        List<String> found = new ArrayList<>();
        for (JsonElement each : report(module).getAsJsonArray("findings")) {
            JsonObject finding = each.getAsJsonObject();
            String line = place(finding) + " " + finding.get("rule").getAsString() + " " + element(finding);
            found.add(line.strip());
        }
        return found;
    }

    private static String element(JsonObject about) {
        JsonObject element = about.getAsJsonObject("element");
        return element == null ? "" : element.get("name").getAsString();
    }

    /** From the module's folder on; the report's paths start at the repository's root. */
    private static String place(JsonObject at) {
        String file = at.get("file").getAsString();
        int sources = file.indexOf("src/main/");
        return file.substring(sources < 0 ? file.lastIndexOf('/') + 1 : sources)
                + ":"
                + at.get("line").getAsInt();
    }

    private static JsonObject report(String module) throws IOException {
        Path report = EXAMPLES.resolve(module).resolve("target/personal-data/findings.json");
        return new Gson().fromJson(Files.readString(report), JsonObject.class);
    }

    private static List<String> expected(String file) throws IOException {
        try (var lines = Files.lines(EXAMPLES.resolve(file))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
