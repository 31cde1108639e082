package cases.early.fieldinitialisedlater;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The same local is printed, then stored two calls down through a setter of another object. */
final class FieldInitialisedLater {
    private static final Logger log = LoggerFactory.getLogger(FieldInitialisedLater.class);

    static void run(Inputs in) {
        update(new Profile(), in.datum("Profile.address", "Furmanov 100"), "blue");
    }

    private static void update(Profile profile, String address, String colour) {
        log.info("new colour {}", colour);
        log.info("new address {}", address); // LEAK: personal-data-in-log Profile.address
        new Editor(profile).apply(address, colour);
    }
}

class Editor {
    private final Profile profile;

    Editor(Profile profile) {
        this.profile = profile;
    }

    void apply(String address, String colour) {
        profile.setAddress(address);
        profile.setColour(colour);
    }
}

class Profile {
    @PersonalData(purpose = "order", category = "address")
    private String address = "";

    private String colour = "";

    void setAddress(String address) {
        this.address = address;
    }

    void setColour(String colour) {
        this.colour = colour;
    }

    boolean complete() {
        return !address.isEmpty() && !colour.isEmpty();
    }
}
