package cases.outbound.declaredrecipient;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Map;
import org.springframework.web.client.RestTemplate;

/** A declared recipient gets what its entry allows, and is judged by its own terms for the rest. */
final class DeclaredRecipient {
    private static final String PAY = "http://pay.kaspi.example/v1";

    private final RestTemplate rest = new RestTemplate();

    static void run(Inputs in) {
        new DeclaredRecipient().pay(new Payment(in.datum("Payment.payer"), in.datum("Payment.address"), 5000));
    }

    private void pay(Payment payment) {
        rest.postForObject(PAY + "/pay", Map.of("sum", payment.sum(), "payer", payment.payer()), String.class); // ALLOWED: Payment.payer
        rest.postForObject(PAY + "/ship", Map.of("sum", payment.sum(), "to", payment.address()), String.class); // LEAK: category-not-allowed Payment.address
        rest.postForObject(PAY + "/sum", Map.of("sum", payment.sum()), String.class);
    }
}

record Payment(@PersonalData(purpose = "order", category = "name") String payer, @PersonalData(purpose = "order", category = "address") String address, int sum) {}
