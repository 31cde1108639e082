package io.github.personaldata.checker.run;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a module to be checked.
 *
 * @param upstream the modules it depends on, directly or not, and the modules those were compiled with; in class path order. Their sources
 *     are the truth: what they left in their {@code outputDirectory} may be stale or absent
 * @param repositoryRoot reported paths are relative to it
 * @param policyFile absent when there is none
 * @param baselineFile where known findings are listed; it need not exist
 * @param alone whether it is the only module under the policy file: then the file itself is judged too
 * @param change null when none is given
 */
public record ModuleInput(
        Module module,
        List<Module> upstream,
        Path repositoryRoot,
        @Nullable Path policyFile,
        Path baselineFile,
        boolean alone,
        Options options,
        @Nullable ChangeInput change) {
    public ModuleInput {
        upstream = List.copyOf(upstream);
    }

    /** How a file is named in reports: relative to the repository root if it lies there, with {@code /}. */
    String shown(Path file) {
        return Folders.shown(repositoryRoot, file);
    }
}
