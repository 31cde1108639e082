package cases.collections.sortedarrays;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Arrays;
import java.util.Comparator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sorting and shuffling moves elements. */
final class SortedArrays {
    private static final Logger log = LoggerFactory.getLogger(SortedArrays.class);

    static void run(Inputs in) {
        String[] names = {"zero", new Member(in.datum("Member.name")).name()};
        Arrays.sort(names);
        log.info("{}", names[0]); // LEAK: personal-data-in-log Member.name
        Integer[] sizes = {3, 1};
        Arrays.sort(sizes, Comparator.reverseOrder());
        log.info("{}", sizes[0]);
    }
}

record Member(@PersonalData(purpose = "order", category = "name") String name) {}
