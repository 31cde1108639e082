package cases.frameworks.reflectionbyname;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A method and a field found by constant names. */
final class ReflectionByName {
    private static final Logger log = LoggerFactory.getLogger(ReflectionByName.class);

    static void run(Inputs in) throws Exception {
        var person = new Person(in.datum("Person.name"), "blue");
        Method getter = Person.class.getDeclaredMethod("name");
        getter.setAccessible(true);
        log.info("{}", getter.invoke(person)); // LEAK: personal-data-in-log Person.name
        Field field = Person.class.getDeclaredField("name");
        field.setAccessible(true);
        log.info("{}", field.get(person)); // LEAK: personal-data-in-log Person.name
        log.info("{}", getter.getName());
        log.info("{}", field.getType().getSimpleName());
    }
}

record Person(@PersonalData(purpose = "order", category = "name") String name, String colour) {}
