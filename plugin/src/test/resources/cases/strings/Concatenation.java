package cases.strings.concatenation;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A long concatenation with one personal part; the same without it. */
final class Concatenation {
    private static final Logger log = LoggerFactory.getLogger(Concatenation.class);

    static void run(Inputs in) {
        var invoice = new Invoice(2026, 117, in.datum("Invoice.payer"), "KZT");
        log.info("invoice " + invoice.year() + "/" + invoice.number() + " in " + invoice.currency());
        log.info("invoice " + invoice.year() + "/" + invoice.number() + " for " + invoice.payer() + " in " + invoice.currency()); // LEAK: personal-data-in-log Invoice.payer
        final String prefix = "invoice" + ' ' + 117 + '/' + true;
        log.info(prefix);
    }
}

record Invoice(int year, int number, @PersonalData(purpose = "order", category = "name") String payer, String currency) {}
