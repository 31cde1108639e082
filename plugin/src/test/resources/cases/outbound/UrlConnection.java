package cases.outbound.urlconnection;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/** HttpURLConnection: what is written to it leaves when the answer is asked for. */
final class UrlConnection {
    static void run(Inputs in) throws Exception {
        var message = new Message(in.datum("Message.phone", "+77015556677"), "ready");
        post("http://sms.partner.example/send", message.phone());
        count("http://sms.partner.example/count", message.text());
        own(message);
    }

    private static void post(String address, String text) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) new URL(address).openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        try (var out = connection.getOutputStream()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        if (connection.getResponseCode() != 200) { // LEAK: undeclared-third-party Message.phone
            throw new IOException("not sent");
        }
    }

    private static void count(String address, String text) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) new URL(address).openConnection();
        connection.setDoOutput(true);
        connection.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        connection.getInputStream().close();
    }

    private static void own(Message message) throws IOException {
        var connection = (HttpURLConnection) new URL("http://sms.store.example.kz/send?to=" + message.phone()).openConnection();
        connection.getResponseCode(); // ALLOWED: Message.phone
    }
}

record Message(@PersonalData(purpose = "order", category = "phone") String phone, String text) {}
