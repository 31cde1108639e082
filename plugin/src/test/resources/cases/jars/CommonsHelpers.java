package cases.jars.commonshelpers;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import org.apache.commons.lang3.ArrayUtils;
import org.apache.commons.lang3.ObjectUtils;
import org.apache.commons.lang3.StringUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Helpers of Commons Lang. */
final class CommonsHelpers {
    private static final Logger log = LoggerFactory.getLogger(CommonsHelpers.class);

    static void run(Inputs in) {
        var user = new User(in.datum("User.name"), "aktobe");
        log.info("{}", StringUtils.capitalize(user.name())); // LEAK: personal-data-in-log User.name
        log.info("{}", StringUtils.abbreviate(user.name(), 8)); // LEAK: personal-data-in-log User.name
        log.info("{}", StringUtils.leftPad(user.city(), 10));
        log.info("{}", StringUtils.defaultIfBlank(user.name(), "none")); // LEAK: personal-data-in-log User.name
        log.info("{}", StringUtils.isBlank(user.name()));
        log.info("{}", StringUtils.join(List.of(user.name(), user.city()), ",")); // LEAK: personal-data-in-log User.name
        log.info("{}", ObjectUtils.firstNonNull(null, user.name())); // LEAK: personal-data-in-log User.name
        log.info("{}", ArrayUtils.toString(new String[] {user.name()})); // LEAK: personal-data-in-log User.name
        log.info("{}", StringUtils.length(user.name()));
    }
}

record User(@PersonalData(purpose = "order", category = "name") String name, String city) {}
