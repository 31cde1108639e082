package cases.jars.guavahelpers;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Helpers of Guava. */
final class GuavaHelpers {
    private static final Logger log = LoggerFactory.getLogger(GuavaHelpers.class);

    static void run(Inputs in) {
        var user = new User(in.datum("User.name"), "aktobe");
        log.info("{}", Strings.padEnd(user.name(), 20, ' ')); // LEAK: personal-data-in-log User.name
        log.info("{}", Splitter.on('-').splitToList(user.name())); // LEAK: personal-data-in-log User.name
        log.info("{}", Joiner.on(',').join(user.city(), "x"));
        log.info("{}", Iterables.getFirst(List.of(user.name()), "none")); // LEAK: personal-data-in-log User.name
        log.info("{}", Maps.uniqueIndex(List.of(user), User::city).get("aktobe").name()); // LEAK: personal-data-in-log User.name
        log.info("{}", Strings.isNullOrEmpty(user.name()));
    }
}

record User(@PersonalData(purpose = "order", category = "name") String name, String city) {}
