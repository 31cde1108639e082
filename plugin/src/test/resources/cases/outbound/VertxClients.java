package cases.outbound.vertxclients;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.core.net.ProxyOptions;
import io.vertx.ext.web.client.WebClient;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;

/** Vert.x: the web client, the HTTP client below it, and futures. */
final class VertxClients {
    private static final String PARTNER = "tour.partner.example";

    static void run(Inputs in) {
        var singer = new Singer(in.datum("Singer.email"), 30);
        var vertx = Vertx.vertx();
        try {
            var client = vertx.createHttpClient(new HttpClientOptions().setProxyOptions(proxy()));
            web(WebClient.wrap(client), singer);
            below(client, singer);
            futures(singer);
        } finally {
            wait(vertx.close());
        }
    }

    private static void web(WebClient web, Singer singer) {
        wait(web.post(80, PARTNER, "/age").sendBuffer(Buffer.buffer("" + singer.age())));
        wait(web.post(80, PARTNER, "/mail").sendBuffer(Buffer.buffer(singer.email()))); // LEAK: undeclared-third-party Singer.email
        wait(web.postAbs("http://tour.partner.example/mail").sendJsonObject(new JsonObject().put("mail", singer.email()))); // LEAK: undeclared-third-party Singer.email
        wait(web.get(PARTNER, "/mail").addQueryParam("mail", singer.email()).send()); // LEAK: undeclared-third-party Singer.email
        wait(web.get(80, PARTNER, "/mail").putHeader("From", singer.email()).send()); // LEAK: undeclared-third-party Singer.email
        wait(web.request(HttpMethod.GET, 80, PARTNER, "/mail?of=" + singer.email()).send()); // LEAK: undeclared-third-party Singer.email
        wait(web.get(80, "tour.store.example.kz", "/mail").addQueryParam("mail", singer.email()).send()); // ALLOWED: Singer.email
    }

    private static void below(HttpClient client, Singer singer) {
        wait(client.request(HttpMethod.POST, 80, PARTNER, "/age").compose(request -> request.send("" + singer.age())));
        wait(client.request(HttpMethod.POST, 80, PARTNER, "/mail").compose(request -> request.send(singer.email()))); // LEAK: undeclared-third-party Singer.email
        wait(client.request(HttpMethod.GET, PARTNER, "/mail?of=" + singer.email()).compose(request -> request.send())); // LEAK: undeclared-third-party Singer.email
        var options = new RequestOptions().setHost(PARTNER).setPort(80).setURI("/mail").putHeader("From", singer.email());
        wait(client.request(options).compose(HttpClientRequest::send)); // LEAK: undeclared-third-party Singer.email
        wait(client.request(HttpMethod.POST, 80, "tour.store.example.kz", "/mail").compose(request -> request.send(singer.email()))); // ALLOWED: Singer.email
    }

    private static void futures(Singer singer) {
        Future.succeededFuture(singer).map(Singer::email).onSuccess(mail -> System.out.println(mail)); // LEAK: personal-data-in-log Singer.email
        Future.succeededFuture(singer).map(Singer::age).onSuccess(age -> System.out.println(age));
        Future.<String>future(promise -> promise.complete(singer.email())).onComplete(done -> System.out.println(done.result())); // LEAK: personal-data-in-log Singer.email
        Promise<String> later = Promise.promise();
        later.future().onSuccess(mail -> System.out.println(mail)); // LEAK: personal-data-in-log Singer.email
        later.complete(singer.email());
        Future.<String>failedFuture("none").otherwise(singer.email()).onSuccess(mail -> System.out.println(mail)); // LEAK: personal-data-in-log Singer.email
        Future.succeededFuture(singer.email()).map("one").onSuccess(number -> System.out.println(number));
    }

    /** Where the machine's proxy is, which Vert.x does not ask for. */
    private static ProxyOptions proxy() {
        var proxy = (InetSocketAddress) ProxySelector.getDefault().select(URI.create("http://" + PARTNER)).get(0).address();
        return new ProxyOptions().setHost(proxy.getHostString()).setPort(proxy.getPort());
    }

    private static void wait(Future<?> future) {
        future.toCompletionStage().toCompletableFuture().join();
    }
}

record Singer(@PersonalData(purpose = "order", category = "email") String email, int age) {}
