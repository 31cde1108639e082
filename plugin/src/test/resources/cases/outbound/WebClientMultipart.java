package cases.outbound.webclientmultipart;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Forms of several parts that Spring's reactive client sends. */
final class WebClientMultipart {
    static void run(Inputs in) {
        var singer = new Singer(in.datum("Singer.email"), 30);
        var client = WebClient.builder().clientConnector(new JdkClientHttpConnector()).baseUrl("http://choir.partner.example").build();

        var age = new MultipartBodyBuilder();
        age.part("age", "" + singer.age());
        client.post().uri("/join").body(BodyInserters.fromMultipartData(age.build())).retrieve().toBodilessEntity().block();

        var mail = new MultipartBodyBuilder();
        mail.part("age", "" + singer.age());
        mail.part("mail", singer.email());
        client.post().uri("/join").body(BodyInserters.fromMultipartData(mail.build())).retrieve().toBodilessEntity().block(); // LEAK: undeclared-third-party Singer.email

        var file = new MultipartBodyBuilder();
        file.part("file", new ByteArrayResource(singer.email().getBytes()));
        client.post().uri("/join").bodyValue(file.build()).retrieve().toBodilessEntity().block(); // LEAK: undeclared-third-party Singer.email

        var later = new MultipartBodyBuilder();
        later.asyncPart("mail", Mono.just(singer.email()), String.class);
        client.post().uri("/join").body(BodyInserters.fromMultipartData(later.build())).retrieve().toBodilessEntity().block(); // LEAK: undeclared-third-party Singer.email

        var header = new MultipartBodyBuilder();
        header.part("age", "" + singer.age()).header("X-From", singer.email());
        client.post().uri("/join").body(BodyInserters.fromMultipartData(header.build())).retrieve().toBodilessEntity().block(); // LEAK: undeclared-third-party Singer.email

        var named = new MultipartBodyBuilder();
        named.part("age", "" + singer.age()).filename(singer.email());
        client.post().uri("/join").body(BodyInserters.fromMultipartData(named.build())).retrieve().toBodilessEntity().block(); // LEAK: undeclared-third-party Singer.email

        var written = new MultipartBodyBuilder();
        written.part("age", "" + singer.age()).headers(h -> h.add("X-From", singer.email()));
        client.post().uri("/join").body(BodyInserters.fromMultipartData(written.build())).retrieve().toBodilessEntity().block(); // LEAK: undeclared-third-party Singer.email

        var two = BodyInserters.fromMultipartData("age", "" + singer.age()).with("mail", singer.email());
        client.post().uri("/join").body(two).retrieve().toBodilessEntity().block(); // LEAK: undeclared-third-party Singer.email

        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("mail", singer.email());
        client.post().uri("/join").body(BodyInserters.fromMultipartData(parts)).retrieve().toBodilessEntity().block(); // LEAK: undeclared-third-party Singer.email
        client.post().uri("http://choir.store.example.kz/join").body(BodyInserters.fromMultipartData(parts)).retrieve().toBodilessEntity().block(); // ALLOWED: Singer.email

        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("mail", singer.email());
        client.post().uri("/join").body(BodyInserters.fromFormData(fields)).retrieve().toBodilessEntity().block(); // LEAK: undeclared-third-party Singer.email
    }
}

record Singer(@PersonalData(purpose = "order", category = "email") String email, int age) {}
