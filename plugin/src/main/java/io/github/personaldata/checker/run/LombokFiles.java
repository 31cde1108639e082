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
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            for (String line : lines) {
                int equals = line.indexOf('=');
                if (!line.strip().startsWith("#") && equals > 0) {
                    String key = line.substring(0, equals).strip().toLowerCase(Locale.ROOT);
                    String value = line.substring(equals + 1).strip();
                    stop |= key.equals("config.stopbubbling") && Boolean.parseBoolean(value);
                    keys.putIfAbsent(key, value);
                }
            }
        } catch (IOException e) {
            // Lombok itself would have failed the compilation; its defaults stand
            return false;
        }
        return stop;
    }
}
