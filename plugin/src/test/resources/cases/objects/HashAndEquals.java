package cases.objects.hashandequals;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A hash code over personal data carries; a test for equality says yes or no. */
final class HashAndEquals {
    private static final Logger log = LoggerFactory.getLogger(HashAndEquals.class);

    static void run(Inputs in) {
        var key = new Key(in.datum("Key.iin", "900101300123"), 5);
        log.info("hash {}", key.hashCode()); // LEAK: personal-data-in-log Key.iin
        log.info("same: {}", key.equals(new Key("000000000000", 5)));
        log.info("shard {}", Integer.hashCode(key.shard()));
    }
}

record Key(@PersonalData(purpose = "order", category = "iin") String iin, int shard) {}
