package cases.outbound.okhttpaddress;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** OkHttp: query, path and header. */
final class OkHttpAddress {
    private final OkHttpClient client = new OkHttpClient();

    static void run(Inputs in) throws Exception {
        var guest = new Guest(in.datum("Guest.email", "sofia@mail.example"), "ru");
        var sender = new OkHttpAddress();
        var query = HttpUrl.get("http://mailcheck.partner.example/check").newBuilder().addQueryParameter("email", guest.email()).build();
        sender.send(new Request.Builder().url(query).build());
        sender.call(new Request.Builder().url("http://mailcheck.partner.example/" + guest.email()).build());
        sender.head(new Request.Builder().url("http://mailcheck.partner.example/check").header("X-Email", guest.email()).build());
        sender.language(new Request.Builder().url("http://mailcheck.partner.example/check").header("X-Language", guest.language()).build());
    }

    private void send(Request request) throws IOException {
        client.newCall(request).execute().close(); // LEAK: undeclared-third-party Guest.email
    }

    private void call(Request request) throws IOException {
        client.newCall(request).execute().close(); // LEAK: undeclared-third-party Guest.email
    }

    private void head(Request request) throws IOException {
        client.newCall(request).execute().close(); // LEAK: undeclared-third-party Guest.email
    }

    private void language(Request request) throws IOException {
        client.newCall(request).execute().close();
    }
}

record Guest(@PersonalData(purpose = "order", category = "email") String email, String language) {}
