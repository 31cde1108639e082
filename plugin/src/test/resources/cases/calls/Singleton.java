package cases.calls.singleton;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** State of an object that everyone gets from a static method. */
final class Singleton {
    private static final Logger log = LoggerFactory.getLogger(Singleton.class);

    static void run(Inputs in) {
        Context.get().begin(new Operator(in.datum("Operator.login")), "till 4");
        work();
    }

    private static void work() {
        log.info("{} is working", Context.get().operator()); // LEAK: personal-data-in-log Operator.login
        log.info("{} is open", Context.get().till());
    }
}

final class Context {
    private static final Context INSTANCE = new Context();

    private final ThreadLocal<String> operator = new ThreadLocal<>();
    private String till = "";

    static Context get() {
        return INSTANCE;
    }

    void begin(Operator who, String where) {
        operator.set(who.login());
        till = where;
    }

    String operator() {
        return operator.get();
    }

    String till() {
        return till;
    }
}

record Operator(@PersonalData(purpose = "order", category = "name") String login) {}
