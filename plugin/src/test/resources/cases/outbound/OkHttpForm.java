package cases.outbound.okhttpform;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** A form posted by OkHttp. */
final class OkHttpForm {
    static void run(Inputs in) throws Exception {
        var client = new OkHttpClient();
        var user = new User(in.datum("User.phone", "77015554433"), "kk");
        var form = new FormBody.Builder().add("phone", user.phone()).build();
        client.newCall(new Request.Builder().url("http://sms.partner.example/f").post(form).build()).execute().close(); // LEAK: undeclared-third-party User.phone
        var clean = new FormBody.Builder().add("lang", user.language()).build();
        client.newCall(new Request.Builder().url("http://sms.partner.example/f").post(clean).build()).execute().close();
    }
}

record User(@PersonalData(purpose = "order", category = "phone") String phone, String language) {}
