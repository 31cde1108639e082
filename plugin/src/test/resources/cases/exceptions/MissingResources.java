package cases.exceptions.missingresources;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A key that is not there is quoted, and so is a file that does not exist. */
final class MissingResources {
    private static final Logger log = LoggerFactory.getLogger(MissingResources.class);

    static void run(Inputs in) {
        var user = new User(in.datum("User.login"), "k");
        try {
            Files.readString(Path.of("/none/" + user.login()));
        } catch (IOException e) {
            log.warn("no file", e); // LEAK: personal-data-in-log User.login
        }
        try {
            Files.readString(Path.of("/none/" + user.kind()));
        } catch (IOException e) {
            log.warn("no file {}", e.getMessage());
        }
    }
}

record User(@PersonalData(purpose = "order", category = "name") String login, String kind) {}
