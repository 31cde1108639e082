package cases.values.initialisers;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Static and instance initialisers, and fields initialised in their declaration. */
final class Initialisers {
    private static final Logger log = LoggerFactory.getLogger(Initialisers.class);

    static void run(Inputs in) {
        var page = new Page(new Reader(in.datum("Reader.name"), 17));
        log.info(page.title); // LEAK: personal-data-in-log Reader.name
        log.info(page.footer);
        log.info(Page.SITE);
    }
}

class Page {
    static final String SITE;

    static {
        SITE = "store.example.kz".toUpperCase(Locale.ROOT);
    }

    final Reader reader;
    final String title;
    final String footer;

    {
        footer = "page 1 of " + SITE;
    }

    Page(Reader reader) {
        this.reader = reader;
        this.title = "for " + reader.name();
    }
}

record Reader(@PersonalData(purpose = "order", category = "name") String name, int age) {}
