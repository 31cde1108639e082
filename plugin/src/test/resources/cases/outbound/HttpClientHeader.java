package cases.outbound.httpclientheader;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** The JDK's client: in a header, in one chain of calls and not. */
final class HttpClientHeader {
    static void run(Inputs in) throws Exception {
        var user = new User("s-1", in.datum("User.email", "vera@mail.example"));
        var client = HttpClient.newHttpClient();
        var leaky = HttpRequest.newBuilder(URI.create("http://stats.partner.example/hit"))
                .header("X-User", user.email())
                .GET()
                .build();
        client.send(leaky, BodyHandlers.discarding()); // LEAK: undeclared-third-party User.email
        var quiet = HttpRequest.newBuilder(URI.create("http://stats.partner.example/hit"))
                .header("X-Session", user.session())
                .GET()
                .build();
        client.send(quiet, BodyHandlers.discarding());
        var builder = HttpRequest.newBuilder();
        builder.uri(URI.create("http://stats.partner.example/hit"));
        builder.header("X-User", user.email());
        client.send(builder.build(), BodyHandlers.discarding()); // LEAK: undeclared-third-party User.email
    }
}

record User(String session, @PersonalData(purpose = "order", category = "email") String email) {}
