package cases.values.propertiestext;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Properties are a map of texts that can also be written and read as text. */
final class PropertiesText {
    private static final Logger log = LoggerFactory.getLogger(PropertiesText.class);

    static void run(Inputs in) throws IOException {
        var account = new Account(in.datum("Account.email", "erlan@mail.example"), "basic");
        var properties = new Properties();
        properties.setProperty("user.email", account.email());
        properties.setProperty("user.plan", account.plan());
        log.info("{}", properties.getProperty("user.email", "none")); // LEAK: personal-data-in-log Account.email
        log.info("{}", properties.getProperty("user.plan"));
        var text = new StringWriter();
        properties.store(text, null);
        var read = new Properties();
        read.load(new StringReader(text.toString()));
        log.info("{}", read.getProperty("user.email")); // LEAK: personal-data-in-log Account.email
        var defaults = new Properties(properties);
        log.info("{}", defaults.getProperty("user.email")); // LEAK: personal-data-in-log Account.email
        log.info("{}", properties.stringPropertyNames().size());
    }
}

record Account(@PersonalData(purpose = "order", category = "email") String email, String plan) {}
