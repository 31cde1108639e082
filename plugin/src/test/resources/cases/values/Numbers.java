package cases.values.numbers;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Numbers carry through arithmetic and boxing; a count of them does not. */
final class Numbers {
    private static final Logger log = LoggerFactory.getLogger(Numbers.class);

    static void run(Inputs in) {
        var citizen = new Citizen(in.number("Citizen.iin"), in.amount("Citizen.income"));
        int lastDigits = citizen.iin() % 10_000;
        log.info("iin ends with {}", lastDigits); // LEAK: personal-data-in-log Citizen.iin
        Double yearly = citizen.income() * 12;
        log.info("earns {}", Math.round(yearly)); // LEAK: personal-data-in-log Citizen.income
        log.info("{} numbers known", List.of(citizen.iin(), 2, 3).size());
    }
}

record Citizen(@PersonalData(purpose = "order", category = "iin") int iin, @PersonalData(purpose = "order", category = "payment-card") double income) {}
