package cases.objects.sharedholder;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A field of an object in a static field, read by another method: it sees what was written last. */
final class SharedHolder {
    private static final Logger log = LoggerFactory.getLogger(SharedHolder.class);
    private static final Holder HOLDER = new Holder();
    private static final Holder OTHER = new Holder();

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"), "window");
        HOLDER.text = guest.name();
        log.info(shown()); // LEAK: personal-data-in-log Guest.name
        OTHER.text = guest.wish();
        log.info(OTHER.text);
        log.info(of(OTHER));
    }

    private static String shown() {
        return HOLDER.text;
    }

    private static String of(Holder holder) {
        return holder.text;
    }
}

final class Holder {
    String text = "";
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, String wish) {}
