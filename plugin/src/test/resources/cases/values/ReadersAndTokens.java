package cases.values.readersandtokens;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.StringReader;
import java.util.Scanner;
import java.util.StringTokenizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Texts that are read in pieces: by lines, by tokens, by patterns. */
final class ReadersAndTokens {
    private static final Logger log = LoggerFactory.getLogger(ReadersAndTokens.class);

    static void run(Inputs in) throws IOException {
        var row = new Row(in.datum("Row.line", "Aliya;Almaty;77"), "a;b");
        try (var reader = new BufferedReader(new StringReader(row.line()))) {
            log.info("first {}", reader.readLine()); // LEAK: personal-data-in-log Row.line
        }
        var tokens = new StringTokenizer(row.line(), ";");
        while (tokens.hasMoreTokens()) {
            log.info("token {}", tokens.nextToken()); // LEAK: personal-data-in-log Row.line
        }
        try (var scanner = new Scanner(row.line()).useDelimiter(";")) {
            log.info("scanned {}", scanner.next()); // LEAK: personal-data-in-log Row.line
        }
        var clean = new StringTokenizer(row.header(), ";");
        log.info("header {} of {}", clean.nextToken(), clean.countTokens());
        new BufferedReader(new StringReader(row.line())).lines().map(String::strip).forEach(l -> log.info("l {}", l)); // LEAK: personal-data-in-log Row.line
        var pushed = new PushbackReader(new StringReader(row.line()));
        int c = pushed.read();
        pushed.unread(c);
        log.info("char {}", (char) pushed.read()); // LEAK: personal-data-in-log Row.line
    }
}

record Row(@PersonalData(purpose = "order", category = "name") String line, String header) {}
