package cases.outbound.resttemplatevariables;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Map;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.UriComponentsBuilder;

/** Spring's RestTemplate: variables of the address. */
final class RestTemplateVariables {
    private final RestTemplate rest = new RestTemplate();

    static void run(Inputs in) {
        new RestTemplateVariables().look(new Caller(in.datum("Caller.phone", "77015550022"), 9));
    }

    private void look(Caller caller) {
        rest.getForObject("http://phones.partner.example/find/{phone}", String.class, caller.phone()); // LEAK: undeclared-third-party Caller.phone
        rest.getForObject("http://phones.partner.example/find/{id}", String.class, caller.id());
        rest.getForEntity("http://phones.partner.example/find?phone={p}", String.class, Map.of("p", caller.phone())); // LEAK: undeclared-third-party Caller.phone
        String address = UriComponentsBuilder.fromUriString("http://phones.partner.example/find")
                .queryParam("phone", caller.phone())
                .toUriString();
        rest.getForObject(address, String.class); // LEAK: undeclared-third-party Caller.phone
        rest.delete("http://phones.store.example.kz/{phone}", caller.phone()); // ALLOWED: Caller.phone
    }
}

record Caller(@PersonalData(purpose = "order", category = "phone") String phone, int id) {}
