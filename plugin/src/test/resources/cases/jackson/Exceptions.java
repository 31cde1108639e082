package cases.jackson.exceptions;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An exception is a bean to a mapper, with the getters of its class and its causes. */
final class Exceptions {
    private static final Logger log = LoggerFactory.getLogger(Exceptions.class);

    private static final ObjectMapper JSON = new ObjectMapper();

    static void run(Inputs in) throws com.fasterxml.jackson.core.JsonProcessingException {
        var refused = new Refused(in.datum("Refused.buyer"));
        log.info(JSON.writeValueAsString(refused)); // LEAK: personal-data-in-log Refused.buyer
        log.info("{}", refused.toString());
        log.info(JSON.writeValueAsString(new Quiet(in.datum("Quiet.buyer"))));
        log.info(JSON.writeValueAsString(new Outer(refused))); // LEAK: personal-data-in-log Refused.buyer
    }
}

class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    @PersonalData(purpose = "order", category = "name")
    private final String buyer;

    Refused(String buyer) {
        super("refused", null, false, false);
        this.buyer = buyer;
    }

    public String getBuyer() {
        return buyer;
    }
}

class Outer extends RuntimeException {
    private static final long serialVersionUID = 1;

    Outer(Throwable cause) {
        super("outer", cause, false, false);
    }
}

class Quiet extends RuntimeException {
    private static final long serialVersionUID = 1;

    @PersonalData(purpose = "order", category = "name")
    private final String buyer;

    Quiet(String buyer) {
        super("quiet", null, false, false);
        this.buyer = buyer;
    }

    boolean of(String other) {
        return buyer.equals(other);
    }
}
