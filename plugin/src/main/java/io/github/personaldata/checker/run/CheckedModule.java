package io.github.personaldata.checker.run;

import io.github.personaldata.checker.cache.FileHashes;
import io.github.personaldata.checker.report.FindingsFile;
import io.github.personaldata.checker.report.Messages;
import io.github.personaldata.checker.report.RegisterReport;
import io.github.personaldata.checker.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A module that a check may have left results of.
 *
 * @param name how the console calls it
 * @param outputDirectory where its check leaves reports and results
 */
public record CheckedModule(String name, Path outputDirectory) {
    /**
     * What the last check found.
     *
     * @param hashes of the sources as they are now: one for all that a goal reads, since modules share sources
     * @throws BadInput when there are no results, or the module has changed since; the message says what to run
     */
    FindingsFile results(Path repositoryRoot, FileHashes hashes, Messages messages) throws BadInput {
        return read(ReportFormat.JSON.fileName(), FindingsFile::read, repositoryRoot, hashes, messages);
    }

    /**
     * The register that the last check has written.
     *
     * @param hashes as for {@link #results}
     * @throws BadInput as {@link #results}
     */
    RegisterReport register(Path repositoryRoot, FileHashes hashes, Messages messages) throws BadInput {
        return read(RegisterReport.JSON, RegisterReport::read, repositoryRoot, hashes, messages);
    }

    private <T> T read(String name, Reader<T> reader, Path repositoryRoot, FileHashes hashes, Messages messages)
            throws BadInput {
        Path file = outputDirectory.resolve(name);
        String shown = Folders.shown(repositoryRoot, file);
        if (!isChecked()) {
            throw new BadInput(messages.text("goal.notChecked", this.name, shown));
        }
        try {
            CheckedInputs inputs = CheckedInputs.read(outputDirectory, repositoryRoot, hashes);
            List<String> changed = inputs.changed();
            if (!changed.isEmpty()) {
                String more = changed.size() == 1 ? "" : " (+" + (changed.size() - 1) + ")";
                throw new BadInput(messages.text("goal.changed", this.name, changed.get(0) + more));
            }
            inputs.compare(file);
            return reader.read(file);
        } catch (IOException e) {
            throw new BadInput(messages.text("goal.unreadable", this.name, shown, String.valueOf(e.getMessage())), e);
        }
    }

    /** Whether a check has left results, still valid or not. */
    public boolean isChecked() {
        return Files.isRegularFile(outputDirectory.resolve(ReportFormat.JSON.fileName()))
                && Files.isRegularFile(outputDirectory.resolve(CheckedInputs.NAME));
    }

    private interface Reader<T> {
        T read(Path file) throws IOException;
    }
}
