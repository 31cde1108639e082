package io.github.personaldata.checker.run;

import io.github.personaldata.checker.baseline.Baseline;
import io.github.personaldata.checker.cache.FileHashes;
import io.github.personaldata.checker.report.FindingsFile;
import io.github.personaldata.checker.report.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a module's baseline: what the last check found, without what is gone. One that is there grows only where that is allowed.
 *
 * @param allowNew whether findings that the file does not know are taken in; one that does not exist takes them in anyhow
 */
public record BaselineUpdate(CheckedModule module, Path repositoryRoot, Path file, boolean allowNew, Locale locale) {
    private static final int MOST_SHOWN = 20;

    /**
     * Reads what the check left and writes the file, or leaves it as it is where it would have to grow and may not.
     *
     * @return what is to be printed, and a failure if nothing was written for new findings' sake
     * @throws BadInput when there are no results of a check, or the file cannot be read or written
     */
    public ModuleResult write() throws BadInput {
        Messages messages = Messages.of(locale);
        FindingsFile results = module.results(repositoryRoot, new FileHashes(), messages);
        String name = Folders.shown(repositoryRoot, file);
        @Nullable Baseline before = KnownFindings.in(file, repositoryRoot);
        Set<String> found = new TreeSet<>();
        results.open().forEach(told -> found.add(told.finding().identity()));
        Set<String> unknown = before == null ? Set.of() : before.unknown(found);
        if (!unknown.isEmpty() && !allowNew) {
            return refused(messages, name, results, unknown);
        }
        if (before == null && found.isEmpty()) {
            return new ModuleResult(List.of(), messages.text("baseline.notNeeded", module.name()), null);
        }
        Baseline now = (before == null ? Baseline.EMPTY : before).holding(found);
        save(now.text(), name);
        int added = before == null ? found.size() : unknown.size();
        int removed = before == null ? 0 : before.stale(found).size();
        return new ModuleResult(
                List.of(),
                messages.text(
                        "baseline.written",
                        module.name(),
                        messages.count("entries", now.entries().size()),
                        name,
                        Integer.toString(added),
                        Integer.toString(removed)),
                null);
    }

    private void save(String text, String name) throws BadInput {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (!Files.exists(file) || !Files.readString(file).equals(text)) {
                Files.writeString(file, text);
            }
        } catch (IOException e) {
            throw new BadInput("cannot write the baseline " + name + ": " + e, e);
        }
    }

    private ModuleResult refused(Messages messages, String name, FindingsFile results, Set<String> unknown) {
        List<ConsoleBlock> blocks = new ArrayList<>();
        Set<String> told = new TreeSet<>();
        for (FindingsFile.Told each : results.open()) {
            String identity = each.finding().identity();
            if (unknown.contains(identity) && told.add(identity) && blocks.size() < MOST_SHOWN) {
                blocks.add(new ConsoleBlock(ConsoleBlock.Severity.ERROR, each.headline(messages)));
            }
        }
        if (told.size() > blocks.size()) {
            String more = Integer.toString(told.size() - blocks.size());
            blocks.add(new ConsoleBlock(ConsoleBlock.Severity.ERROR, messages.text("explain.more", more)));
        }
        return new ModuleResult(
                blocks,
                null,
                messages.text(
                        "baseline.refused",
                        module.name(),
                        messages.count("newFindings", unknown.size()),
                        name,
                        "-Dpersonal-data.baseline.allowNew"));
    }
}
