package cases.functions.owncomparators;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Comparator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Comparators that are classes of the program, put together by a default method of the JDK. */
final class OwnComparators {
    private static final Logger log = LoggerFactory.getLogger(OwnComparators.class);

    static void run(Inputs in) {
        var author = new Writer(in.datum("Writer.name"), "press");
        Comparator<Writer> order = new ByHouse().thenComparing(new Telling());
        log.info("{}", order.compare(author, author) == 0);
    }
}

final class ByHouse implements Comparator<Writer> {
    @Override
    public int compare(Writer one, Writer other) {
        return one.house().compareTo(other.house());
    }
}

final class Telling implements Comparator<Writer> {
    private static final Logger log = LoggerFactory.getLogger(Telling.class);

    @Override
    public int compare(Writer one, Writer other) {
        log.info("{}", one.house().equals(other.house()));
        log.info("{}", one.name()); // LEAK: personal-data-in-log Writer.name
        return one.name().compareTo(other.name());
    }
}

record Writer(@PersonalData(purpose = "order", category = "name") String name, String house) {}
