package io.github.personaldata.checker.run;

import io.github.personaldata.checker.policy.file.IncludeResolver;
import io.github.personaldata.checker.policy.file.PathIncludes;
import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.file.PolicyFileReader;
import io.github.personaldata.checker.yaml.BadInputException;
import java.nio.file.Path;

/** Reads policy files. */
final class PolicyFiles {
    private PolicyFiles() {}

    /**
     * What the file declares, with what it includes.
     *
     * @throws BadInput when it cannot be used; the message says where and why
     */
    static PolicyFile read(Path file, Path repositoryRoot) throws BadInput {
        return read(file, repositoryRoot, new PathIncludes(repositoryRoot, PolicyFiles.class.getClassLoader()));
    }

    /** The same, with what it includes found in a way of its own. */
    static PolicyFile read(Path file, Path repositoryRoot, IncludeResolver includes) throws BadInput {
        try {
            return PolicyFileReader.read(repositoryRoot, Folders.shown(repositoryRoot, file), includes);
        } catch (BadInputException e) {
            throw BadFile.told(e, "the policy file");
        }
    }
}
