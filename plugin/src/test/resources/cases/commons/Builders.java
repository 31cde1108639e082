package cases.commons.builders;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.apache.commons.lang3.builder.ToStringBuilder;
import org.apache.commons.lang3.builder.ToStringStyle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Commons Lang's builder prints what it is given. */
final class Builders {
    private static final Logger log = LoggerFactory.getLogger(Builders.class);

    static void run(Inputs in) {
        log.info("{}", new Cook(in.datum("Cook.name"), in.datum("Cook.phone"))); // LEAK: personal-data-in-log Cook.name
        log.info("{}", new Waiter(in.datum("Waiter.name"), 2));
        log.info("{}", new Sub(in.datum("Cook.name"), in.datum("Cook.phone"))); // LEAK: personal-data-in-log Cook.name
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
        return new ToStringBuilder(this, ToStringStyle.SHORT_PREFIX_STYLE).append("name", name).toString();
    }
}

class Sub extends Cook {
    Sub(String name, String phone) {
        super(name, phone);
    }

    @Override
    public String toString() {
        return new ToStringBuilder(this, ToStringStyle.SHORT_PREFIX_STYLE).appendSuper(super.toString()).append(4).build();
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
        return new ToStringBuilder(this, ToStringStyle.NO_CLASS_NAME_STYLE).append("number", number).toString();
    }

    boolean is(int other) {
        return number == other && !name.isEmpty();
    }
}
