package cases.functions.threadsubclass;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread with a field, and its result read after it has ended. */
final class ThreadSubclass {
    private static final Logger log = LoggerFactory.getLogger(ThreadSubclass.class);

    static void run(Inputs in) throws Exception {
        var worker = new Lookup(new Customer(in.datum("Customer.phone", "+77001110022"), 2));
        worker.start();
        worker.join();
        log.info("{}", worker.found); // LEAK: personal-data-in-log Customer.phone
        log.info("{}", worker.count);
    }
}

final class Lookup extends Thread {
    private final Customer customer;
    volatile String found;
    volatile int count;

    Lookup(Customer customer) {
        this.customer = customer;
    }

    @Override
    public void run() {
        found = customer.phone();
        count = customer.orders();
    }
}

record Customer(@PersonalData(purpose = "order", category = "phone") String phone, int orders) {}
