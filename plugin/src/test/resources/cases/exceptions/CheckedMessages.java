package cases.exceptions.checkedmessages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.net.URI;
import java.net.URISyntaxException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checked exceptions of libraries that repeat what could not be read. */
final class CheckedMessages {
    private static final Logger log = LoggerFactory.getLogger(CheckedMessages.class);

    static void run(Inputs in) {
        var form = new Form(in.datum("Form.phone", "+7 701 abc"), "one two");
        try {
            log.info("{}", new URI("http:// " + form.phone()).getPort());
        } catch (URISyntaxException e) {
            log.warn("no address", e); // LEAK: personal-data-in-log Form.phone
        }
        try {
            log.info("{}", new URI("http:// " + form.page()).getPort());
        } catch (URISyntaxException e) {
            log.warn("no address", e);
        }
        try {
            log.info("{}", new ObjectMapper().readValue("\"" + form.phone() + "\"", Integer.class) > 0);
        } catch (JsonProcessingException e) {
            log.warn("no number", e); // LEAK: personal-data-in-log Form.phone
        }
    }
}

record Form(@PersonalData(purpose = "order", category = "phone") String phone, String page) {}
