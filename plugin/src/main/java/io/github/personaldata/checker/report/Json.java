package io.github.personaldata.checker.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.function.Function;

/** Short forms for building JSON trees; properties keep the order they are added in. */
final class Json {
    private Json() {}

    /** An object of texts: name, value, name, value. Empty values are left out. */
    static JsonObject texts(String... namesAndValues) {
        JsonObject object = new JsonObject();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            if (!namesAndValues[i + 1].isEmpty()) {
                object.addProperty(namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return object;
    }

    /** An object with one property. */
    static JsonObject object(String name, JsonElement value) {
        JsonObject object = new JsonObject();
        object.add(name, value);
        return object;
    }

    static <T> JsonArray array(Collection<T> values, Function<T, JsonElement> each) {
        JsonArray array = new JsonArray();
        values.forEach(v -> array.add(each.apply(v)));
        return array;
    }

    static JsonArray strings(Collection<String> values) {
        JsonArray array = new JsonArray();
        values.forEach(array::add);
        return array;
    }
}
