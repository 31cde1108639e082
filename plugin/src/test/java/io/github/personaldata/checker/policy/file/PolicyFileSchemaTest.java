package io.github.personaldata.checker.policy.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.personaldata.checker.catalogue.Categories;
import io.github.personaldata.checker.catalogue.ObjectText;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.yaml.BadInputException;
import io.github.personaldata.checker.yaml.YamlNode;
import io.github.personaldata.checker.yaml.YamlReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The published JSON Schema accepts and refuses what the reader does of a file. What concerns the whole policy, of however many files, is the
 * reader's alone: whether names are declared, and whether a host has two owners.
 */
final class PolicyFileSchemaTest {
    private static final Path FILES = Path.of("src/test/resources/policy");
    private static final JsonSchema SCHEMA = schema();

    private static JsonSchema schema() {
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                    .getSchema(Files.readString(Path.of("../docs/personal-data.schema.json")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> accepted() throws IOException {
        List<String> files = new ArrayList<>(documents("accepted.yml"));
        files.add(Files.readString(FILES.resolve("whole.yml")));
        for (String example : List.of("storefront", "storefront-leaky")) {
            files.add(Files.readString(Path.of("../examples", example, "personal-data.yml")));
        }
        return files;
    }

    static List<String> rejected() throws IOException {
        return documents("rejected.yml");
    }

    private static List<String> documents(String file) throws IOException {
        return List.of(Files.readString(FILES.resolve(file)).split("(?m)^---\n"));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void bothAccept(String text) {
        assertThat(problems(text)).isEmpty();
        assertThat(SCHEMA.validate(json(text).toString(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rejected")
    void bothRefuse(String text) {
        assertThat(problems(text)).isNotEmpty();
        assertThat(SCHEMA.validate(json(text).toString(), InputFormat.JSON)).isNotEmpty();
    }

    /** Each part of each accepted file is left out, misspelt, or something else in turn. */
    @ParameterizedTest
    @MethodSource("accepted")
    void bothSayTheSameOfEveryChange(String text) {
        List<String> differing = new ArrayList<>();
        JsonElement whole = json(text);
        new Changes(whole, changed -> {
                    String file = whole.toString();
                    boolean read = problems(file).isEmpty();
                    boolean valid = SCHEMA.validate(file, InputFormat.JSON).isEmpty();
                    if (read != valid) {
                        differing.add((read ? "only read: " : "only valid: ") + changed + " " + problems(file));
                    }
                })
                .make();
        assertThat(differing).isEmpty();
    }

    @Test
    void everyWordOfTheReaderIsInTheSchema() {
        for (RuleId rule : RuleId.values()) {
            assertValid("version: 1\nrules: {" + rule.id() + ": off}\n");
            assertValid("version: 1\naccepted: [{rule: " + rule.id() + ", in: a.B, reason: x}]\n");
        }
        LawPack.topics().forEach(topic -> assertValid("version: 1\nclauses: {" + topic + ": x}\n"));
        LawPack.ids().forEach(law -> assertValid("version: 1\noperator: {law: " + law + "}\n"));
        for (String country : Locale.getISOCountries()) {
            assertValid("version: 1\noperator: {country: " + country + "}\n");
        }
        for (ObjectText shape : ObjectText.values()) {
            String name = shape.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertValid("version: 1\nmodels: {sinks: [{method: \"a.B#c()\", kind: log, shape: " + name + "}]}\n");
        }
        assertThat(SCHEMA.getSchemaNode().at("/definitions/category/anyOf/0/enum"))
                .extracting(node -> node.asText())
                .containsExactlyInAnyOrderElementsOf(Categories.builtIn());
    }

    @Test
    void theAcceptedFilesUseEveryKey() throws IOException {
        Set<String> used = new TreeSet<>();
        accepted().forEach(text -> keys(json(text), used));
        Set<String> known = new TreeSet<>();
        SCHEMA.getSchemaNode()
                .findValues("properties")
                .forEach(properties -> properties.fieldNames().forEachRemaining(known::add));
        known.addAll(LawPack.topics());
        assertThat(known).hasSizeGreaterThan(100);
        assertThat(used).containsAll(known);
    }

    private static void keys(JsonElement element, Set<String> found) {
        if (element.isJsonObject()) {
            element.getAsJsonObject().entrySet().forEach(entry -> {
                found.add(entry.getKey());
                keys(entry.getValue(), found);
            });
        } else if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(item -> keys(item, found));
        }
    }

    private static void assertValid(String text) {
        assertThat(problems(text)).as(text).isEmpty();
        assertThat(SCHEMA.validate(json(text).toString(), InputFormat.JSON))
                .as(text)
                .isEmpty();
    }

    /** What the reader finds, apart from names that are not declared. */
    private static List<String> problems(String text) {
        try {
            PolicyFileReader.read("personal-data.yml", text.getBytes(StandardCharsets.UTF_8), (from, name) -> null);
            return List.of();
        } catch (BadInputException e) {
            return e.problems().stream()
                    .map(problem -> problem.message())
                    .filter(message -> !message.contains("' is not declared"))
                    .filter(message -> !message.startsWith("the included file '"))
                    .toList();
        }
    }

    /** As editors hand it to the schema. */
    private static JsonElement json(String text) {
        return json(YamlReader.read("personal-data.yml", text));
    }

    private static JsonElement json(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            JsonObject object = new JsonObject();
            mapping.entries().forEach(entry -> object.add(entry.key(), json(entry.value())));
            return object;
        }
        if (node instanceof YamlNode.Sequence sequence) {
            JsonArray array = new JsonArray();
            sequence.items().forEach(item -> array.add(json(item)));
            return array;
        }
        YamlNode.Scalar scalar = (YamlNode.Scalar) node;
        return switch (scalar.kind()) {
            case NULL -> JsonNull.INSTANCE;
            case BOOLEAN -> new JsonPrimitive(Boolean.valueOf(scalar.text()));
            case NUMBER -> new JsonPrimitive(new BigDecimal(scalar.text()));
            case TEXT -> new JsonPrimitive(scalar.text());
        };
    }

    /** Makes one change after the other in a tree, tells of each, and takes it back. */
    private record Changes(JsonElement whole, Consumer<String> told) {
        private static final List<String> VALUES = List.of(
                "null",
                "\"\"",
                "\"x\"",
                "\"not one word\"",
                "7",
                "2.5",
                "true",
                "[]",
                "[\"x\"]",
                "[null]",
                "{}",
                "{\"x\": 1}");

        void make() {
            in(whole, "");
        }

        private void in(JsonElement tree, String path) {
            if (tree instanceof JsonObject object) {
                for (String key : List.copyOf(object.keySet())) {
                    JsonElement before = object.get(key);
                    object.remove(key);
                    told.accept("without " + path + "/" + key);
                    object.add(key + "x", before);
                    told.accept(path + "/" + key + "x");
                    object.remove(key + "x");
                    object.add(key, before);
                    values().forEach(value -> {
                        object.add(key, value);
                        told.accept(path + "/" + key + ": " + value);
                    });
                    object.add(key, before);
                    in(before, path + "/" + key);
                }
                if (object.get("entries") instanceof JsonArray entries) {
                    entries.forEach(entry -> given(object, entry, path));
                    entries.forEach(entry -> given(entry, object, path + "/entries/*"));
                }
            } else if (tree instanceof JsonArray array) {
                for (int i = 0; i < array.size(); i++) {
                    JsonElement before = array.get(i);
                    for (JsonElement value : values().toList()) {
                        array.set(i, value);
                        told.accept(path + "/" + i + ": " + value);
                    }
                    array.set(i, before);
                    in(before, path + "/" + i);
                }
                array.forEach(one -> array.forEach(other -> given(one, other, path + "/*")));
            }
        }

        /** A group and its entries take each other's keys, and so do neighbours. */
        private void given(JsonElement one, JsonElement other, String path) {
            if (!(one instanceof JsonObject to) || !(other instanceof JsonObject from) || one == other) {
                return;
            }
            for (String key : List.copyOf(from.keySet())) {
                JsonElement before = to.get(key);
                JsonElement moved = from.get(key);
                to.add(key, moved.deepCopy());
                told.accept(path + " also has " + key + ": " + moved);
                from.remove(key);
                told.accept(path + " has instead " + key + ": " + moved);
                from.add(key, moved);
                to.remove(key);
                if (before != null) {
                    to.add(key, before);
                }
            }
        }

        private static Stream<JsonElement> values() {
            return VALUES.stream().map(JsonParser::parseString);
        }
    }
}
