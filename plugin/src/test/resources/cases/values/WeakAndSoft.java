package cases.values.weakandsoft;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A reference object holds what it was made with until it is cleared. */
final class WeakAndSoft {
    private static final Logger log = LoggerFactory.getLogger(WeakAndSoft.class);

    static void run(Inputs in) {
        var session = new Session(in.datum("Session.cookie"), 30);
        var weak = new WeakReference<>(session);
        var held = weak.get();
        if (held != null) {
            log.info("held {}", held.cookie()); // LEAK: personal-data-in-log Session.cookie
            log.info("minutes {}", held.minutes());
        }
        var soft = new SoftReference<>(session.cookie());
        var text = soft.get();
        log.info("soft {}", text == null ? "gone" : text); // LEAK: personal-data-in-log Session.cookie
        log.info("kept {}", text != null);
    }
}

record Session(@PersonalData(purpose = "order", category = "cookie") String cookie, int minutes) {}
