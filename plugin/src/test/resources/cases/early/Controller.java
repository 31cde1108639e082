package cases.early.controller;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A request's parameters are printed in the controller; the service two calls below stores them. */
final class Controller {
    private static final Logger log = LoggerFactory.getLogger(Controller.class);

    private final Service service = new Service();

    static void run(Inputs in) {
        new Controller().signUp(in.datum("Account.name"), "ru");
    }

    private void signUp(String name, String language) {
        log.info("sign up, name={}", name); // LEAK: personal-data-in-log Account.name
        log.info("sign up, language={}", language);
        service.create(name, language);
    }
}

class Service {
    private final List<Account> accounts = new ArrayList<>();

    void create(String name, String language) {
        var account = new Account();
        account.name = name;
        account.language = language;
        accounts.add(account);
    }
}

class Account {
    @PersonalData(purpose = "order", category = "name")
    String name = "";

    String language = "";
}
