package cases.outbound.resttemplatebody;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Map;
import org.springframework.web.client.RestTemplate;

/** Spring's RestTemplate: whole objects, written by Jackson. */
final class RestTemplateBody {
    private final RestTemplate rest = new RestTemplate();

    static void run(Inputs in) {
        var exporter = new RestTemplateBody();
        exporter.export(new Contact(in.datum("Contact.name"), in.datum("Contact.email", "rustem@mail.example"), 5));
    }

    private void export(Contact contact) {
        rest.postForObject("http://contacts.partner.example/v1", contact, String.class); // LEAK: undeclared-third-party Contact.name
        rest.postForEntity("http://contacts.partner.example/v1/count", contact.number(), String.class);
        rest.put("http://contacts.partner.example/v1/names", Map.of("name", contact.name())); // LEAK: undeclared-third-party Contact.name
        rest.postForLocation("http://contacts.store.example.kz/v1", contact); // ALLOWED: Contact.name
    }
}

record Contact(@PersonalData(purpose = "order", category = "name") String name, @JsonIgnore @PersonalData(purpose = "order", category = "email") String email, int number) {}
