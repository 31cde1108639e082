package cases.jackson.ignored;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Properties that Jackson is told to leave out. */
final class Ignored {
    private static final Logger log = LoggerFactory.getLogger(Ignored.class);

    private static final ObjectMapper JSON = new ObjectMapper();

    static void run(Inputs in) throws JsonProcessingException {
        log.info(JSON.writeValueAsString(new Patient(in.datum("Patient.name"), in.datum("Patient.phone"), 1))); // LEAK: personal-data-in-log Patient.name
        log.info(JSON.writeValueAsString(new Doctor(in.datum("Doctor.name"), in.datum("Doctor.iin"), 2))); // LEAK: personal-data-in-log Doctor.name
        log.info(JSON.writeValueAsString(new Porter(in.datum("Porter.pin"), 3)));
        log.info(JSON.writeValueAsString(new Nurse(in.datum("Nurse.pin"), 4))); // LEAK: personal-data-in-log Nurse.pin
    }
}

record Patient(@PersonalData(purpose = "order", category = "name") String name, @JsonIgnore @PersonalData(purpose = "order", category = "phone") String phone, int ward) {}

@JsonIgnoreProperties({"iin", "salary"})
record Doctor(@PersonalData(purpose = "order", category = "name") String name, @PersonalData(purpose = "order", category = "iin") String iin, int room) {}

record Porter(
        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @PersonalData(purpose = "order", category = "phone") String pin, int floor) {}

record Nurse(@JsonProperty("code") @PersonalData(purpose = "order", category = "phone") String pin, int floor) {}
