package cases.outbound.severalhosts;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.springframework.web.client.RestTemplate;

/** One of several addresses is chosen at run time; each is judged. */
final class SeveralHosts {
    private final RestTemplate rest = new RestTemplate();

    static void run(Inputs in) {
        var parcel = new Parcel(in.datum("Parcel.address", "Zheltoksan 12"));
        var tracking = new SeveralHosts();
        tracking.mixed(parcel, in.flag());
        tracking.own(parcel, in.flag());
    }

    private void mixed(Parcel parcel, boolean abroad) {
        String host = abroad ? "http://track.partner.example/" : "http://track.store.example.kz/";
        rest.postForObject(host, parcel.address(), String.class); // LEAK: undeclared-third-party Parcel.address
    }

    private void own(Parcel parcel, boolean spare) {
        String host = spare ? "http://track2.store.example.kz/" : "http://track1.store.example.kz/";
        rest.postForObject(host, parcel.address(), String.class); // ALLOWED: Parcel.address
    }
}

record Parcel(@PersonalData(purpose = "order", category = "address") String address) {}
