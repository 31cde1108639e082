package cases.outbound.crossborder;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** A declared recipient in a country without adequate protection. */
final class CrossBorder {
    private final OkHttpClient client = new OkHttpClient();

    static void run(Inputs in) throws Exception {
        var contact = new Contact(in.datum("Contact.name"), "form 3");
        var sender = new CrossBorder();
        sender.send("http://crm.example.com/contacts?name=" + contact.name());
        sender.count("http://crm.example.com/contacts?form=" + contact.form());
    }

    private void send(String url) throws IOException {
        client.newCall(new Request.Builder().url(url).build()).execute().close(); // LEAK: cross-border-transfer Contact.name
    }

    private void count(String url) throws IOException {
        client.newCall(new Request.Builder().url(url).build()).execute().close();
    }
}

record Contact(@PersonalData(purpose = "order", category = "name") String name, String form) {}
