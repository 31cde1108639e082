package cases.functions.streammap;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** map, filter, joining: the element type changes along the way. */
final class StreamMap {
    private static final Logger log = LoggerFactory.getLogger(StreamMap.class);

    static void run(Inputs in) {
        var orders = List.of(
                new Order(1, new Customer(in.datum("Customer.email", "kairat@mail.example"), "KZ")),
                new Order(2, new Customer("", "KG")));
        String emails = orders.stream()
                .map(Order::customer)
                .map(Customer::email)
                .filter(email -> !email.isEmpty())
                .collect(Collectors.joining(", "));
        String countries = orders.stream()
                .map(Order::customer)
                .filter(customer -> !customer.email().isEmpty())
                .map(Customer::country)
                .collect(Collectors.joining(", "));
        log.info("to {}", emails); // LEAK: personal-data-in-log Customer.email
        log.info("in {}", countries);
        log.info("{} with email", orders.stream().map(o -> o.customer().email()).filter(e -> !e.isBlank()).count());
    }
}

record Order(int number, Customer customer) {}

record Customer(@PersonalData(purpose = "order", category = "email") String email, String country) {}
