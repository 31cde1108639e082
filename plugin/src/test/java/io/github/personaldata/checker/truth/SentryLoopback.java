package io.github.personaldata.checker.truth;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;

/** Reads what is reported to Sentry. Its envelopes are lines of JSON; what differs from run to run, such as times and identifiers, is left out. */
final class SentryLoopback {
    private static final List<String> OF_THE_EVENT = List.of("message", "logger", "exception");
    private static final List<String> OF_THE_SCOPE =
            List.of("tags", "extra", "user", "breadcrumbs", "fingerprint", "transaction");
    private static final List<String> CHANGING = List.of("timestamp", "stacktrace", "thread_id", "mechanism", "module");

    private SentryLoopback() {}

    /** Whether the address is that of the service. */
    static boolean isAt(String path) {
        return path.endsWith("/envelope/");
    }

    /** In: an envelope. What the scope has kept has been given away where it was kept, if that was since the last event. */
    static void record(String envelope) {
        var lines = envelope.split("\n");
        for (var i = 1; i < lines.length; i++) {
            if (lines[i - 1].contains("\"type\":\"event\"")) {
                var event = JsonParser.parseString(lines[i]).getAsJsonObject();
                var kept = Probe.takeKeptLine();
                if (kept != 0) {
                    Recording.current().add(Channel.OUTBOUND, kept, text(event, OF_THE_SCOPE));
                }
                Arrivals.record(text(event, OF_THE_EVENT) + (kept == 0 ? text(event, OF_THE_SCOPE) : ""));
            }
        }
    }

    private static String text(JsonObject event, List<String> members) {
        var text = new StringBuilder();
        for (var member : members) {
            if (event.has(member)) {
                var value = event.get(member);
                strip(value);
                text.append(member).append('=').append(value).append('\n');
            }
        }
        return text.toString();
    }

    private static void strip(JsonElement element) {
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(SentryLoopback::strip);
        } else if (element.isJsonObject()) {
            CHANGING.forEach(element.getAsJsonObject()::remove);
            element.getAsJsonObject().asMap().values().forEach(SentryLoopback::strip);
        }
    }
}
