package cases.commons.reflection;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import org.apache.commons.lang3.builder.RecursiveToStringStyle;
import org.apache.commons.lang3.builder.ReflectionToStringBuilder;
import org.apache.commons.lang3.builder.ToStringBuilder;
import org.apache.commons.lang3.builder.ToStringExclude;
import org.apache.commons.lang3.builder.ToStringStyle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Commons Lang prints fields by reflection, but for transient and excluded ones. */
final class Reflection {
    private static final Logger log = LoggerFactory.getLogger(Reflection.class);

    static void run(Inputs in) {
        log.info(ToStringBuilder.reflectionToString(new Cook(in.datum("Cook.name"), 1), ToStringStyle.SHORT_PREFIX_STYLE)); // LEAK: personal-data-in-log Cook.name
        log.info(ToStringBuilder.reflectionToString(new Waiter(in.datum("Waiter.name"), 2), ToStringStyle.SHORT_PREFIX_STYLE));
        log.info(ToStringBuilder.reflectionToString(new Porter(in.datum("Porter.name"), 3), ToStringStyle.SHORT_PREFIX_STYLE));
        log.info("{}", new Maid(in.datum("Maid.name"), 4)); // LEAK: personal-data-in-log Maid.name
        log.info("{}", new Page(in.datum("Page.name"), 5));
        log.info("{}", new Kitchen(6, new Cook(in.datum("Cook.name"), 7)));
        log.info(new ReflectionToStringBuilder(new Kitchen(6, new Cook(in.datum("Cook.name"), 7)), new RecursiveToStringStyle()).toString()); // LEAK: personal-data-in-log Cook.name
        log.info("{}", new Staff(List.of(new Maid(in.datum("Maid.name"), 8)))); // LEAK: personal-data-in-log Maid.name
    }
}

class Cook {
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    private final int number;

    Cook(String name, int number) {
        this.name = name;
        this.number = number;
    }

    boolean is(int other) {
        return number == other && !name.isEmpty();
    }
}

class Waiter {
    @PersonalData(purpose = "order", category = "name")
    private final transient String name;

    private final int number;

    Waiter(String name, int number) {
        this.name = name;
        this.number = number;
    }

    boolean is(int other) {
        return number == other && !name.isEmpty();
    }
}

class Porter {
    @ToStringExclude
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    private final int number;

    Porter(String name, int number) {
        this.name = name;
        this.number = number;
    }

    boolean is(int other) {
        return number == other && !name.isEmpty();
    }
}

class Maid {
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    private final int number;

    Maid(String name, int number) {
        this.name = name;
        this.number = number;
    }

    @Override
    public String toString() {
        return ToStringBuilder.reflectionToString(this);
    }

    boolean is(int other) {
        return number == other && !name.isEmpty();
    }
}

class Page {
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    private final int number;

    Page(String name, int number) {
        this.name = name;
        this.number = number;
    }

    @Override
    public String toString() {
        return ReflectionToStringBuilder.toStringExclude(this, "name");
    }

    boolean is(int other) {
        return number == other && !name.isEmpty();
    }
}

record Number(int value) {}

class Kitchen {
    private final int number;

    private final Cook cook;

    Kitchen(int number, Cook cook) {
        this.number = number;
        this.cook = cook;
    }

    boolean is(int other) {
        return number == other && cook.is(other);
    }

    @Override
    public String toString() {
        return ToStringBuilder.reflectionToString(this, ToStringStyle.SHORT_PREFIX_STYLE);
    }
}

class Staff {
    private final List<Maid> maids;

    Staff(List<Maid> maids) {
        this.maids = maids;
    }

    int count() {
        return maids.size();
    }

    @Override
    public String toString() {
        return new ReflectionToStringBuilder(this).toString();
    }
}
