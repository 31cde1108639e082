package io.github.personaldata.checker.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

final class CodeQualityReportTest {
    /** What GitLab's documentation of the Code Quality report format asks for: an array of issues with these properties. */
    private static final JsonSchema DOCUMENTED = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                    """
                    {
                      "type": "array",
                      "items": {
                        "type": "object",
                        "required": ["description", "check_name", "fingerprint", "severity", "location"],
                        "properties": {
                          "description": {"type": "string", "minLength": 1},
                          "check_name": {"type": "string", "minLength": 1},
                          "fingerprint": {"type": "string", "minLength": 1},
                          "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
                          "location": {
                            "type": "object",
                            "required": ["path", "lines"],
                            "properties": {
                              "path": {"type": "string", "minLength": 1, "not": {"pattern": "^(/|\\\\./)"}},
                              "lines": {
                                "type": "object",
                                "required": ["begin"],
                                "properties": {"begin": {"type": "integer", "minimum": 1}}
                              }
                            }
                          }
                        }
                      }
                    }
                    """);

    @Test
    void hasWhatGitLabAsksForInEveryLanguage() {
        for (String language : Messages.LANGUAGES) {
            JsonArray issues = issues(Shop.busy(), language);
            assertThat(issues).hasSize(findings(Shop.busy()).size()).isNotEmpty();
            assertThat(DOCUMENTED.validate(issues.toString(), InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void theDocumentedFormatNoticesMistakes() {
        for (String property : List.of("description", "check_name", "fingerprint", "severity", "location")) {
            JsonArray issues = issues(Shop.busy(), "en");
            issues.get(0).getAsJsonObject().remove(property);
            assertThat(DOCUMENTED.validate(issues.toString(), InputFormat.JSON)).isNotEmpty();
        }
        JsonArray absolute = issues(Shop.busy(), "en");
        absolute.get(0).getAsJsonObject().getAsJsonObject("location").addProperty("path", "/a");
        assertThat(DOCUMENTED.validate(absolute.toString(), InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void anIssue() {
        JsonObject issue = logged(new Shop().flow(Shop.PHONE, Shop.log(41))).get(0);
        String fingerprint = issue.remove("fingerprint").getAsString();
        assertThat(fingerprint).matches("[0-9a-f]{64}");
        assertThat(issue.toString())
                .isEqualTo(
                        "{\"type\":\"issue\",\"categories\":[\"Security\"],\"description\":\"Customer.phone is written to the log\","
                                + "\"check_name\":\"personal-data-in-log\",\"severity\":\"critical\","
                                + "\"location\":{\"path\":\"" + Shop.SERVICE + "\",\"lines\":{\"begin\":41}}}");
    }

    @Test
    void theSameFindingAtTwoPlacesIsTwoIssues() {
        Shop shop = new Shop().flow(Shop.PHONE, Shop.logInPay(41)).flow(Shop.PHONE, Shop.logInPay(45));
        List<String> fingerprints = logged(shop).stream()
                .map(issue -> issue.get("fingerprint").getAsString())
                .toList();
        assertThat(fingerprints).hasSize(2);
        assertThat(fingerprints.get(1)).isEqualTo(fingerprints.get(0) + "-2");
    }

    private static List<JsonObject> logged(Shop shop) {
        return StreamSupport.stream(issues(shop, "en").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(issue -> issue.get("check_name").getAsString().equals("personal-data-in-log"))
                .toList();
    }

    private static JsonArray issues(Shop shop, String language) {
        Locale locale = Locale.forLanguageTag(language);
        return new CodeQualityReport(shop.request(Path.of("root"), locale), Messages.of(locale)).tree();
    }

    private static List<?> findings(Shop shop) {
        return shop.request(Path.of("root"), Locale.ENGLISH).findings();
    }
}
