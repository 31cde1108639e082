package cases.jars.jarentries;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.AbstractMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plain holders of the JDK and of libraries: simple entries, name and value pairs. */
final class JarEntries {
    private static final Logger log = LoggerFactory.getLogger(JarEntries.class);

    static void run(Inputs in) {
        var buyer = new Buyer(in.datum("Buyer.name"), "kz");
        var entry = new AbstractMap.SimpleEntry<>("buyer", buyer.name());
        log.info("{}", entry); // LEAK: personal-data-in-log Buyer.name
        log.info("{}", entry.getKey());
        var pair = new org.apache.http.message.BasicNameValuePair("name", buyer.name());
        log.info("{}", pair.getValue()); // LEAK: personal-data-in-log Buyer.name
        log.info("{}", pair); // LEAK: personal-data-in-log Buyer.name
        log.info("{}", new org.apache.http.message.BasicNameValuePair("country", buyer.country()));
    }
}

record Buyer(@PersonalData(purpose = "order", category = "name") String name, String country) {}
