package io.github.personaldata.checker.report;

import com.google.gson.JsonObject;
import io.github.personaldata.checker.source.model.Position;
import java.nio.charset.StandardCharsets;

/** Places in the form of SARIF. */
final class SarifPlaces {
    /** Name of the repository root. */
    static final String ROOT = "SRCROOT";

    private SarifPlaces() {}

    /** A location; without a file it is empty, without a line it has no region. */
    static JsonObject location(String file, Position at) {
        if (file.isEmpty()) {
            return new JsonObject();
        }
        JsonObject physical = Json.object("artifactLocation", Json.texts("uri", uri(file), "uriBaseId", ROOT));
        if (at.line() > 0) {
            JsonObject region = new JsonObject();
            region.addProperty("startLine", at.line());
            if (at.column() > 0) {
                region.addProperty("startColumn", at.column());
            }
            physical.add("region", region);
        }
        return Json.object("physicalLocation", physical);
    }

    /** A relative path as a URI reference: everything but unreserved characters and slashes is percent-encoded. */
    static String uri(String path) {
        StringBuilder uri = new StringBuilder(path.length());
        for (byte b : path.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/$".indexOf(c) >= 0);
            if (plain) {
                uri.append(c);
            } else {
                uri.append(String.format("%%%02X", (int) c));
            }
        }
        return uri.toString();
    }
}
