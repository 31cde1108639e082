package cases.logs.slf4jbuilders;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MarkerFactory;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;

/** A builder of the fluent API keeps what it is told, though nobody uses what it returns, and whoever tells it; a marker prints its name. */
final class Slf4jBuilders {
    private static final Logger log = LoggerFactory.getLogger(Slf4jBuilders.class);

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"), 12);
        var told = log.atInfo();
        told.addArgument(guest.name());
        told.log("room of {}"); // LEAK: personal-data-in-log Guest.name
        var other = log.atInfo();
        other.addArgument(guest.room());
        other.log("room {}");
        with(log.makeLoggingEventBuilder(Level.INFO), guest).log("room of {}"); // LEAK: personal-data-in-log Guest.name
        with(log.atWarn(), new Guest("nobody", 0)).log("room of {}");
        log.atInfo().addKeyValue("guest", guest::name).log("left"); // LEAK: personal-data-in-log Guest.name
        log.atInfo().addKeyValue("room", guest::room).log("left");
        log.atInfo().log(() -> "bill of " + guest.name()); // LEAK: personal-data-in-log Guest.name
        log.atInfo().addMarker(MarkerFactory.getMarker(guest.name())).log("marked"); // LEAK: personal-data-in-log Guest.name
        log.info(MarkerFactory.getMarker("of " + guest.name()), "marked"); // LEAK: personal-data-in-log Guest.name
        log.info(MarkerFactory.getMarker("of " + guest.room()), "marked");
    }

    private static LoggingEventBuilder with(LoggingEventBuilder builder, Guest guest) {
        return builder.addArgument(guest.name());
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, int room) {}
