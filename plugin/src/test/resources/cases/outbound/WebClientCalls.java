package cases.outbound.webclientcalls;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;

/** Spring's reactive client. */
final class WebClientCalls {
    static void run(Inputs in) {
        var singer = new Singer(in.datum("Singer.email"), 30);
        var client = WebClient.builder().clientConnector(new JdkClientHttpConnector()).baseUrl("http://choir.partner.example").build();
        client.post().uri("/age").bodyValue("" + singer.age()).retrieve().toBodilessEntity().block();
        client.post().uri("/mail").bodyValue(singer.email()).retrieve().toBodilessEntity().block(); // LEAK: undeclared-third-party Singer.email
        client.get().uri("/mail?v={v}", singer.email()).retrieve().bodyToMono(String.class).block(); // LEAK: undeclared-third-party Singer.email
        client.get().uri("/mail").header("From", singer.email()).retrieve().bodyToMono(String.class).block(); // LEAK: undeclared-third-party Singer.email
        client.get().uri("http://choir.store.example.kz/mail?v={v}", singer.email()).retrieve().bodyToMono(String.class).block(); // ALLOWED: Singer.email
    }
}

record Singer(@PersonalData(purpose = "order", category = "email") String email, int age) {}
