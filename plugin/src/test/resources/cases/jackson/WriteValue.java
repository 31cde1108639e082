package cases.jackson.writevalue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jackson writes all properties of a record. */
final class WriteValue {
    private static final Logger log = LoggerFactory.getLogger(WriteValue.class);

    private static final ObjectMapper JSON = new ObjectMapper();

    static void run(Inputs in) throws JsonProcessingException {
        var order = new Order(5, new Customer(in.datum("Customer.email", "diana@mail.example")));
        log.info(JSON.writeValueAsString(order)); // LEAK: personal-data-in-log Customer.email
        log.info(JSON.writeValueAsString(new Receipt(order.number())));
        log.info(JSON.writeValueAsString(Map.of("number", order.number())));
        log.info(JSON.writeValueAsString(List.of(order.customer()))); // LEAK: personal-data-in-log Customer.email
        log.info(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(order)); // LEAK: personal-data-in-log Customer.email
    }
}

record Order(int number, Customer customer) {}

record Customer(@PersonalData(purpose = "order", category = "email") String email) {}

record Receipt(int number) {}
