package io.github.personaldata.checker.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be measured.
 *
 * @param sources a folder
 * @param classPath a file that holds a class path, as {@code dependency:build-classpath} writes it; absent for none
 * @param policy a policy file; absent for none
 * @param release the Java release of the sources
 * @param runs of each of the two programs
 * @param memory of each of them, as in {@code -Xmx}
 * @param cache a folder that {@link WholeCheck} keeps things in; absent for none
 * @param until the last stage to run: {@code link} leaves flow and what follows out
 */
public record Task(
        Path sources,
        @Nullable Path classPath,
        @Nullable Path policy,
        int release,
        int threads,
        int runs,
        String memory,
        @Nullable Path cache,
        String until) {
    private static final List<String> KEYS =
            List.of("sources", "classPath", "policy", "release", "threads", "runs", "memory", "cache", "until");

    /**
     * Reads {@code key=value} words; an empty value is none.
     *
     * @throws IllegalArgumentException for a word that is not understood
     */
    static Task of(String[] words) {
        Map<String, String> given = Words.read(words, KEYS);
        String sources = given.get("sources");
        if (sources == null || !Files.isDirectory(Path.of(sources))) {
            throw new IllegalArgumentException("sources=" + sources + " is no folder");
        }
        int processors = Runtime.getRuntime().availableProcessors();
        return new Task(
                Path.of(sources).toAbsolutePath().normalize(),
                path(given.get("classPath")),
                path(given.get("policy")),
                Integer.parseInt(given.getOrDefault("release", "17")),
                Integer.parseInt(given.getOrDefault("threads", Integer.toString(processors))),
                Integer.parseInt(given.getOrDefault("runs", "7")),
                given.getOrDefault("memory", "2g"),
                path(given.get("cache")),
                given.getOrDefault("until", "report"));
    }

    private static @Nullable Path path(@Nullable String text) {
        return text == null ? null : Path.of(text).toAbsolutePath().normalize();
    }

    /** The words that make this task again. */
    public List<String> words() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("sources", sources);
        values.put("classPath", classPath == null ? "" : classPath);
        values.put("policy", policy == null ? "" : policy);
        values.put("release", release);
        values.put("threads", threads);
        values.put("memory", memory);
        values.put("cache", cache == null ? "" : cache);
        values.put("until", until);
        return Words.of(values);
    }

    /** The same with other sources and another cache. */
    public Task with(Path otherSources, @Nullable Path otherCache) {
        return new Task(otherSources, classPath, policy, release, threads, runs, memory, otherCache, until);
    }

    /** The entries of the class path. */
    List<Path> entries() throws IOException {
        if (classPath == null) {
            return List.of();
        }
        return Arrays.stream(Files.readString(classPath).strip().split(File.pathSeparator, -1))
                .filter(entry -> !entry.isBlank())
                .map(Path::of)
                .toList();
    }
}
