package cases.mail.addresses;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An address has two parts and prints both; what cannot be read is quoted by the exception. */
final class Addresses {
    private static final Logger log = LoggerFactory.getLogger(Addresses.class);

    static void run(Inputs in) throws Exception {
        var reader = new Reader(in.datum("Reader.name"), in.datum("Reader.email", "vera@mail.example"));
        var address = new InternetAddress(reader.email(), reader.name());
        log.info("{}", address.getAddress()); // LEAK: personal-data-in-log Reader.email
        log.info("{}", address.getPersonal()); // LEAK: personal-data-in-log Reader.name
        log.info("{}", address); // LEAK: personal-data-in-log Reader.email, personal-data-in-log Reader.name
        log.info("{}", InternetAddress.parse(reader.email())[0].getAddress()); // LEAK: personal-data-in-log Reader.email
        log.info("{} {}", address.getType(), address.isGroup());
        log.info("{}", MimeUtility.encodeText(reader.name())); // LEAK: personal-data-in-log Reader.name
        log.info("{}", MimeUtility.mimeCharset("UTF-8"));
        refused(reader);
    }

    private static void refused(Reader reader) {
        try {
            new InternetAddress("one two " + reader.email()).validate();
        } catch (AddressException e) {
            log.warn("no address", e); // LEAK: personal-data-in-log Reader.email
            log.warn("no address: {}", e.getRef()); // LEAK: personal-data-in-log Reader.email
            log.warn("no address at {}", e.getPos());
        }
        try {
            new InternetAddress("no address at all");
        } catch (AddressException e) {
            log.warn("no address", e);
        }
    }
}

record Reader(@PersonalData(purpose = "order", category = "name") String name, @PersonalData(purpose = "order", category = "email") String email) {}
