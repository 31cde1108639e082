package cases.outbound.serializedfirst;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** The body is written by Jackson first, and sent as text. */
final class SerializedFirst {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();

    static void run(Inputs in) throws Exception {
        var sender = new SerializedFirst();
        var card = new Card(in.datum("Card.holder"), in.datum("Card.number", "4400555566667777"));
        sender.send(JSON.writeValueAsString(card));
        sender.ping(JSON.writeValueAsString(Map.of("alive", true)));
    }

    private void send(String json) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://cards.partner.example/")).POST(BodyPublishers.ofString(json)).build();
        client.send(request, BodyHandlers.discarding()); // LEAK: undeclared-third-party Card.holder
    }

    private void ping(String json) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://cards.partner.example/")).POST(BodyPublishers.ofString(json)).build();
        client.send(request, BodyHandlers.discarding());
    }
}

record Card(@PersonalData(purpose = "order", category = "name") String holder, @JsonIgnore @PersonalData(purpose = "order", category = "payment-card") String number) {}
