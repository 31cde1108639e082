package kz.shop.orders;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import kz.shop.customers.Customer;

public final class OrderService {
    private final HttpClient client = HttpClient.newHttpClient();

    public void ship(Customer customer) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("https://lockers.example.org/v1/parcels"))
                .POST(HttpRequest.BodyPublishers.ofString(customer.phone()))
                .build();
        client.send(request, HttpResponse.BodyHandlers.discarding());
    }
}
