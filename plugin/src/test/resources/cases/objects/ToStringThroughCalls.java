package cases.objects.tostringthroughcalls;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.StringJoiner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A toString that delegates: to a helper, a builder, another object's toString, String.format. */
final class ToStringThroughCalls {
    private static final Logger log = LoggerFactory.getLogger(ToStringThroughCalls.class);

    static void run(Inputs in) {
        var holder = new Holder(in.datum("Holder.name"), 5);
        log.info("{}", new Full(holder)); // LEAK: personal-data-in-log Holder.name
        log.info("{}", new Brief(holder));
        log.info("{}", new Wrapped(new Full(holder))); // LEAK: personal-data-in-log Holder.name
        log.info("{}", new Wrapped(new Brief(holder)));
    }
}

class Holder {
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    private final int number;

    Holder(String name, int number) {
        this.name = name;
        this.number = number;
    }

    String name() {
        return name;
    }

    int number() {
        return number;
    }
}

record Full(Holder holder) {
    @Override
    public String toString() {
        return describe(holder);
    }

    private static String describe(Holder holder) {
        return new StringJoiner(", ", "[", "]").add("name=" + holder.name()).toString();
    }
}

record Brief(Holder holder) {
    @Override
    public String toString() {
        return String.format("[number=%d]", holder.number());
    }
}

record Wrapped(Object inner) {}
