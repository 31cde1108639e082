package cases.outbound.interceptors;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.IOException;
import java.util.List;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.WebClient;

/** What sends a request in an interceptor or filter sends what that has put into it; where to, others say. */
final class Interceptors {
    private static final String PARTNER = "http://choir.partner.example";

    static void run(Inputs in) throws IOException {
        var singer = new Singer(in.datum("Singer.email"), 30);
        plain(singer);
        reactive(singer);
        okHttp(singer);
        var first = RestClient.builder().baseUrl(PARTNER).requestInitializer(request -> request.getHeaders().set("Age", "" + singer.age()));
        first.build().get().uri("/a").retrieve().toBodilessEntity();
        RestClient.builder().baseUrl(PARTNER).requestInitializer(r -> r.getHeaders().set("From", singer.email())).build().get().uri("/a").retrieve().toBodilessEntity(); // LEAK: undeclared-third-party Singer.email
    }

    private static void plain(Singer singer) {
        var client = RestClient.builder().baseUrl(PARTNER).requestInterceptor((request, body, next) -> {
            request.getHeaders().set("From", singer.email());
            return next.execute(request, body); // LEAK: unknown-destination Singer.email
        }).build();
        client.get().uri("/a").retrieve().toBodilessEntity();
        var aged = new RestTemplate();
        aged.setInterceptors(List.of((request, body, next) -> {
            request.getHeaders().add("Age", "" + singer.age());
            return next.execute(request, body);
        }));
        aged.getForObject(PARTNER + "/a", String.class);
        var known = new RestTemplate();
        known.getInterceptors().add(new Signing(singer));
        known.getForObject(PARTNER + "/a", String.class);
    }

    private static void reactive(Singer singer) {
        var client = WebClient.builder().clientConnector(new JdkClientHttpConnector()).baseUrl(PARTNER)
                .filter((request, next) -> next.exchange(ClientRequest.from(request).header("From", singer.email()).build())) // LEAK: unknown-destination Singer.email
                .build();
        client.get().uri("/a").retrieve().toBodilessEntity().block();
        var aged = WebClient.builder().clientConnector(new JdkClientHttpConnector()).baseUrl(PARTNER)
                .filter((request, next) -> next.exchange(ClientRequest.from(request).headers(h -> h.set("Age", "" + singer.age())).build()))
                .build();
        aged.get().uri("/a").retrieve().toBodilessEntity().block();
    }

    private static void okHttp(Singer singer) throws IOException {
        Interceptor signing = chain -> chain.proceed(chain.request().newBuilder().header("From", singer.email()).build()); // LEAK: unknown-destination Singer.email
        Interceptor aging = chain -> chain.proceed(chain.request().newBuilder().header("Age", "" + singer.age()).build());
        for (var interceptor : List.of(signing, aging)) {
            var client = new OkHttpClient.Builder().addInterceptor(interceptor).build();
            try (Response answer = client.newCall(new Request.Builder().url(PARTNER + "/a").build()).execute()) {
                answer.code();
            }
        }
    }
}

final class Signing implements ClientHttpRequestInterceptor {
    private final Singer singer;

    Signing(Singer singer) {
        this.singer = singer;
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution next) throws IOException {
        request.getHeaders().add("From", singer.email());
        return next.execute(request, body); // LEAK: unknown-destination Singer.email
    }
}

record Singer(@PersonalData(purpose = "order", category = "email") String email, int age) {}
