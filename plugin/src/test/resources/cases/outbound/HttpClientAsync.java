package cases.outbound.httpclientasync;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** The JDK's client in the background. */
final class HttpClientAsync {
    private final HttpClient client = HttpClient.newHttpClient();

    static void run(Inputs in) {
        var signup = new Signup(in.datum("Signup.name"), "web");
        var sender = new HttpClientAsync();
        sender.leaky(signup).join();
        sender.quiet(signup).join();
    }

    private CompletableFuture<Integer> leaky(Signup signup) {
        var request = HttpRequest.newBuilder(URI.create("http://events.partner.example/signup"))
                .POST(BodyPublishers.ofString(signup.name(), StandardCharsets.UTF_8))
                .build();
        return client.sendAsync(request, BodyHandlers.discarding()) // LEAK: undeclared-third-party Signup.name
                .thenApply(response -> response.statusCode());
    }

    private CompletableFuture<Integer> quiet(Signup signup) {
        var request = HttpRequest.newBuilder(URI.create("http://events.partner.example/signup"))
                .POST(BodyPublishers.ofString(signup.channel()))
                .build();
        return client.sendAsync(request, BodyHandlers.discarding()).thenApply(response -> response.statusCode());
    }
}

record Signup(@PersonalData(purpose = "order", category = "name") String name, String channel) {}
