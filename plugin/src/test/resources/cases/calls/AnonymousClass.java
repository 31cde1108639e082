package cases.calls.anonymousclass;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An anonymous class captures locals of the method around it. */
final class AnonymousClass {
    private static final Logger log = LoggerFactory.getLogger(AnonymousClass.class);

    static void run(Inputs in) {
        var voter = new Voter(in.datum("Voter.iin", "840311300123"), "district 4");
        String iin = voter.iin();
        String district = voter.district();
        Runnable leaky = new Runnable() {
            @Override
            public void run() {
                log.info("voted: {}", iin); // LEAK: personal-data-in-log Voter.iin
            }
        };
        Runnable quiet = new Runnable() {
            private final String place = district;

            @Override
            public void run() {
                log.info("voted in {}", place);
            }
        };
        leaky.run();
        quiet.run();
    }
}

record Voter(@PersonalData(purpose = "order", category = "iin") String iin, String district) {}
