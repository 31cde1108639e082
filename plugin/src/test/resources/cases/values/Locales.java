package cases.values.locales;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Locale and Currency do to a text that is no datum is no leak; what upper case does to a datum is one. */
final class Locales {
    private static final Logger log = LoggerFactory.getLogger(Locales.class);

    static void run(Inputs in) {
        var town = new Town(in.datum("Town.street", "Zheltoqsan"), "kk-KZ");
        log.info("{}", town.street().toUpperCase(Locale.forLanguageTag(town.tag()))); // LEAK: personal-data-in-log Town.street
        log.info("{}", Locale.forLanguageTag(town.tag()).getCountry());
        log.info("{}", Normalizer.normalize(town.street(), Normalizer.Form.NFC)); // LEAK: personal-data-in-log Town.street
        log.info("{}", new StringBuilder(town.street()).reverse()); // LEAK: personal-data-in-log Town.street
        log.info("{}", town.street().chars().mapToObj(c -> Character.toString(c)).collect(Collectors.joining("-"))); // LEAK: personal-data-in-log Town.street
        log.info("{}", town.street().codePointAt(0)); // LEAK: personal-data-in-log Town.street
        log.info("{}", town.street().compareTo("m") > 0);
        log.info("{}", town.street().isBlank());
    }
}

record Town(@PersonalData(purpose = "order", category = "address") String street, String tag) {}
