package io.github.personaldata.checker.run;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A module among those whose results are merged.
 *
 * @param policyFile that speaks of it; absent when there is none
 * @param failing whether its findings are to fail the build at all
 * @param inLargerBuild whether the policy file also speaks of modules that this build does not know
 * @param told whether its check has shown its findings in this very build
 */
public record BuildPart(
        CheckedModule module,
        Role role,
        boolean failing,
        @Nullable Path policyFile,
        boolean inLargerBuild,
        boolean told) {
    /** What is expected of it. */
    public enum Role {
        /** This build was to check it: there must be results. */
        CHOSEN,
        /** Of the whole build, but not chosen: results of an earlier check will do, if they still hold. */
        NOT_CHOSEN,
        /** It is not to be checked. */
        SKIPPED
    }
}
