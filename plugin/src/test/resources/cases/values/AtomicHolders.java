package cases.values.atomicholders;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Values in atomic holders: set, swapped, updated by a function. */
final class AtomicHolders {
    private static final Logger log = LoggerFactory.getLogger(AtomicHolders.class);

    static void run(Inputs in) {
        var driver = new Driver(in.datum("Driver.phone", "+77010001122"), "KZ-12");
        var last = new AtomicReference<>("none");
        var before = last.getAndSet(driver.phone());
        log.info("before {}", before);
        log.info("now {}", last.get()); // LEAK: personal-data-in-log Driver.phone
        last.updateAndGet(text -> text.substring(2));
        log.info("short {}", last); // LEAK: personal-data-in-log Driver.phone
        var cars = new AtomicReferenceArray<String>(2);
        cars.set(0, driver.car());
        log.info("car {}", cars.get(0));
        var total = new AtomicLong();
        var paid = new Wallet(in.number("Wallet.balance"));
        total.addAndGet(paid.balance());
        log.info("sum {}", total.get()); // LEAK: personal-data-in-log Wallet.balance
        var calls = new AtomicInteger();
        calls.incrementAndGet();
        log.info("calls {} {}", calls, paid.balance() > 0);
    }
}

record Driver(@PersonalData(purpose = "order", category = "phone") String phone, String car) {}

record Wallet(@PersonalData(purpose = "order", category = "payment-card") long balance) {}
