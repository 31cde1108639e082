package cases.jackson.ignoredtype;

import com.fasterxml.jackson.annotation.JsonIgnoreType;
import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A whole type is left out, or a class is written through a view. */
final class IgnoredType {
    private static final Logger log = LoggerFactory.getLogger(IgnoredType.class);

    interface Public {}

    interface Internal extends Public {}

    static void run(Inputs in) throws JsonProcessingException {
        var json = new ObjectMapper();
        var doctor = new Doctor("surgeon", new Passport(in.datum("Passport.number", "N1234567")), in.datum("Doctor.name"));
        log.info(json.writerWithView(Public.class).writeValueAsString(doctor));
        log.info(json.writerWithView(Internal.class).writeValueAsString(doctor)); // LEAK: personal-data-in-log Doctor.name
    }
}

@JsonIgnoreType
record Passport(@PersonalData(purpose = "order", category = "iin") String number) {}

record Doctor(
        @JsonView(IgnoredType.Public.class) String post,
        Passport passport,
        @JsonView(IgnoredType.Internal.class) @PersonalData(purpose = "order", category = "name") String name) {}
