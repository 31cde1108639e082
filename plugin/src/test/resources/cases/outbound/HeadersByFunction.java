package cases.outbound.headersbyfunction;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.RequestEntity;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.reactive.function.client.WebClient;

/** Spring's clients call a function to write the headers of a request, or of all of them. */
final class HeadersByFunction {
    private static final String PARTNER = "http://choir.partner.example";

    static void run(Inputs in) {
        var singer = new Singer(in.datum("Singer.email"), 30);
        reactive(singer);
        plain(RestClient.create(PARTNER), singer);
        ofAll(singer);
        var request = RequestEntity.get(PARTNER + "/a").headers(h -> h.set("From", singer.email())).build();
        new RestTemplate().exchange(request, String.class); // LEAK: undeclared-third-party Singer.email
        var about = RequestEntity.get(PARTNER + "/a").headers(h -> h.set("Age", "" + singer.age())).build();
        new RestTemplate().exchange(about, String.class);
    }

    private static void reactive(Singer singer) {
        var client = WebClient.builder().clientConnector(new JdkClientHttpConnector()).baseUrl(PARTNER).build();
        client.get().uri("/a").headers(h -> h.add("Age", "" + singer.age())).retrieve().toBodilessEntity().block();
        client.get().uri("/a").headers(h -> h.add("From", singer.email())).retrieve().toBodilessEntity().block(); // LEAK: undeclared-third-party Singer.email
        client.get().uri("/a").headers(h -> h.set("From", singer.email())).retrieve().toBodilessEntity().block(); // LEAK: undeclared-third-party Singer.email
        client.get().uri("/a").headers(h -> h.addAll("From", List.of(singer.email()))).retrieve().toBodilessEntity().block(); // LEAK: undeclared-third-party Singer.email
        client.get().uri("/a").headers(h -> h.setBasicAuth(singer.email(), "1")).retrieve().toBodilessEntity().block(); // LEAK: undeclared-third-party Singer.email
        client.get().uri("/a").headers(h -> h.addAll(headers(singer))).retrieve().toBodilessEntity().block(); // LEAK: undeclared-third-party Singer.email
        client.get().uri("/a").headers(h -> put(h, singer)).retrieve().toBodilessEntity().block(); // LEAK: undeclared-third-party Singer.email
        client.get().uri("/a").headers(writing(singer)).retrieve().toBodilessEntity().block(); // LEAK: undeclared-third-party Singer.email
        client.get().uri("/a").cookies(c -> c.add("who", singer.email())).retrieve().toBodilessEntity().block(); // LEAK: undeclared-third-party Singer.email
        client.get().uri("http://choir.store.example.kz/a").headers(h -> put(h, singer)).retrieve().toBodilessEntity().block(); // ALLOWED: Singer.email
    }

    private static void plain(RestClient client, Singer singer) {
        client.get().uri("/a").headers(h -> h.set("Age", "" + singer.age())).retrieve().toBodilessEntity();
        client.get().uri("/a").headers(h -> h.set("From", singer.email())).retrieve().toBodilessEntity(); // LEAK: undeclared-third-party Singer.email
        client.get().uri("/a").headers(h -> h.put("From", List.of(singer.email()))).retrieve().toBodilessEntity(); // LEAK: undeclared-third-party Singer.email
    }

    private static void ofAll(Singer singer) {
        var old = RestClient.builder().baseUrl(PARTNER).defaultHeaders(h -> h.set("Age", "" + singer.age())).build();
        old.get().uri("/a").retrieve().toBodilessEntity();
        var known = RestClient.builder().baseUrl(PARTNER).defaultHeaders(h -> h.set("From", singer.email())).build();
        known.get().uri("/a").retrieve().toBodilessEntity(); // LEAK: undeclared-third-party Singer.email
        var written = RestClient.builder().baseUrl(PARTNER).defaultRequest(r -> r.header("From", singer.email())).build();
        written.get().uri("/a").retrieve().toBodilessEntity(); // LEAK: undeclared-third-party Singer.email
        var reactive = WebClient.builder()
                .clientConnector(new JdkClientHttpConnector())
                .baseUrl(PARTNER)
                .defaultRequest(r -> r.header("From", singer.email()))
                .build();
        reactive.get().uri("/a").retrieve().toBodilessEntity().block(); // LEAK: undeclared-third-party Singer.email
    }

    private static HttpHeaders headers(Singer singer) {
        var headers = new HttpHeaders();
        put(headers, singer);
        return headers;
    }

    private static void put(HttpHeaders headers, Singer singer) {
        headers.set("From", singer.email());
    }

    private static Consumer<HttpHeaders> writing(Singer singer) {
        return headers -> headers.set("From", singer.email());
    }
}

record Singer(@PersonalData(purpose = "order", category = "email") String email, int age) {}
