package cases.objects.reflectionprinted;

import com.google.common.base.MoreObjects;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.apache.commons.lang3.builder.ToStringBuilder;
import org.apache.commons.lang3.builder.ToStringStyle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Printers by reflection show fields that no toString would. */
final class ReflectionPrinted {
    private static final Logger log = LoggerFactory.getLogger(ReflectionPrinted.class);

    static void run(Inputs in) {
        var person = new Person(in.datum("Person.name"), 3);
        log.info("{}", ToStringBuilder.reflectionToString(person, ToStringStyle.SHORT_PREFIX_STYLE)); // LEAK: personal-data-in-log Person.name
        log.info("{}", new ToStringBuilder(person, ToStringStyle.SIMPLE_STYLE).append("visits", person.visits).toString());
        log.info("{}", MoreObjects.toStringHelper("Person").add("name", person.name).toString()); // LEAK: personal-data-in-log Person.name
        log.info("{}", person.visits);
    }
}

class Person {
    @PersonalData(purpose = "order", category = "name")
    final String name;

    final int visits;

    Person(String name, int visits) {
        this.name = name;
        this.visits = visits;
    }
}
