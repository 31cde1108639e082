package io.github.personaldata.checker.run;

import io.github.personaldata.checker.link.LombokConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code lombok.config} of a module's folder and the folders above it; the nearest file that sets a key decides. */
final class LombokFiles {
    private static final String NAME = "lombok.config";

    private LombokFiles() {}

    static LombokConfig read(Path basedir, Path root) {
        Map<String, String> keys = new HashMap<>();
        for (@Nullable Path folder = basedir; folder != null && folder.startsWith(root); folder = folder.getParent()) {
            boolean stop = file(folder.resolve(NAME), keys);
            if (stop) {
                break;
            }
        }
        return keys.isEmpty() ? LombokConfig.DEFAULT : new LombokConfig(keys);
    }

    private static boolean file(Path file, Map<String, String> keys) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        boolean stop = false;
        Map<String, String> own = new HashMap<>();
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            for (String line : lines) {
                int equals = line.indexOf('=');
                if (!line.strip().startsWith("#") && equals > 0) {
                    String written = line.substring(0, equals).strip().toLowerCase(Locale.ROOT);
                    String value = line.substring(equals + 1).strip();
                    boolean adds = written.endsWith("+");
                    String key =
                            adds ? written.substring(0, written.length() - 1).strip() : written;
                    stop |= key.equals("config.stopbubbling") && Boolean.parseBoolean(value);
                    own.merge(key, value, (before, now) -> adds ? before + "," + now : now);
                }
            }
        } catch (IOException e) {
            // Lombok itself would have failed the compilation; its defaults stand
            return false;
        }
        own.forEach(keys::putIfAbsent);
        return stop;
    }
}
