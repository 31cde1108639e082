package cases.guava.tostringhelper;

import com.google.common.base.Joiner;
import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Guava's helper prints what it is given. */
final class ToStringHelper {
    private static final Logger log = LoggerFactory.getLogger(ToStringHelper.class);

    static void run(Inputs in) {
        log.info("{}", new Cook(in.datum("Cook.name"), in.datum("Cook.phone"))); // LEAK: personal-data-in-log Cook.name
        log.info("{}", new Waiter(in.datum("Waiter.name"), 2));
        log.info("{}", new Porter(new Cook(in.datum("Cook.name"), in.datum("Cook.phone")))); // LEAK: personal-data-in-log Cook.name
        log.info("{}", ImmutableList.of(new Cook(in.datum("Cook.name"), in.datum("Cook.phone")))); // LEAK: personal-data-in-log Cook.name
        log.info(Joiner.on(',').join(List.of(new Cook(in.datum("Cook.name"), in.datum("Cook.phone"))))); // LEAK: personal-data-in-log Cook.name
        log.info("{}", ImmutableMap.of("w", new Waiter(in.datum("Waiter.name"), 3)));
    }
}

class Cook {
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    @PersonalData(purpose = "order", category = "phone")
    private final String phone;

    Cook(String name, String phone) {
        this.name = name;
        this.phone = phone;
    }

    boolean calls(String other) {
        return phone.equals(other);
    }

    @Override
    public String toString() {
        return MoreObjects.toStringHelper(this).omitNullValues().add("name", name).toString();
    }
}

class Waiter {
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    private final int number;

    Waiter(String name, int number) {
        this.name = name;
        this.number = number;
    }

    @Override
    public String toString() {
        return MoreObjects.toStringHelper("Waiter").add("number", number).addValue(true).toString();
    }

    boolean is(int other) {
        return number == other && !name.isEmpty();
    }
}

record Porter(Cook friend) {
    @Override
    public String toString() {
        return MoreObjects.toStringHelper(this).addValue(friend).toString();
    }
}
