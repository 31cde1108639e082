package cases.objects.enumprinted;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An enum prints its name, unless its toString says otherwise. */
final class EnumPrinted {
    private static final Logger log = LoggerFactory.getLogger(EnumPrinted.class);

    static void run(Inputs in) {
        Manager.ALMATY.assign(in.datum("Manager.phone", "+77272500000"));
        Cashier.FIRST.assign(in.datum("Cashier.phone", "+77272500001"));
        log.info("ask {}", Manager.ALMATY);
        log.info("ask {}", Cashier.FIRST); // LEAK: personal-data-in-log Cashier.phone
    }
}

enum Manager {
    ALMATY;

    @PersonalData(purpose = "order", category = "phone")
    private String phone = "";

    void assign(String phone) {
        this.phone = phone;
    }

    String phone() {
        return phone;
    }
}

enum Cashier {
    FIRST;

    @PersonalData(purpose = "order", category = "phone")
    private String phone = "";

    void assign(String phone) {
        this.phone = phone;
    }

    @Override
    public String toString() {
        return name() + " " + phone;
    }
}
