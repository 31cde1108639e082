package cases.outbound.severalfaults;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.IOException;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** One call, several faults: each element is judged by each term of the recipient. */
final class SeveralFaults {
    private final OkHttpClient client = new OkHttpClient();

    static void run(Inputs in) throws Exception {
        var visit = new Visit(in.datum("Visit.name"), in.datum("Visit.phone", "77015550099"), in.datum("Visit.mail", "ann@mail.example"), 3);
        var sender = new SeveralFaults();
        sender.both(visit);
        sender.newsletter(visit);
        sender.ward(visit);
    }

    private void both(Visit visit) throws IOException {
        var form = new FormBody.Builder().add("name", visit.name()).add("phone", visit.phone()).build();
        client.newCall(new Request.Builder().url("http://crm.example.com/visits").post(form).build()).execute().close(); // LEAK: cross-border-transfer Visit.name, cross-border-transfer Visit.phone, category-not-allowed Visit.phone
    }

    private void newsletter(Visit visit) throws IOException {
        var form = new FormBody.Builder().add("mail", visit.mail()).build();
        client.newCall(new Request.Builder().url("http://pay.kaspi.example/").post(form).build()).execute().close(); // LEAK: category-not-allowed Visit.mail, purpose-mismatch Visit.mail
    }

    private void ward(Visit visit) throws IOException {
        var form = new FormBody.Builder().add("ward", String.valueOf(visit.ward())).build();
        client.newCall(new Request.Builder().url("http://crm.example.com/wards").post(form).build()).execute().close();
    }
}

record Visit(
        @PersonalData(purpose = "order", category = "name") String name, @PersonalData(purpose = "order", category = "phone") String phone, @PersonalData(purpose = "newsletter", category = "email") String mail, int ward) {}
