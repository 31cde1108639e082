package cases.values.textblocks;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Text blocks, their formatting and what String's newer methods do to texts. */
final class TextBlocks {
    private static final Logger log = LoggerFactory.getLogger(TextBlocks.class);

    static void run(Inputs in) {
        var letter = new Letter(in.datum("Letter.name"), in.datum("Letter.address", "Abay Avenue 10"), "ready");
        var text = """
                Dear %s,
                your order is %s.
                """.formatted(letter.name(), letter.state());
        log.info(text); // LEAK: personal-data-in-log Letter.name
        String address = letter.address().transform(a -> a.indent(2).strip());
        log.info("{}", address); // LEAK: personal-data-in-log Letter.address
        text.lines().forEach(line -> log.info("line {}", line)); // LEAK: personal-data-in-log Letter.name
        log.info("{}", letter.state().repeat(2).translateEscapes().stripIndent());
    }
}

record Letter(@PersonalData(purpose = "order", category = "name") String name, @PersonalData(purpose = "order", category = "address") String address, String state) {}
