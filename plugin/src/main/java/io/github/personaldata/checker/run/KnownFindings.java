package io.github.personaldata.checker.run;

import io.github.personaldata.checker.baseline.Baseline;
import io.github.personaldata.checker.baseline.BaselineReader;
import io.github.personaldata.checker.yaml.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads a module's baseline file. */
final class KnownFindings {
    private KnownFindings() {}

    /**
     * The file's content; null if there is none.
     *
     * @throws BadInput when there is one that cannot be read
     */
    static @Nullable Baseline in(Path file, Path repositoryRoot) throws BadInput {
        if (!Files.exists(file)) {
            return null;
        }
        String name = Folders.shown(repositoryRoot, file);
        try {
            return BaselineReader.read(name, Files.readAllBytes(file));
        } catch (BadInputException e) {
            throw BadFile.told(e, "the baseline");
        } catch (IOException e) {
            throw new BadInput("cannot read the baseline " + name + ": " + e, e);
        }
    }
}
