package cases.collections.copies;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Copies, views and conversions of a collection hold the same elements. */
final class Copies {
    private static final Logger log = LoggerFactory.getLogger(Copies.class);

    static void run(Inputs in) {
        var names = new ArrayList<String>();
        var codes = new ArrayList<String>();
        var donor = new Donor("d-1", in.datum("Donor.name"));
        Collections.addAll(names, donor.name());
        codes.addAll(List.of(donor.code()));
        log.info("{}", new TreeSet<>(names)); // LEAK: personal-data-in-log Donor.name
        log.info("{}", Collections.unmodifiableList(names)); // LEAK: personal-data-in-log Donor.name
        log.info("{}", List.copyOf(names).get(0)); // LEAK: personal-data-in-log Donor.name
        log.info("{}", names.subList(0, 1)); // LEAK: personal-data-in-log Donor.name
        log.info("{}", names.toArray(new String[0])[0]); // LEAK: personal-data-in-log Donor.name
        log.info("{}", names.stream().toList()); // LEAK: personal-data-in-log Donor.name
        log.info("{} {}", new TreeSet<>(codes), Collections.unmodifiableList(codes));
        log.info("{} {}", List.copyOf(codes), codes.toArray(new String[0])[0]);
    }
}

record Donor(String code, @PersonalData(purpose = "order", category = "name") String name) {}
