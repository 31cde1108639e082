package io.github.personaldata.checker.run;

import io.github.personaldata.checker.link.LombokConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code lombok.config} of a module's folder and the folders above it, with the files that they import. What the nearest says counts last;
 * what a file says counts after what it imports.
 *
 * @param config what they say together
 * @param files those that were read
 * @param absent those that would count if they were there
 */
record LombokFiles(LombokConfig config, Set<Path> files, Set<Path> absent) {
    private static final String NAME = "lombok.config";
    private static final Pattern SETTING = Pattern.compile("([^=+\\-#\\s]+)\\s*([+-]?)=\\s*(.*)");
    private static final Pattern WORD = Pattern.compile("(import|clear)\\s+(.+)");

    LombokFiles {
        files = Set.copyOf(files);
        absent = Set.copyOf(absent);
    }

    static LombokFiles read(Path basedir, Path root) {
        Deque<List<String>> files = new ArrayDeque<>();
        Set<Path> asked = new HashSet<>();
        for (@Nullable Path folder = basedir; folder != null && folder.startsWith(root); folder = folder.getParent()) {
            Set<Path> seen = new HashSet<>();
            List<String> lines = lines(folder.resolve(NAME), seen);
            asked.addAll(seen);
            files.addFirst(lines);
            if (Boolean.parseBoolean(keys(List.of(lines)).get("config.stopbubbling"))) {
                break;
            }
        }
        Map<String, String> keys = keys(files);
        Map<Boolean, Set<Path>> found =
                asked.stream().collect(Collectors.partitioningBy(Files::isRegularFile, Collectors.toSet()));
        return new LombokFiles(
                keys.isEmpty() ? LombokConfig.DEFAULT : new LombokConfig(keys),
                found.getOrDefault(true, Set.of()),
                found.getOrDefault(false, Set.of()));
    }

    /** The lines of a file, those of the files that it imports before them; none of a file that cannot be read. */
    private static List<String> lines(Path file, Set<Path> seen) {
        List<String> all = new ArrayList<>();
        if (!seen.add(file.normalize()) || !Files.isRegularFile(file)) {
            return all;
        }
        try {
            // as Lombok does, where a byte is no text: it spoils no more than its line
            for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                Matcher word = WORD.matcher(line.strip());
                if (word.matches() && word.group(1).equals("import")) {
                    all.addAll(lines(file.resolveSibling(word.group(2)), seen));
                } else {
                    all.add(line.strip());
                }
            }
        } catch (IOException | InvalidPathException e) {
            // Lombok itself would have failed the compilation; its defaults stand
            return List.of();
        }
        return all;
    }

    private static Map<String, String> keys(Iterable<List<String>> files) {
        Map<String, String> keys = new HashMap<>();
        for (List<String> lines : files) {
            lines.forEach(line -> apply(line, keys));
        }
        return keys;
    }

    private static void apply(String line, Map<String, String> keys) {
        Matcher word = WORD.matcher(line);
        Matcher setting = SETTING.matcher(line);
        if (setting.matches()) {
            String key = setting.group(1).toLowerCase(Locale.ROOT);
            String value = setting.group(3).strip();
            switch (setting.group(2)) {
                case "+" -> keys.merge(key, value, (before, added) -> before + "," + added);
                case "-" -> keys.computeIfPresent(key, (k, before) -> without(before, value));
                default -> keys.put(key, value);
            }
        } else if (word.matches()) {
            keys.remove(word.group(2).strip().toLowerCase(Locale.ROOT));
        }
    }

    private static @Nullable String without(String list, String value) {
        List<String> rest = new ArrayList<>(List.of(list.split(",", -1)));
        rest.remove(value);
        return rest.isEmpty() ? null : String.join(",", rest);
    }
}
