package cases.jackson.lombokbean;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import lombok.Data;
import lombok.Getter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lombok makes the getters that Jackson writes, and not the one it is told not to make. */
final class LombokBean {
    private static final Logger log = LoggerFactory.getLogger(LombokBean.class);

    private static final ObjectMapper JSON = new ObjectMapper();

    static void run(Inputs in) throws JsonProcessingException {
        log.info(JSON.writeValueAsString(new Lead(in.datum("Lead.email"), in.datum("Lead.note")))); // LEAK: personal-data-in-log Lead.email
        log.info(JSON.writeValueAsString(new Deal(in.datum("Deal.buyer"), 9)));
    }
}

@Data
class Lead {
    @PersonalData(purpose = "order", category = "email")
    private final String email;

    @Getter(lombok.AccessLevel.NONE)
    @PersonalData(purpose = "order", category = "name")
    private final String note;
}

@Data
class Deal {
    @JsonIgnore
    @PersonalData(purpose = "order", category = "name")
    private final String buyer;

    private final int sum;
}
