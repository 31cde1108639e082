package cases.early.setterlogs;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A setter prints what it is about to store; another prints that it stores. */
final class SetterLogs {
    static void run(Inputs in) {
        var profile = new Profile();
        profile.setPhone(in.datum("Profile.phone", "+77011110000"));
        profile.setTheme("dark");
    }
}

class Profile {
    private static final Logger log = LoggerFactory.getLogger(Profile.class);

    @PersonalData(purpose = "order", category = "phone")
    private String phone = "";

    private String theme = "";

    void setPhone(String phone) {
        log.debug("phone becomes {}", phone); // LEAK: personal-data-in-log Profile.phone
        this.phone = phone;
    }

    void setTheme(String theme) {
        log.debug("theme becomes {}", theme);
        this.theme = theme;
    }

    boolean complete() {
        return !phone.isEmpty() && !theme.isEmpty();
    }
}
