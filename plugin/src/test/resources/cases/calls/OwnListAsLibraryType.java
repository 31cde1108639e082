package cases.calls.ownlistaslibrarytype;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.AbstractList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An own list handed on as the JDK's. */
final class OwnListAsLibraryType {
    private static final Logger log = LoggerFactory.getLogger(OwnListAsLibraryType.class);

    static void run(Inputs in) {
        var owner = new Owner(in.datum("Owner.phone"), "kz");
        element(new Words(owner.phone()));
        elementHarmless(new Words(owner.country()));
    }

    private static void element(List<String> some) {
        log.info("{}", some.get(0)); // LEAK: personal-data-in-log Owner.phone
    }

    private static void elementHarmless(List<String> some) {
        log.info("{}", some.get(0));
    }
}

class Words extends AbstractList<String> {
    private final String word;

    Words(String word) {
        this.word = word;
    }

    @Override
    public String get(int index) {
        return word;
    }

    @Override
    public int size() {
        return 1;
    }
}

record Owner(@PersonalData(purpose = "order", category = "phone") String phone, String country) {}
