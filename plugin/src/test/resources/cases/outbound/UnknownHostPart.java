package cases.outbound.unknownhostpart;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** The path is constant, the host is not; and the other way round. */
final class UnknownHostPart {
    private final OkHttpClient client = new OkHttpClient();
    private final String region;

    private UnknownHostPart(String region) {
        this.region = region;
    }

    static void run(Inputs in) throws Exception {
        var sender = new UnknownHostPart(in.setting("north"));
        sender.send(new Farmer(in.datum("Farmer.name"), 40));
    }

    private void send(Farmer farmer) throws IOException {
        client.newCall(request("http://" + region + "/v1/farmers?name=" + farmer.name())).execute().close(); // LEAK: unknown-destination Farmer.name
        client.newCall(request("http://farms.store.example.kz/" + region + "?name=" + farmer.name())).execute().close(); // ALLOWED: Farmer.name
        client.newCall(request("http://" + region + "/v1/hectares/" + farmer.hectares())).execute().close();
    }

    private static Request request(String address) {
        return new Request.Builder().url(address).build();
    }
}

record Farmer(@PersonalData(purpose = "order", category = "name") String name, int hectares) {}
