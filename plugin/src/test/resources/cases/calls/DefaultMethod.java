package cases.calls.defaultmethod;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A default method of an interface builds on what implementations give. */
final class DefaultMethod {
    private static final Logger log = LoggerFactory.getLogger(DefaultMethod.class);

    static void run(Inputs in) {
        var employee = new Employee(in.datum("Employee.name"), "IT");
        log.info(employee.label()); // LEAK: personal-data-in-log Employee.name
        log.info(new Office(employee.department()).label());
    }
}

interface Named {
    String title();

    default String label() {
        return "<" + title() + ">";
    }
}

record Employee(@PersonalData(purpose = "order", category = "name") String name, String department) implements Named {
    @Override
    public String title() {
        return name;
    }
}

record Office(String title) implements Named {}
