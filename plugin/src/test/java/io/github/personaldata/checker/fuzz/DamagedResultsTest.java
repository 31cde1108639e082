package io.github.personaldata.checker.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Results of a check in which one value is another one, with digests that fit it, as who forges them may do: each is refused with a reason, or
 * its findings still fail the merged build. The fuzzer tries many more at random; this is one of each place.
 */
final class DamagedResultsTest {
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "1e400",
            "\"\"",
            "\"\\u0000\"",
            "\"../..\"",
            "\"|\\\\\"",
            "\"#(\"",
            "[]",
            "{}",
            "[null]");

    private static final JsonElement LONG = new JsonPrimitive("long".repeat(2_000));

    @TempDir
    private Path folder;

    @Test
    void eachIsRefusedOrStillFails() throws Exception {
        ResultsTarget target = new ResultsTarget();
        target.prepare(folder);
        List<String> bad = new ArrayList<>();
        int tried = 0;
        for (byte[] seed : target.seeds()) {
            if ((seed[0] & ResultsTarget.FORGED) == 0) {
                continue;
            }
            String text = new String(seed, 1, seed.length - 1, StandardCharsets.UTF_8);
            for (Map.Entry<String, Damage> place :
                    places(JsonParser.parseString(text)).entrySet()) {
                JsonElement other = JsonParser.parseString(VALUES.get(tried % VALUES.size()));
                tried++;
                for (@Nullable JsonElement value : Arrays.asList(null, LONG, other)) {
                    JsonElement tree = JsonParser.parseString(text);
                    place.getValue().with(tree, value);
                    try {
                        target.answer(input(seed[0], tree));
                    } catch (Exception | AssertionError e) {
                        bad.add(place.getKey() + " = " + value + ": " + e);
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(100);
        assertThat(bad).isEmpty();
    }

    private static byte[] input(byte first, JsonElement tree) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(first);
        bytes.write(tree.toString().getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    /** Puts a value into the place, or takes out what is there. */
    private interface Damage {
        void with(JsonElement root, @Nullable JsonElement value);
    }

    /** By the names on the way to it each place of a tree, of items of a list the first. */
    private static Map<String, Damage> places(JsonElement root) {
        Map<String, Damage> found = new TreeMap<>();
        collect(root, List.of(), found);
        return found;
    }

    private static void collect(JsonElement node, List<String> way, Map<String, Damage> found) {
        Collection<String> names = node instanceof JsonObject object
                ? object.keySet()
                : node instanceof JsonArray list && !list.isEmpty() ? List.of("0") : List.of();
        for (String name : names) {
            List<String> longer = new ArrayList<>(way);
            longer.add(name);
            found.put(String.join(".", longer), (tree, value) -> put(at(tree, way), name, value));
            collect(at(node, List.of(name)), longer, found);
        }
    }

    private static void put(JsonElement parent, String name, @Nullable JsonElement value) {
        if (parent instanceof JsonObject object) {
            object.remove(name);
            if (value != null) {
                object.add(name, value);
            }
        } else if (value == null) {
            ((JsonArray) parent).remove(0);
        } else {
            ((JsonArray) parent).set(0, value);
        }
    }

    private static JsonElement at(JsonElement root, List<String> way) {
        JsonElement node = root;
        for (String name : way) {
            node = node instanceof JsonObject object ? object.get(name) : ((JsonArray) node).get(0);
        }
        return node;
    }
}
