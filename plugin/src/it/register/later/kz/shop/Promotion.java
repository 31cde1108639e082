package kz.shop;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

final class Promotion {
    private final HttpClient client = HttpClient.newHttpClient();

    void tell(Customer customer) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("https://ads.example.org/v2/audience"))
                .POST(HttpRequest.BodyPublishers.ofString(customer.phone()))
                .build();
        client.send(request, HttpResponse.BodyHandlers.discarding());
    }
}
