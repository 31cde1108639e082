package cases.lombok.valueandbuilder;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import lombok.Builder;
import lombok.Value;
import lombok.extern.slf4j.Slf4j;

/** {@code @Value} with {@code @Builder}: the generated builder hands each value to its field. */
@Slf4j
final class ValueAndBuilder {
    static void run(Inputs in) {
        var applicant = new Applicant(in.datum("Applicant.name"), "clerk");
        var form = Form.builder().title(applicant.getPost()).signature(applicant.getName()).build();
        log.info("title {}", form.getTitle());
        log.info("signed {}", form.getSignature()); // LEAK: personal-data-in-log Applicant.name
        log.info("form {}", form); // LEAK: personal-data-in-log Applicant.name
    }
}

@Value
class Applicant {
    @PersonalData(purpose = "order", category = "name")
    String name;

    String post;
}

@Value
@Builder
class Form {
    String title;
    String signature;
}
