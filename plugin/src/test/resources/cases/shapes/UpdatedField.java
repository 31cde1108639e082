package cases.shapes.updatedfield;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An object printed before and after the personal part is set. */
final class UpdatedField {
    private static final Logger log = LoggerFactory.getLogger(UpdatedField.class);

    static void run(Inputs in) {
        var visitor = new Visitor(in.datum("Visitor.name"));
        var pass = new Pass();
        log.info("pass {}", pass);
        pass.holder = visitor.name();
        log.info("pass {}", pass); // LEAK: personal-data-in-log Visitor.name
        pass.holder = "returned";
        log.info("pass {}", pass);
    }
}

class Pass {
    String holder = "";

    @Override
    public String toString() {
        return "Pass of " + holder;
    }
}

record Visitor(@PersonalData(purpose = "order", category = "name") String name) {}
