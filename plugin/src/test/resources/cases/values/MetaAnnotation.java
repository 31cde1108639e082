package cases.values.metaannotation;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An annotation of the project's own that stands for {@code @PersonalData}. */
final class MetaAnnotation {
    private static final Logger log = LoggerFactory.getLogger(MetaAnnotation.class);

    static void run(Inputs in) {
        var customer = new Customer(in.datum("Customer.contact", "aru@mail.example"), "ru");
        log.info("contact {}", customer.contact()); // LEAK: personal-data-in-log Customer.contact
        log.info("language {}", customer.language());
    }
}

@PersonalData(purpose = "order", category = "email")
@Retention(RetentionPolicy.RUNTIME)
@interface CustomerEmail {}

record Customer(@CustomerEmail String contact, String language) {}
