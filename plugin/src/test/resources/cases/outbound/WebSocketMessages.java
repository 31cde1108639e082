package cases.outbound.websocketmessages;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.WebSocketListener;

/** Messages over web sockets of the JDK and OkHttp: no server runs here. */
final class WebSocketMessages {
    static void run(Inputs in) {
        var diver = new Diver(in.datum("Diver.email"), 30);
        if (in.setting("").isEmpty()) {
            return;
        }
        WebSocket jdk = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(URI.create("wss://sea.partner.example"), new WebSocket.Listener() {}).join();
        jdk.sendText("age " + diver.age(), true);
        jdk.sendText(diver.email(), true); // LEAK: undeclared-third-party Diver.email // UNEXECUTED
        var ok = new OkHttpClient().newWebSocket(new Request.Builder().url("wss://sea.partner.example").build(), new WebSocketListener() {});
        ok.send("age " + diver.age());
        ok.send(diver.email()); // LEAK: undeclared-third-party Diver.email // UNEXECUTED
        var own = new OkHttpClient().newWebSocket(new Request.Builder().url("wss://sea.store.example.kz").build(), new WebSocketListener() {});
        own.send(diver.email());
    }
}

record Diver(@PersonalData(purpose = "order", category = "email") String email, int age) {}
