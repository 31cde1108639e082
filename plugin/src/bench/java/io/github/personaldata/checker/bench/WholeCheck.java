package io.github.personaldata.checker.bench;

import io.github.personaldata.checker.run.Cache;
import io.github.personaldata.checker.run.ClassPathEntry;
import io.github.personaldata.checker.run.Format;
import io.github.personaldata.checker.run.Module;
import io.github.personaldata.checker.run.ModuleCheck;
import io.github.personaldata.checker.run.ModuleInput;
import io.github.personaldata.checker.run.Options;
import io.github.personaldata.checker.run.Selection;
import io.github.personaldata.checker.run.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** The checker as its goal runs it, with a cache or without. */
public final class WholeCheck {
    private WholeCheck() {}

    /** Checks what the words of a {@link Task} say. */
    public static void main(String[] words) throws Exception {
        Task task = Task.of(words);
        Cache cache = task.cache() == null ? Cache.NONE : Cache.in(task.cache());
        new ModuleCheck(Clock.systemUTC(), cache).check(input(task));
        Meter.total();
    }

    private static ModuleInput input(Task task) throws IOException {
        Path root = task.sources();
        Path output = root.resolveSibling("reports");
        Sources sources = new Sources(
                List.of(root),
                List.of(),
                List.of(),
                null,
                StandardCharsets.UTF_8,
                task.release(),
                List.of(),
                List.of());
        List<ClassPathEntry> classPath = task.entries().stream()
                .map(entry -> new ClassPathEntry(entry, "bench:" + entry.getFileName(), "0", "compile"))
                .toList();
        Options options = new Options(
                Selection.ALL,
                true,
                false,
                OptionalInt.empty(),
                task.threads(),
                Locale.ENGLISH,
                LocalDate.of(2026, 11, 22),
                EnumSet.complementOf(EnumSet.of(Format.SARIF_SUPPRESSED)),
                20);
        Module module = new Module("bench", "bench:bench", root, sources, classPath, List.of(), List.of(), output);
        return new ModuleInput(
                module, List.of(), root, task.policy(), root.resolveSibling("no-baseline"), true, options, null);
    }
}
