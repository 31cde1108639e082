package cases.outbound.httpclientquery;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** The JDK's client: in the query and in the path of the address. */
final class HttpClientQuery {
    private static final HttpClient CLIENT = HttpClient.newBuilder().build();

    static void run(Inputs in) throws Exception {
        var person = new Person(in.datum("Person.phone", "77015550101"), 44);
        query(person);
        path(person);
        harmless(person);
        own(person);
    }

    private static void query(Person person) throws IOException, InterruptedException {
        String phone = URLEncoder.encode(person.phone(), StandardCharsets.UTF_8);
        var uri = URI.create("http://lookup.partner.example/v2/find?phone=" + phone + "&limit=1");
        CLIENT.send(HttpRequest.newBuilder(uri).GET().build(), BodyHandlers.ofString()); // LEAK: undeclared-third-party Person.phone
    }

    private static void path(Person person) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder()
                .uri(URI.create("http://lookup.partner.example/v2/phones/" + person.phone()))
                .build();
        CLIENT.send(request, BodyHandlers.discarding()); // LEAK: undeclared-third-party Person.phone
    }

    private static void harmless(Person person) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://lookup.partner.example/v2/ids/" + person.id())).build();
        CLIENT.send(request, BodyHandlers.discarding());
    }

    private static void own(Person person) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://lookup.store.example.kz/phones/" + person.phone())).build();
        CLIENT.send(request, BodyHandlers.discarding()); // ALLOWED: Person.phone
    }
}

record Person(@PersonalData(purpose = "order", category = "phone") String phone, int id) {}
