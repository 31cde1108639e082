package cases.outbound.urlconnectionaddress;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;

/** HttpURLConnection: in the query and in a header. */
final class UrlConnectionAddress {
    static void run(Inputs in) throws Exception {
        var tourist = new Tourist(in.datum("Tourist.passport", "N7654321"), "KZ");
        String base = "http://visa.partner.example/check";
        var query = (HttpURLConnection) new URL(base + "?passport=" + tourist.passport()).openConnection();
        query.setRequestMethod("GET");
        query.getInputStream().close(); // LEAK: undeclared-third-party Tourist.passport

        var header = (HttpURLConnection) URI.create(base).toURL().openConnection();
        header.setRequestProperty("X-Passport", tourist.passport());
        header.getResponseCode(); // LEAK: undeclared-third-party Tourist.passport

        var country = (HttpURLConnection) new URL(base + "?country=" + tourist.country()).openConnection();
        country.setRequestProperty("X-Country", tourist.country());
        country.getResponseCode();
    }
}

record Tourist(@PersonalData(purpose = "order", category = "iin") String passport, String country) {}
