package cases.functions.functionfield;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A function in a field, replaced by a setter. */
final class FunctionField {
    private static final Logger log = LoggerFactory.getLogger(FunctionField.class);

    static void run(Inputs in) {
        var printer = new Printer();
        var client = new Client(in.datum("Client.email", "saule@mail.example"), "gold");
        log.info("{}", printer.print(client));
        printer.setFormat(Client::email);
        log.info("{}", printer.print(client)); // LEAK: personal-data-in-log Client.email
    }
}

final class Printer {
    private Function<Client, String> format = Client::tier;

    void setFormat(Function<Client, String> format) {
        this.format = format;
    }

    String print(Client client) {
        return format.apply(client);
    }
}

record Client(@PersonalData(purpose = "order", category = "email") String email, String tier) {}
