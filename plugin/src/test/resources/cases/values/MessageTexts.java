package cases.values.messagetexts;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.text.ChoiceFormat;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Formatter;
import java.util.Locale;
import java.util.StringJoiner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Texts composed by the JDK's formatters. */
final class MessageTexts {
    private static final Logger log = LoggerFactory.getLogger(MessageTexts.class);

    static void run(Inputs in) {
        var bill = new Bill(in.datum("Bill.payer"), in.amount("Bill.sum"), 5);
        log.info(MessageFormat.format("payer {0} has {1}", bill.payer(), bill.lines())); // LEAK: personal-data-in-log Bill.payer
        log.info(new DecimalFormat("#,##0.00").format(bill.sum())); // LEAK: personal-data-in-log Bill.sum
        log.info(NumberFormat.getInstance(Locale.ROOT).format(bill.lines()));
        var out = new StringBuilder();
        new Formatter(out).format("%05d %s", bill.lines(), bill.payer());
        log.info(out.toString()); // LEAK: personal-data-in-log Bill.payer
        log.info(new ChoiceFormat("0#none|1#one|2#many").format(bill.lines()));
        var joined = new StringJoiner(", ", "[", "]").add("a").add(bill.payer());
        log.info("joined {}", joined); // LEAK: personal-data-in-log Bill.payer
        log.info("length {}", joined.length());
    }
}

record Bill(@PersonalData(purpose = "order", category = "name") String payer, @PersonalData(purpose = "order", category = "payment-card") double sum, int lines) {}
