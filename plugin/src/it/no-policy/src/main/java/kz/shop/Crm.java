package kz.shop;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

final class Crm {
    private final HttpClient client = HttpClient.newHttpClient();

    void register(Customer customer) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://crm.example.com/customers"))
                .POST(HttpRequest.BodyPublishers.ofString(customer.phone()))
                .build();
        client.send(request, HttpResponse.BodyHandlers.discarding());
    }
}
