package cases.control.instanceofontext;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A test for a text or for a class narrows what is printed. */
final class InstanceofOnText {
    private static final Logger log = LoggerFactory.getLogger(InstanceofOnText.class);

    static void run(Inputs in) {
        Object value = in.flag() ? new Member(in.datum("Member.name")) : "nobody";
        String shown = value instanceof Member member ? member.code() : String.valueOf(value);
        log.info("shown {}", shown);
        String name = value instanceof String text ? text : ((Member) value).name();
        log.info("name {}", name); // LEAK: personal-data-in-log Member.name
        if (value instanceof String text) {
            log.info("text {}", text);
        }
    }
}

class Member {
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    Member(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    String code() {
        return "m";
    }

    @Override
    public String toString() {
        return "member " + name;
    }
}
