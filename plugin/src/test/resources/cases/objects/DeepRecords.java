package cases.objects.deeprecords;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The shape three objects deep, in collections, maps and arrays. */
final class DeepRecords {
    private static final Logger log = LoggerFactory.getLogger(DeepRecords.class);

    static void run(Inputs in) {
        var owner = new Owner(in.datum("Owner.name"), 2);
        log.info("{}", new Street("Abay", List.of(new House(5, owner)))); // LEAK: personal-data-in-log Owner.name
        log.info("{}", Map.of("house", new House(5, owner))); // LEAK: personal-data-in-log Owner.name
        log.info("{}", Arrays.toString(new House[] {new House(6, owner)})); // LEAK: personal-data-in-log Owner.name
        log.info("{}", Optional.of(new House(6, owner))); // LEAK: personal-data-in-log Owner.name
        log.info("{}", new Street("Abay", List.of()));
        log.info("{}", (Object) new House[] {new House(7, owner)}.length);
    }
}

record Street(String name, List<House> houses) {}

record House(int number, Owner owner) {}

record Owner(@PersonalData(purpose = "order", category = "name") String name, int flats) {}
