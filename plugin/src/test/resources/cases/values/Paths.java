package cases.values.paths;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.File;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Paths are made of their parts, and say them again. */
final class Paths {
    private static final Logger log = LoggerFactory.getLogger(Paths.class);

    static void run(Inputs in) {
        var reader = new Reader(in.datum("Reader.name"), "fiction");
        log.info("{}", Path.of("/shelves", reader.name()).getFileName()); // LEAK: personal-data-in-log Reader.name
        log.info("{}", Path.of("/shelves", reader.genre()).getFileName());
        log.info("{}", java.nio.file.Paths.get("/shelves", "lent", reader.name())); // LEAK: personal-data-in-log Reader.name
        log.info("{}", Path.of("/shelves").resolve(reader.name()).normalize()); // LEAK: personal-data-in-log Reader.name
        log.info("{}", new File("/shelves", reader.name()).getName()); // LEAK: personal-data-in-log Reader.name
        log.info("{}", new File("/shelves", reader.genre()).toPath());
    }
}

record Reader(@PersonalData(purpose = "order", category = "name") String name, String genre) {}
