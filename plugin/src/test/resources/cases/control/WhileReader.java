package cases.control.whilereader;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lines read until there are none. */
final class WhileReader {
    private static final Logger log = LoggerFactory.getLogger(WhileReader.class);

    static void run(Inputs in) throws IOException {
        var page = new Page(in.datum("Page.author"), "web");
        var reader = new BufferedReader(new StringReader("title\n" + page.author()));
        String line;
        int count = 0;
        while ((line = reader.readLine()) != null) {
            log.info("{}", line); // LEAK: personal-data-in-log Page.author
            count++;
        }
        log.info("{}", count);
    }
}

record Page(@PersonalData(purpose = "order", category = "name") String author, String kind) {}
