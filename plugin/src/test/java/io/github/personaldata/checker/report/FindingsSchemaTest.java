package io.github.personaldata.checker.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code findings.json} is made of stands in {@code docs/findings.schema.json}. */
final class FindingsSchemaTest {
    @TempDir
    private Path root;

    @Test
    void namesAllThatIsWritten() throws IOException {
        for (String language : Messages.LANGUAGES) {
            assertThat(FindingsSchema.mistakes(json(Shop.busy(), language))).isEmpty();
        }
        assertThat(FindingsSchema.mistakes(json(new Shop().missing("org.gone.Log", 1, 4), "en")))
                .isEmpty();
    }

    @Test
    void noticesMistakesAndLeavesRoomForMore() throws IOException {
        JsonObject more = JsonParser.parseString(json(Shop.busy(), "en")).getAsJsonObject();
        more.addProperty("later", 1);
        assertThat(FindingsSchema.published(more.toString())).isEmpty();
        assertThat(FindingsSchema.mistakes(more.toString())).hasSize(1);
        more.getAsJsonArray("findings").get(0).getAsJsonObject().addProperty("severity", "fatal");
        more.getAsJsonArray("elements").get(0).getAsJsonObject().remove("name");
        assertThat(FindingsSchema.published(more.toString())).hasSize(2);
    }

    private String json(Shop shop, String language) throws IOException {
        ReportRequest request = shop.request(root, Locale.forLanguageTag(language));
        Reports.write(request);
        return Files.readString(request.output().resolve("findings.json"));
    }
}
