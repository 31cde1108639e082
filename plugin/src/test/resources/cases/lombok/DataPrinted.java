package cases.lombok.dataprinted;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import lombok.Data;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code @Data} prints all fields but static ones. */
final class DataPrinted {
    private static final Logger log = LoggerFactory.getLogger(DataPrinted.class);

    static void run(Inputs in) {
        var customer = new Customer();
        customer.setId(5);
        customer.setEmail(in.datum("Customer.email", "ainur@mail.example"));
        log.info("saved {}", customer); // LEAK: personal-data-in-log Customer.email
        log.info("saved {}", customer.getId());
        log.info("mail {}", customer.getEmail()); // LEAK: personal-data-in-log Customer.email
    }
}

@Data
class Customer {
    private long id;

    @PersonalData(purpose = "order", category = "email")
    private String email;
}
