package cases.objects.jsontrees;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A tree of JSON built by hand, and read again. */
final class JsonTrees {
    private static final Logger log = LoggerFactory.getLogger(JsonTrees.class);

    static void run(Inputs in) throws Exception {
        var mapper = new ObjectMapper();
        var user = new User(in.datum("User.email", "nurlan@mail.example"), "basic");
        ObjectNode node = mapper.createObjectNode();
        node.put("plan", user.plan());
        log.info("{}", node);
        node.put("email", user.email());
        log.info("{}", node.toString()); // LEAK: personal-data-in-log User.email
        log.info("{}", mapper.writeValueAsString(node)); // LEAK: personal-data-in-log User.email
        log.info("{}", node.size());
    }
}

record User(@PersonalData(purpose = "order", category = "email") String email, String plan) {}
