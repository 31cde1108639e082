package cases.jars.springholders;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;

/** Small classes of Spring that hold data. */
final class SpringHolders {
    private static final Logger log = LoggerFactory.getLogger(SpringHolders.class);

    static void run(Inputs in) {
        var member = new Member(in.datum("Member.login"), "gold");
        var headers = new HttpHeaders();
        headers.add("X-User", member.login());
        log.info("{}", headers.getFirst("X-User")); // LEAK: personal-data-in-log Member.login
        log.info("{}", headers); // LEAK: personal-data-in-log Member.login
        var entity = new HttpEntity<>(member.level());
        log.info("{}", entity.getBody());
        var map = new org.springframework.util.LinkedMultiValueMap<String, String>();
        map.add("login", member.login());
        log.info("{}", map.getFirst("login")); // LEAK: personal-data-in-log Member.login
        log.info("{}", map.size());
    }
}

record Member(@PersonalData(purpose = "order", category = "name") String login, String level) {}
