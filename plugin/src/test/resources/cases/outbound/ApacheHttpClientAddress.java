package cases.outbound.apachehttpclientaddress;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.net.URIBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Apache HttpClient 5: the address, whole, built, and quoted by an exception. */
final class ApacheHttpClientAddress {
    private static final Logger log = LoggerFactory.getLogger(ApacheHttpClientAddress.class);

    private final CloseableHttpClient client = HttpClients.createSystem();

    static void run(Inputs in) throws Exception {
        var guest = new Guest(in.datum("Guest.email", "sofia@mail.example"), "ru");
        var sender = new ApacheHttpClientAddress();
        var query = new URIBuilder("http://mailcheck.partner.example/check").addParameter("email", guest.email()).build();
        sender.query(query);
        var language = new URIBuilder("http://mailcheck.partner.example/check").addParameter("language", guest.language()).build();
        sender.language(language);
        sender.own(new URIBuilder("http://check.store.example.kz").setPath("/check/" + guest.email()).build());
        sender.path(guest);
        sender.quoted(guest);
    }

    private void query(URI address) throws IOException {
        client.execute(new HttpGet(address)).close(); // LEAK: undeclared-third-party Guest.email
    }

    private void language(URI address) throws IOException {
        client.execute(new HttpGet(address)).close();
    }

    private void own(URI address) throws IOException {
        client.execute(new HttpGet(address)).close(); // ALLOWED: Guest.email
    }

    private void path(Guest guest) throws IOException, URISyntaxException {
        var get = new HttpGet("http://mailcheck.partner.example/" + guest.email());
        client.execute(get).close(); // LEAK: undeclared-third-party Guest.email
        log.info("called {}", get.getUri()); // LEAK: personal-data-in-log Guest.email
        log.info("called {}", get); // LEAK: personal-data-in-log Guest.email
        log.info("called {}", get.getMethod());
    }

    private void quoted(Guest guest) {
        try {
            new HttpGet("http://mailcheck.partner.example/ " + guest.email());
        } catch (IllegalArgumentException e) {
            log.warn("no address", e); // LEAK: personal-data-in-log Guest.email
        }
        try {
            new HttpGet("http://mailcheck.partner.example/ " + guest.language());
        } catch (IllegalArgumentException e) {
            log.warn("no address", e);
        }
    }
}

record Guest(@PersonalData(purpose = "order", category = "email") String email, String language) {}
