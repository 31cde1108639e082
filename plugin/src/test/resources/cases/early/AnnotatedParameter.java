package cases.early.annotatedparameter;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A parameter that is annotated itself. */
final class AnnotatedParameter {
    static void run(Inputs in) {
        new Newsletter().subscribe(in.datum("Newsletter.email", "mira@mail.example"), "weekly");
    }
}

class Newsletter {
    private static final Logger log = LoggerFactory.getLogger(Newsletter.class);

    private final List<String> queue = new ArrayList<>();

    @PersonalData(purpose = "newsletter", category = "email")
    private String email = "";

    void subscribe(String email, String rhythm) {
        this.email = email;
        queue.add(this.email + " " + rhythm);
        log.info("subscribed {}", rhythm);
        log.info("queue {}", queue.size());
        log.info("queue {}", queue); // LEAK: personal-data-in-log Newsletter.email
    }
}
