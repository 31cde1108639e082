package cases.logs.jul;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.logging.Level;
import java.util.logging.Logger;

/** java.util.logging: plain texts and the patterns of MessageFormat. */
final class Jul {
    private static final Logger LOG = Logger.getLogger(Jul.class.getName());

    static void run(Inputs in) {
        var member = new Member(in.datum("Member.name"), 88);
        LOG.info("joined: " + member.name()); // LEAK: personal-data-in-log Member.name
        LOG.info("joined: " + member.card());
        LOG.log(Level.FINE, "joined: {0}", member.name()); // LEAK: personal-data-in-log Member.name
        LOG.log(Level.FINE, "joined: {0}", member.card());
        LOG.log(Level.FINE, "joined", member.name());
        LOG.log(Level.INFO, "{1} joined", new Object[] {member.card(), member.name()}); // LEAK: personal-data-in-log Member.name
        LOG.log(Level.INFO, "{0} joined", new Object[] {member.card(), member.name()});
        LOG.logp(Level.INFO, "Jul", "run", "left: {0}", member.name()); // LEAK: personal-data-in-log Member.name
    }
}

record Member(@PersonalData(purpose = "order", category = "name") String name, int card) {}
