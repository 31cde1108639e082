package cases.outbound.addressbuilt;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.net.URI;
import okhttp3.HttpUrl;
import org.apache.hc.core5.net.URIBuilder;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.UriComponentsBuilder;

/** Builders of libraries are told the host of an address by a call of its own, or begin with an address. */
final class AddressBuilt {
    private static final String OWN = "mail.store.example.kz";
    private static final String OTHER = "stats.partner.example";

    static void run(Inputs in) throws Exception {
        var rest = new RestTemplate();
        var user = new Writer(in.datum("Writer.email"));
        rest.postForObject(UriComponentsBuilder.newInstance().scheme("http").host(OWN).path("/v1").toUriString(), user.email(), String.class); // ALLOWED: Writer.email
        rest.postForObject(UriComponentsBuilder.newInstance().scheme("http").host(OTHER).path("/v1").toUriString(), user.email(), String.class); // LEAK: undeclared-third-party Writer.email
        rest.postForObject(UriComponentsBuilder.fromUriString("http://" + OWN).path("/v1").build().toUri(), user.email(), String.class); // ALLOWED: Writer.email
        rest.getForObject(UriComponentsBuilder.fromUriString("http://" + OTHER).path("/v1").queryParam("to", user.email()).toUriString(), String.class); // LEAK: undeclared-third-party Writer.email
        rest.getForObject(UriComponentsBuilder.newInstance().scheme("http").host(OWN).path("/v1").queryParam("to", user.email()).build().toUri(), String.class); // ALLOWED: Writer.email
        rest.getForObject(UriComponentsBuilder.newInstance().scheme("http").host(OTHER).path("/v1").queryParam("to", user.email()).encode().build().toUri(), String.class); // LEAK: undeclared-third-party Writer.email
        rest.postForObject(new HttpUrl.Builder().scheme("http").host(OWN).addPathSegment("v1").build().toString(), user.email(), String.class); // ALLOWED: Writer.email
        rest.postForObject(new HttpUrl.Builder().scheme("http").host(OTHER).addPathSegment("v1").build().uri(), user.email(), String.class); // LEAK: undeclared-third-party Writer.email
        rest.postForObject(HttpUrl.get("http://" + OWN).newBuilder().addPathSegment("v1").build().uri(), user.email(), String.class); // ALLOWED: Writer.email
        rest.getForObject(HttpUrl.get("http://" + OTHER).newBuilder().addPathSegment(user.email()).build().uri(), String.class); // LEAK: undeclared-third-party Writer.email
        rest.getForObject(address(new HttpUrl.Builder().scheme("http"), OWN).addQueryParameter("to", user.email()).build().uri(), String.class); // ALLOWED: Writer.email
        rest.getForObject(address(new HttpUrl.Builder().scheme("http"), OTHER).addQueryParameter("to", user.email()).build().uri(), String.class); // LEAK: undeclared-third-party Writer.email
        rest.getForObject(address(new HttpUrl.Builder().scheme("http"), in.setting(OWN)).addQueryParameter("to", user.email()).build().uri(), String.class); // LEAK: unknown-destination Writer.email
        rest.postForObject(new URIBuilder().setScheme("http").setHost(OWN).setPath("/v1").build(), user.email(), String.class); // ALLOWED: Writer.email
        rest.postForObject(new URIBuilder().setScheme("http").setHost(OTHER).setPath("/v1").build(), user.email(), String.class); // LEAK: undeclared-third-party Writer.email
        rest.getForObject(new URIBuilder("http://" + OTHER).setPath("/v1").addParameter("to", user.email()).build(), String.class); // LEAK: undeclared-third-party Writer.email
        rest.postForObject(new URI("http", null, OWN, 8080, "/v1", null, null), user.email(), String.class); // ALLOWED: Writer.email
        rest.postForObject(new URI("http", null, OTHER, 8080, "/v1", null, null), user.email(), String.class); // LEAK: undeclared-third-party Writer.email
    }

    private static HttpUrl.Builder address(HttpUrl.Builder start, String host) {
        return start.host(host).addPathSegment("v1");
    }
}

record Writer(@PersonalData(purpose = "order", category = "email") String email) {}
