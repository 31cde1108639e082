package cases.outbound.httpclientbody;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** The JDK's client posts to a host that no recipient names; the same to a host of our own is no disclosure. */
final class HttpClientBody {
    private final HttpClient client = HttpClient.newHttpClient();

    static void run(Inputs in) throws Exception {
        var lead = new Lead(in.datum("Lead.phone", "+77015551234"));
        var exporter = new HttpClientBody();
        exporter.toPartner(lead);
        exporter.toWarehouse(lead);
    }

    private void toPartner(Lead lead) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://leads.partner.example/v1/leads"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"phone\": \"" + lead.phone() + "\"}"))
                .build();
        client.send(request, BodyHandlers.discarding()); // LEAK: undeclared-third-party Lead.phone
    }

    private void toWarehouse(Lead lead) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://leads.store.example.kz/v1/leads"))
                .POST(BodyPublishers.ofString(lead.phone()))
                .build();
        client.send(request, BodyHandlers.discarding()); // ALLOWED: Lead.phone
    }
}

record Lead(@PersonalData(purpose = "order", category = "phone") String phone) {}
