package io.github.personaldata.checker.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the benchmark runs on, for its reader. */
final class Machine {
    private Machine() {}

    /** Processor, how many of it, system and Java. */
    static String name() {
        return Runtime.getRuntime().availableProcessors() + " processors" + model() + ", "
                + System.getProperty("os.name") + ", Java " + System.getProperty("java.version");
    }

    private static String model() {
        for (String line : lines(Path.of("/proc/cpuinfo"))) {
            if (line.startsWith("model name")) {
                return " (" + line.substring(line.indexOf(':') + 1).strip() + ")";
            }
        }
        return "";
    }

    /** How many threads wanted to run in the last minute, on average; empty where the system does not tell. */
    static String load() {
        List<String> lines = lines(Path.of("/proc/loadavg"));
        return lines.isEmpty() ? "" : lines.get(0).split(" ", -1)[0];
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            return List.of(); // another system
        }
    }
}
