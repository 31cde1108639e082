package cases.functions.ownfunctionalinterface;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A functional interface of the project with two parameters. */
final class OwnFunctionalInterface {
    private static final Logger log = LoggerFactory.getLogger(OwnFunctionalInterface.class);

    @FunctionalInterface
    private interface Handler {
        String handle(String event, Hero hero);

        default Handler twice() {
            return (event, hero) -> handle(event, hero) + handle(event, hero);
        }
    }

    static void run(Inputs in) {
        var hero = new Hero(in.datum("Hero.realName"), "Batyr");
        Handler open = (event, h) -> event + " by " + h.realName();
        Handler closed = OwnFunctionalInterface::alias;
        log.info(open.twice().handle("rescue", hero)); // LEAK: personal-data-in-log Hero.realName
        log.info(closed.twice().handle("rescue", hero));
    }

    private static String alias(String event, Hero hero) {
        return event + " by " + hero.alias();
    }
}

record Hero(@PersonalData(purpose = "order", category = "name") String realName, String alias) {}
