package cases.exceptions.addresstexts;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.net.URI;
import java.net.URISyntaxException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Addresses and paths that could not be read. */
final class AddressTexts {
    private static final Logger log = LoggerFactory.getLogger(AddressTexts.class);

    static void run(Inputs in) {
        var link = new Link(in.datum("Link.owner", "aru bek"), "a b");
        try {
            URI.create("http://x/" + link.owner());
        } catch (IllegalArgumentException e) {
            log.warn("{}", e.getMessage()); // LEAK: personal-data-in-log Link.owner
        }
        try {
            new URI("http://x/" + link.owner());
        } catch (URISyntaxException e) {
            log.warn("{} {}", e.getInput(), e.getIndex()); // LEAK: personal-data-in-log Link.owner
        }
        try {
            new URI(link.code());
        } catch (URISyntaxException e) {
            log.warn("{}", e.getMessage());
        }
    }
}

record Link(@PersonalData(purpose = "order", category = "name") String owner, String code) {}
