package cases.calls.anonymousoflibrary;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An anonymous subclass of a library's class is given arguments for its superclass. */
final class AnonymousOfLibrary {
    private static final Logger log = LoggerFactory.getLogger(AnonymousOfLibrary.class);

    static void run(Inputs in) throws IOException {
        var user = new User(in.datum("User.name"), "kz");
        try (var reader = new BufferedReader(new StringReader(user.name())) {
            @Override
            public boolean ready() {
                return true;
            }
        }) {
            log.info("{}", reader.ready());
            log.info("{}", reader.readLine()); // LEAK: personal-data-in-log User.name
        }
        var failure = new IllegalStateException("country " + user.country()) {
            private static final long serialVersionUID = 1L;
        };
        log.warn("failed", failure);
    }
}

record User(@PersonalData(purpose = "order", category = "name") String name, String country) {}
