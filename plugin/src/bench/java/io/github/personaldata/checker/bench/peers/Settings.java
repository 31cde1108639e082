package io.github.personaldata.checker.bench.peers;

import io.github.personaldata.checker.bench.Words;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What is to be compared, and how.
 *
 * @param projects names of pinned projects; {@code smack*12} is twelve copies of one
 * @param sources the folder {@code plugin/src}
 * @param output where all that is made goes
 * @param peers whether other tools are measured too, and builds
 * @param runs of each program
 * @param memory of each JVM, as in {@code -Xmx}
 * @param limit after which a program is ended
 * @param maven the home of the Maven that prepares and builds
 * @param repository the local repository that the projects are loaded into
 * @param installed a local repository in which this build has installed the checker
 * @param version the checker's
 */
record Settings(
        List<String> projects,
        Path sources,
        Path output,
        boolean peers,
        int runs,
        int threads,
        String memory,
        Duration limit,
        Path maven,
        Path repository,
        Path installed,
        String version) {
    private static final List<String> KEYS = List.of(
            "projects",
            "sources",
            "output",
            "peers",
            "runs",
            "threads",
            "memory",
            "limit",
            "maven",
            "repository",
            "installed",
            "version");

    /**
     * Reads {@code key=value} words; only {@code threads} may be left out.
     *
     * @throws IllegalArgumentException for a word that is not understood or missing
     */
    static Settings of(String[] words) {
        Map<String, String> given = Words.read(words, KEYS);
        int processors = Runtime.getRuntime().availableProcessors();
        return new Settings(
                Arrays.asList(required(given, "projects").split(",", -1)),
                path(given, "sources"),
                path(given, "output"),
                Boolean.parseBoolean(required(given, "peers")),
                Integer.parseInt(required(given, "runs")),
                Integer.parseInt(given.getOrDefault("threads", Integer.toString(processors))),
                required(given, "memory"),
                Duration.ofSeconds(Long.parseLong(required(given, "limit"))),
                path(given, "maven"),
                path(given, "repository"),
                path(given, "installed"),
                required(given, "version"));
    }

    private static Path path(Map<String, String> given, String key) {
        return Path.of(required(given, key)).toAbsolutePath().normalize();
    }

    private static String required(Map<String, String> given, String key) {
        String value = given.get(key);
        if (value == null) {
            throw new IllegalArgumentException("there is no word " + key + "=...");
        }
        return value;
    }
}
