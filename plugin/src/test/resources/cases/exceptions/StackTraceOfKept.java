package cases.exceptions.stacktraceofkept;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A stack trace of an exception that others know, with what they attached to it, causes of causes, and messages made when they are asked for. */
final class StackTraceOfKept {
    private static final Logger log = LoggerFactory.getLogger(StackTraceOfKept.class);

    private static RuntimeException first = new IllegalStateException("none");
    private static RuntimeException second = new IllegalStateException("none");

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"), "late");
        first = new IllegalStateException("no room");
        attach(first, new IllegalStateException(guest.name())); // LEAK: personal-data-in-exception Guest.name
        first.printStackTrace(); // LEAK: personal-data-in-log Guest.name
        second = new IllegalStateException("no room");
        attach(second, new IllegalStateException(guest.remark()));
        second.printStackTrace();
        print(wrapped(new IllegalStateException("of " + guest.name()))); // LEAK: personal-data-in-exception Guest.name
        printOther(wrapped(new IllegalStateException("of " + guest.remark())));
        new IllegalStateException("turned away", new TurnedAway(guest)).printStackTrace(); // LEAK: personal-data-in-log Guest.name, personal-data-in-exception Guest.name
        new IllegalStateException("turned away", new Closed(guest)).printStackTrace();
        log.info(text(wrapped(new IllegalStateException(guest.name())))); // LEAK: personal-data-in-log Guest.name, personal-data-in-exception Guest.name
        log.info(text(wrapped(new IllegalStateException(guest.remark()))));
        log.info(text(new TurnedAway(guest))); // LEAK: personal-data-in-log Guest.name, personal-data-in-exception Guest.name
        log.info(text(new Closed(guest)));
    }

    private static void attach(RuntimeException failure, RuntimeException other) {
        failure.addSuppressed(other);
    }

    private static RuntimeException wrapped(RuntimeException cause) {
        return new IllegalStateException("outer", new IllegalStateException("inner", cause));
    }

    private static void print(RuntimeException failure) {
        failure.printStackTrace(); // LEAK: personal-data-in-log Guest.name
    }

    private static void printOther(RuntimeException failure) {
        failure.printStackTrace();
    }

    private static String text(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        // which lines of the JDK stand there depends on the run
        return text.toString().lines().filter(line -> !line.startsWith("\t")).reduce("", String::concat);
    }
}

final class TurnedAway extends RuntimeException {
    private final Guest guest;

    TurnedAway(Guest guest) {
        super("turned away");
        this.guest = guest;
    }

    @Override
    public String getMessage() {
        return "turned away: " + guest.name();
    }
}

final class Closed extends RuntimeException {
    private final Guest guest;

    Closed(Guest guest) {
        super("closed");
        this.guest = guest;
    }

    Guest guest() {
        return guest;
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, String remark) {}
