package cases.outbound.jdkclientput;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** The JDK's client with a body from a map, and one without. */
final class JdkClientPut {
    static void run(Inputs in) throws Exception {
        var client = HttpClient.newHttpClient();
        var user = new User(in.datum("User.name"), "kz");
        String body = new ObjectMapper().writeValueAsString(Map.of("name", user.name()));
        client.send(HttpRequest.newBuilder(URI.create("http://crm.partner.example/u")).PUT(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.discarding()); // LEAK: undeclared-third-party User.name
        client.send(HttpRequest.newBuilder(URI.create("http://crm.partner.example/u")).PUT(HttpRequest.BodyPublishers.ofString(user.country())).build(), HttpResponse.BodyHandlers.discarding());
    }
}

record User(@PersonalData(purpose = "order", category = "name") String name, String country) {}
