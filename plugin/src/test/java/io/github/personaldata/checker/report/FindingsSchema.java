package io.github.personaldata.checker.report;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The published schema of {@code findings.json}, and a closed one that refuses what it does not name. */
public final class FindingsSchema {
    private static final Path FILE =
            Path.of(System.getProperty("basedir", ".")).resolve("../docs/findings.schema.json");

    private FindingsSchema() {}

    /** What is wrong with such a file, undocumented properties included. */
    public static List<String> mistakes(String findings) throws IOException {
        JsonObject closed = JsonParser.parseString(Files.readString(FILE)).getAsJsonObject();
        close(closed);
        return messages(closed.toString(), findings);
    }

    /** What readers that keep to the published schema find wrong with it. */
    static List<String> published(String findings) throws IOException {
        return messages(Files.readString(FILE), findings);
    }

    private static List<String> messages(String schema, String findings) {
        JsonSchema read =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
        return read.validate(findings, InputFormat.JSON).stream()
                .map(message -> message.getMessage())
                .toList();
    }

    private static void close(JsonElement schema) {
        if (schema.isJsonArray()) {
            schema.getAsJsonArray().forEach(FindingsSchema::close);
        } else if (schema.isJsonObject()) {
            JsonObject object = schema.getAsJsonObject();
            object.asMap().values().forEach(FindingsSchema::close);
            if (object.has("type") && object.has("properties")) {
                object.addProperty("additionalProperties", false);
            }
        }
    }
}
