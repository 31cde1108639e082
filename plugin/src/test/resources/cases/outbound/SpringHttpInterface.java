package cases.outbound.springhttpinterface;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** A client that Spring makes of an interface. */
final class SpringHttpInterface {
    static void run(Inputs in) {
        var pupil = new Pupil(in.datum("Pupil.email"), 30);
        School other = client("http://school.partner.example");
        other.age(pupil.age());
        other.find(pupil.email()); // LEAK: undeclared-third-party Pupil.email
        other.save(pupil); // LEAK: undeclared-third-party Pupil.email
        School own = client("http://school.store.example.kz");
        own.find(pupil.email()); // ALLOWED: Pupil.email
    }

    private static School client(String address) {
        RestClient client = RestClient.builder().baseUrl(address).build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client)).build().createClient(School.class);
    }
}

@HttpExchange("/pupils")
interface School {
    @GetExchange("/age")
    String age(@RequestParam("v") int age);

    @GetExchange("/find")
    String find(@RequestParam("email") String email);

    @PostExchange("/save")
    String save(@RequestBody Pupil pupil);
}

record Pupil(@PersonalData(purpose = "order", category = "email") String email, int age) {}
