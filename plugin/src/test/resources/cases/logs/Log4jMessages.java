package cases.logs.log4jmessages;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.MarkerManager;
import org.apache.logging.log4j.message.Message;
import org.apache.logging.log4j.message.MessageFormatMessage;
import org.apache.logging.log4j.message.ObjectMessage;
import org.apache.logging.log4j.message.ParameterizedMessage;
import org.apache.logging.log4j.message.SimpleMessage;
import org.apache.logging.log4j.message.StringFormattedMessage;
import org.apache.logging.log4j.message.StringMapMessage;

/** Log4j 2: objects that are messages, those of own classes too, which say what they format and nothing else, and the fluent API. */
final class Log4jMessages {
    private static final Logger LOGGER = LogManager.getLogger(Log4jMessages.class);

    static void run(Inputs in) {
        var pilot = new Pilot(in.datum("Pilot.name"), 61);
        LOGGER.info(new ParameterizedMessage("flown by {}", pilot.name())); // LEAK: personal-data-in-log Pilot.name
        LOGGER.info(new ParameterizedMessage("flight {}", pilot.flight()));
        LOGGER.info(new StringFormattedMessage("flown by %s", pilot.name())); // LEAK: personal-data-in-log Pilot.name
        LOGGER.info(new MessageFormatMessage("flight {0}", pilot.flight()));
        LOGGER.info(new ObjectMessage(pilot)); // LEAK: personal-data-in-log Pilot.name
        LOGGER.info(new StringMapMessage().with("pilot", pilot.name())); // LEAK: personal-data-in-log Pilot.name
        LOGGER.info(new StringMapMessage().with("flight", pilot.flight()));
        var pairs = new StringMapMessage();
        pairs.put("pilot", pilot.name());
        LOGGER.info(pairs); // LEAK: personal-data-in-log Pilot.name
        LOGGER.atInfo().log(() -> text("flown by " + pilot.name())); // LEAK: personal-data-in-log Pilot.name
        LOGGER.atInfo().log(() -> text("flight " + pilot.flight()));
        var told = LOGGER.atWarn();
        told.withThrowable(failure(pilot.name()));
        told.log("delayed"); // LEAK: personal-data-in-log Pilot.name
        LOGGER.logMessage(Level.INFO, null, "Desk", null, text(pilot.name()), null); // LEAK: personal-data-in-log Pilot.name
        own(pilot, "flight " + pilot.flight());
    }

    private static void own(Pilot pilot, String flight) {
        LOGGER.info(new Landed(pilot.name())); // LEAK: personal-data-in-log Pilot.name
        LOGGER.info(new Landed(flight));
        LOGGER.info(new Silent(pilot.name()));
        LOGGER.error(new Landed(pilot.name()), new IllegalStateException("late")); // LEAK: personal-data-in-log Pilot.name
        LOGGER.info(() -> new Landed(pilot.name())); // LEAK: personal-data-in-log Pilot.name
        LOGGER.info(() -> new Landed(flight));
        LOGGER.atInfo().log(new Landed(pilot.name())); // LEAK: personal-data-in-log Pilot.name
        LOGGER.atInfo().log(new Silent(pilot.name()));
        LOGGER.log(Level.INFO, MarkerManager.getMarker("port"), new Landed(pilot.name())); // LEAK: personal-data-in-log Pilot.name
        LOGGER.warn(MarkerManager.getMarker("port"), new Landed(flight), failure(pilot.name())); // LEAK: personal-data-in-log Pilot.name
        send(new Landed(pilot.name()));
        sendHarmless(new Landed(flight));
    }

    private static void send(Message message) {
        LOGGER.warn(message); // LEAK: personal-data-in-log Pilot.name
    }

    private static void sendHarmless(Message message) {
        LOGGER.warn(message);
    }

    private static Message text(String text) {
        return new SimpleMessage(text);
    }

    private static IllegalStateException failure(String who) {
        return new IllegalStateException(who); // LEAK: personal-data-in-exception Pilot.name
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

final class Silent extends Landed {
    Silent(String who) {
        super(who);
    }

    @Override
    public String getFormattedMessage() {
        return "somebody landed";
    }
}

record Pilot(@PersonalData(purpose = "order", category = "name") String name, int flight) {}
