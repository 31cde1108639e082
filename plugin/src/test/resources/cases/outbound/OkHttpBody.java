package cases.outbound.okhttpbody;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.IOException;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;

/** OkHttp: a JSON text and a form in the body. */
final class OkHttpBody {
    private static final okhttp3.MediaType JSON = okhttp3.MediaType.get("application/json");

    private final OkHttpClient client = new OkHttpClient();

    static void run(Inputs in) throws Exception {
        var sender = new OkHttpBody();
        var lead = new Lead(in.datum("Lead.phone", "+77019998877"), "banner");
        sender.json(lead);
        sender.form(lead);
        sender.source(lead);
        sender.own(lead);
    }

    private void json(Lead lead) throws IOException {
        var body = RequestBody.create("{\"phone\":\"%s\"}".formatted(lead.phone()), JSON);
        var request = new Request.Builder().url("http://crm.partner.example/leads").post(body).build();
        try (var response = client.newCall(request).execute()) { // LEAK: undeclared-third-party Lead.phone
            response.code();
        }
    }

    private void form(Lead lead) throws IOException {
        var form = new FormBody.Builder().add("phone", lead.phone()).add("source", lead.source()).build();
        var request = new Request.Builder().url("http://crm.partner.example/leads").post(form).build();
        client.newCall(request).execute().close(); // LEAK: undeclared-third-party Lead.phone
    }

    private void source(Lead lead) throws IOException {
        var form = new FormBody.Builder().add("source", lead.source()).build();
        var request = new Request.Builder().url("http://crm.partner.example/leads").post(form).build();
        client.newCall(request).execute().close();
    }

    private void own(Lead lead) throws IOException {
        var request = new Request.Builder()
                .url("http://crm.store.example.kz/leads")
                .post(RequestBody.create(lead.phone(), JSON))
                .build();
        client.newCall(request).execute().close(); // ALLOWED: Lead.phone
    }
}

record Lead(@PersonalData(purpose = "order", category = "phone") String phone, String source) {}
