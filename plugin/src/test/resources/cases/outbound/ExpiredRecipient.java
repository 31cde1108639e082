package cases.outbound.expiredrecipient;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** A recipient whose term is over is undeclared. */
final class ExpiredRecipient {
    private final HttpClient client = HttpClient.newHttpClient();

    static void run(Inputs in) throws Exception {
        var sender = new ExpiredRecipient();
        var payer = new Payer(in.datum("Payer.name"));
        sender.old(payer);
        sender.current(payer);
    }

    private void old(Payer payer) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://old.pay.example/")).POST(BodyPublishers.ofString(payer.name())).build();
        client.send(request, BodyHandlers.discarding()); // LEAK: undeclared-third-party Payer.name
    }

    private void current(Payer payer) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://new.pay.example/")).POST(BodyPublishers.ofString(payer.name())).build();
        client.send(request, BodyHandlers.discarding()); // ALLOWED: Payer.name
    }
}

record Payer(@PersonalData(purpose = "order", category = "name") String name) {}
