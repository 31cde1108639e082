package cases.outbound.restclientbody;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** Spring's RestClient: the call that asks for the answer lets the body out. */
final class RestClientBody {
    private final RestClient client = RestClient.create();

    static void run(Inputs in) {
        new RestClientBody().export(new Member(in.datum("Member.name"), "gold"));
    }

    private void export(Member member) {
        client.post()
                .uri("http://loyalty.partner.example/members")
                .contentType(MediaType.APPLICATION_JSON)
                .body(member)
                .retrieve()
                .toBodilessEntity(); // LEAK: undeclared-third-party Member.name
        client.post()
                .uri("http://loyalty.partner.example/tiers")
                .body(member.tier())
                .retrieve()
                .toBodilessEntity();
        client.post().uri("http://loyalty.store.example.kz/members").body(member).retrieve().body(String.class); // ALLOWED: Member.name
    }
}

record Member(@PersonalData(purpose = "order", category = "name") String name, String tier) {}
