package cases.calls.privateinterfacemethod;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A private method of an interface, and a static one. */
final class PrivateInterfaceMethod {
    private static final Logger log = LoggerFactory.getLogger(PrivateInterfaceMethod.class);

    static void run(Inputs in) {
        Greeter greeter = () -> new Lodger(in.datum("Lodger.name")).name();
        log.info("{}", greeter.greet()); // LEAK: personal-data-in-log Lodger.name
        log.info("{}", Greeter.standard());
    }
}

@FunctionalInterface
interface Greeter {
    String who();

    default String greet() {
        return decorate(who());
    }

    private String decorate(String text) {
        return "<" + text + ">";
    }

    static String standard() {
        return "hello";
    }
}

record Lodger(@PersonalData(purpose = "order", category = "name") String name) {}
