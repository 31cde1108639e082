package cases.outbound.transferground;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.springframework.web.client.RestTemplate;

/** The same country with a ground for the transfer, and a category that the ground does not help. */
final class TransferGround {
    private final RestTemplate rest = new RestTemplate();

    static void run(Inputs in) {
        new TransferGround().store(new Contact(in.datum("Contact.name"), in.datum("Contact.phone", "+77017770000")));
    }

    private void store(Contact contact) {
        rest.postForObject("http://crm.example.com/names", contact.name(), String.class); // ALLOWED: Contact.name
        rest.postForObject("http://crm.example.com/phones", contact.phone(), String.class); // LEAK: category-not-allowed Contact.phone
    }
}

record Contact(@PersonalData(purpose = "order", category = "name") String name, @PersonalData(purpose = "order", category = "phone") String phone) {}
