package cases.logs.ownlog4jmessages;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.MarkerManager;
import org.apache.logging.log4j.message.Message;
import org.apache.logging.log4j.message.ParameterizedMessage;

/** Messages of the program's own classes: what they format is logged, whatever else they hold. */
final class OwnLog4jMessages {
    private static final Logger log = LogManager.getLogger(OwnLog4jMessages.class);

    static void run(Inputs in) {
        var pilot = new Pilot(in.datum("Pilot.name"), "EK 9");
        log.info(new Landed(pilot.name())); // LEAK: personal-data-in-log Pilot.name
        log.info(new Landed(pilot.plane()));
        log.info(new Silent(pilot.name()));
        log.error(new Landed(pilot.name()), new IllegalStateException("late")); // LEAK: personal-data-in-log Pilot.name
        log.info(() -> new Landed(pilot.name())); // LEAK: personal-data-in-log Pilot.name
        log.info(() -> new Landed(pilot.plane()));
        Message message = new ParameterizedMessage("landed {}", pilot.name());
        log.info(message); // LEAK: personal-data-in-log Pilot.name
        log.atInfo().log(new Landed(pilot.name())); // LEAK: personal-data-in-log Pilot.name
        log.atInfo().log(new Silent(pilot.name()));
        log.log(Level.INFO, MarkerManager.getMarker("port"), new Landed(pilot.name())); // LEAK: personal-data-in-log Pilot.name
        log.warn(MarkerManager.getMarker("port"), new Landed(pilot.plane()), new IllegalStateException(pilot.name())); // LEAK: personal-data-in-log Pilot.name, personal-data-in-exception Pilot.name
        send(new Landed(pilot.name()));
        sendHarmless(new Landed(pilot.plane()));
    }

    private static void send(Message message) {
        log.warn(message); // LEAK: personal-data-in-log Pilot.name
    }

    private static void sendHarmless(Message message) {
        log.warn(message);
    }
}

class Landed implements Message {
    private final String who;

    Landed(String who) {
        this.who = who;
    }

    @Override
    public String getFormattedMessage() {
        return "landed " + who;
    }

    @Override
    public String getFormat() {
        return "landed";
    }

    @Override
    public Object[] getParameters() {
        return new Object[0];
    }

    @Override
    public Throwable getThrowable() {
        return null;
    }
}

class Silent implements Message {
    private final String who;

    Silent(String who) {
        this.who = who;
    }

    @Override
    public String getFormattedMessage() {
        return "somebody landed";
    }

    @Override
    public String getFormat() {
        return "landed";
    }

    @Override
    public Object[] getParameters() {
        return new Object[0];
    }

    @Override
    public Throwable getThrowable() {
        return null;
    }

    int length() {
        return who.length();
    }
}

record Pilot(@PersonalData(purpose = "order", category = "name") String name, String plane) {}
