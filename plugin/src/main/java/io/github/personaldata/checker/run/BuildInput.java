package io.github.personaldata.checker.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The modules of a build whose results are to be merged, and how.
 *
 * @param name how the console calls the whole
 * @param parts in an order that is the same in every build
 * @param repositoryRoot reported paths are relative to it
 * @param outputDirectory where the merged reports go
 * @param baselineFile where known findings in policy files are listed; it need not exist
 * @param locale of console and reports
 * @param date today, for what expires
 * @param formats the reports to write
 * @param consoleLimit how many findings the console prints at most
 */
public record BuildInput(
        String name,
        List<BuildPart> parts,
        Path repositoryRoot,
        Path outputDirectory,
        Path baselineFile,
        Locale locale,
        LocalDate date,
        Set<Format> formats,
        int consoleLimit) {
    public BuildInput {
        parts = List.copyOf(parts);
        formats = Set.copyOf(formats);
    }

    /** Whether its only module lies in the root: what its check left is the whole already. */
    boolean isOneModule() {
        return parts.size() == 1 && parts.get(0).module().outputDirectory().equals(outputDirectory);
    }
}
