package cases.outbound.okhttpmultipart;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;

/** Parts of a form are sent with their names, headers and contents. */
final class OkHttpMultipart {
    private final OkHttpClient client = new OkHttpClient();

    static void run(Inputs in) throws IOException {
        var sender = new OkHttpMultipart();
        var nurse = new Nurse(in.datum("Nurse.name"), 4);
        sender.field(nurse);
        sender.part(nurse);
    }

    private void send(MultipartBody body) throws IOException {
        client.newCall(new Request.Builder().url("http://ward.store.example.kz/forms").post(body).build()).execute().close();
    }

    private static MultipartBody.Builder form() {
        return new MultipartBody.Builder("between").setType(MultipartBody.FORM);
    }

    private static Request.Builder other() {
        return new Request.Builder().url("http://ward.partner.example/forms");
    }

    private void field(Nurse nurse) throws IOException {
        client.newCall(other().post(form().addFormDataPart("ward", "" + nurse.ward()).build()).build()).execute().close();
        client.newCall(other().post(form().addFormDataPart("name", nurse.name()).build()).build()).execute().close(); // LEAK: undeclared-third-party Nurse.name
    }

    private void part(Nurse nurse) throws IOException {
        var named = RequestBody.create(nurse.name(), MediaType.get("text/plain"));
        client.newCall(other().post(form().addPart(named).build()).build()).execute().close(); // LEAK: undeclared-third-party Nurse.name
        client.newCall(other().post(form().addFormDataPart("file", "ward.txt", named).build()).build()).execute().close(); // LEAK: undeclared-third-party Nurse.name
        var plain = RequestBody.create("" + nurse.ward(), MediaType.get("text/plain"));
        client.newCall(other().post(form().addPart(plain).build()).build()).execute().close();
        send(form().addFormDataPart("ward", "" + nurse.ward()).build());
    }
}

record Nurse(@PersonalData(purpose = "order", category = "name") String name, int ward) {}
