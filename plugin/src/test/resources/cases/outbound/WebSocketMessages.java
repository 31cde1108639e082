package cases.outbound.websocketmessages;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.WebSocketListener;
import okio.ByteString;

/** Messages over web sockets of the JDK and OkHttp, and what opens them. */
final class WebSocketMessages {
    static void run(Inputs in) {
        var diver = new Diver(in.datum("Diver.email"), 30);
        jdk(diver);
        opened(diver);
        okHttp(diver);
    }

    private static void jdk(Diver diver) {
        WebSocket jdk = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(URI.create("ws://ws.partner.example"), new WebSocket.Listener() {}).join();
        jdk.sendText("age " + diver.age(), true).join();
        jdk.sendText(diver.email(), true).join(); // LEAK: undeclared-third-party Diver.email
        jdk.sendBinary(ByteBuffer.wrap(diver.email().getBytes(StandardCharsets.UTF_8)), true).join(); // LEAK: undeclared-third-party Diver.email
        jdk.sendBinary(ByteBuffer.wrap(new byte[] {(byte) diver.age()}), true).join();
        jdk.abort();
    }

    private static void opened(Diver diver) {
        var builder = HttpClient.newHttpClient().newWebSocketBuilder();
        builder.header("age", "" + diver.age());
        builder.buildAsync(URI.create("ws://ws.partner.example/dives"), new WebSocket.Listener() {}).join().abort();
        builder.buildAsync(URI.create("ws://ws.partner.example/" + diver.email()), new WebSocket.Listener() {}).join().abort(); // LEAK: undeclared-third-party Diver.email
        builder.header("mail", diver.email());
        builder.buildAsync(URI.create("ws://ws.partner.example/dives"), new WebSocket.Listener() {}).join().abort(); // LEAK: undeclared-third-party Diver.email
    }

    private static void okHttp(Diver diver) {
        var client = new OkHttpClient();
        var ok = client.newWebSocket(new Request.Builder().url("ws://ws.partner.example").build(), new WebSocketListener() {});
        ok.send("age " + diver.age());
        ok.send(diver.email()); // LEAK: undeclared-third-party Diver.email
        ok.send(ByteString.encodeUtf8(diver.email())); // LEAK: undeclared-third-party Diver.email
        ok.cancel();
        var own = client.newWebSocket(new Request.Builder().url("ws://ws.store.example.kz").build(), new WebSocketListener() {});
        own.send(diver.email()); // ALLOWED: Diver.email
        own.cancel();
        client.newWebSocket(new Request.Builder().url("ws://ws.partner.example").header("mail", diver.email()).build(), new WebSocketListener() {}).cancel(); // LEAK: undeclared-third-party Diver.email
    }
}

record Diver(@PersonalData(purpose = "order", category = "email") String email, int age) {}
