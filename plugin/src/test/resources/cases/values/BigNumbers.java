package cases.values.bignumbers;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Large numbers carry what they were made of through their arithmetic. */
final class BigNumbers {
    private static final Logger log = LoggerFactory.getLogger(BigNumbers.class);

    static void run(Inputs in) {
        var salary = new Salary(new BigDecimal(in.number("Salary.amount")), BigInteger.valueOf(in.number("Salary.iin")), 12);
        var yearly = salary.amount().multiply(BigDecimal.valueOf(salary.months()));
        log.info("yearly {}", yearly.setScale(2)); // LEAK: personal-data-in-log Salary.amount
        log.info("iin {}", salary.iin().add(BigInteger.ONE).toString(16)); // LEAK: personal-data-in-log Salary.iin
        log.info("bits {}", BigInteger.valueOf(salary.months()).bitLength());
        var max = BigDecimal.ZERO.max(salary.amount());
        log.info("max {}", max.toPlainString()); // LEAK: personal-data-in-log Salary.amount
        log.info("positive {}", salary.amount().signum() > 0);
    }
}

record Salary(@PersonalData(purpose = "order", category = "payment-card") BigDecimal amount, @PersonalData(purpose = "order", category = "iin") BigInteger iin, int months) {}
