package cases.functions.inheritedthreadlocal;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread inherits what its maker had. */
final class InheritedThreadLocal {
    private static final Logger log = LoggerFactory.getLogger(InheritedThreadLocal.class);

    private static final InheritableThreadLocal<String> TENANT = new InheritableThreadLocal<>();

    static void run(Inputs in) throws Exception {
        TENANT.set(new Owner(in.datum("Owner.name")).name());
        var thread = new Thread(() -> log.info("for {}", TENANT.get())); // LEAK: personal-data-in-log Owner.name
        thread.start();
        thread.join();
        log.info("alive {}", thread.isAlive());
    }
}

record Owner(@PersonalData(purpose = "order", category = "name") String name) {}
