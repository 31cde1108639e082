package cases.control.switchonenumtext;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A switch over a decision picks a field. */
final class SwitchOnEnumText {
    private static final Logger log = LoggerFactory.getLogger(SwitchOnEnumText.class);

    static void run(Inputs in) {
        var box = new Box(in.datum("Box.sender"), "web");
        String text;
        switch (in.choose(2)) {
            case 0:
                text = box.sender();
                break;
            default:
                text = box.mark();
        }
        log.info("{}", text); // LEAK: personal-data-in-log Box.sender
        log.info("{}", box.mark());
    }
}

record Box(@PersonalData(purpose = "order", category = "name") String sender, String mark) {}
