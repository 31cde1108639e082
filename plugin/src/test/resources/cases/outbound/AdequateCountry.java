package cases.outbound.adequatecountry;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.springframework.web.client.RestClient;

/** Recipients in two countries: one on the operator's list, one not. */
final class AdequateCountry {
    private static final String NEAR = "http://near.courier.example/jobs";
    private static final String FAR = "http://far.courier.example/jobs";

    private final RestClient client = RestClient.create();

    static void run(Inputs in) {
        new AdequateCountry().deliver(new Parcel(in.datum("Parcel.address", "Chui 120"), 7));
    }

    private void deliver(Parcel parcel) {
        client.post().uri(NEAR).body(parcel.address()).retrieve().toBodilessEntity(); // ALLOWED: Parcel.address
        client.post().uri(FAR).body(parcel.address()).retrieve().toBodilessEntity(); // LEAK: cross-border-transfer Parcel.address
        client.post().uri(FAR).body(parcel.kilograms()).retrieve().toBodilessEntity();
    }
}

record Parcel(@PersonalData(purpose = "order", category = "address") String address, int kilograms) {}
