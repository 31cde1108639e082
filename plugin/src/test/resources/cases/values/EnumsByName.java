package cases.values.enumsbyname;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.EnumSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An enum that was a person's datum is one by its name, its ordinal and its own fields. */
final class EnumsByName {
    private static final Logger log = LoggerFactory.getLogger(EnumsByName.class);

    static void run(Inputs in) {
        var form = new Form(in.oneOf("Form.salutation", Title.MR, Title.MRS, Title.DR), Title.DR);
        log.info("{}", form.salutation()); // LEAK: personal-data-in-log Form.salutation
        log.info("{}", form.salutation().name().toLowerCase()); // LEAK: personal-data-in-log Form.salutation
        log.info("{}", form.salutation().ordinal()); // LEAK: personal-data-in-log Form.salutation
        log.info("{}", form.salutation().text); // LEAK: personal-data-in-log Form.salutation
        log.info("{}", EnumSet.of(form.salutation())); // LEAK: personal-data-in-log Form.salutation
        log.info("{}", form.asked().text);
        log.info("{}", Title.valueOf("MR"));
    }
}

enum Title {
    MR("Mr"),
    MRS("Mrs"),
    DR("Dr");

    final String text;

    Title(String text) {
        this.text = text;
    }
}

record Form(@PersonalData(purpose = "order", category = "name") Title salutation, Title asked) {}
