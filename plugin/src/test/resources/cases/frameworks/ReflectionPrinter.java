package cases.frameworks.reflectionprinter;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.lang.reflect.Field;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A printer that asks all fields of an object. */
final class ReflectionPrinter {
    private static final Logger log = LoggerFactory.getLogger(ReflectionPrinter.class);

    static void run(Inputs in) throws Exception {
        log.info("{}", print(new Owner(in.datum("Owner.name")))); // LEAK: personal-data-in-log Owner.name
        log.info("{}", print(new Shelf("oak")));
    }

    private static String print(Object object) throws IllegalAccessException {
        var text = new StringBuilder();
        for (Field field : object.getClass().getDeclaredFields()) {
            field.setAccessible(true);
            text.append(field.getName()).append('=').append(field.get(object)).append(' ');
        }
        return text.toString();
    }
}

class Owner {
    @PersonalData(purpose = "order", category = "name")
    final String name;

    Owner(String name) {
        this.name = name;
    }
}

class Shelf {
    final String wood;

    Shelf(String wood) {
        this.wood = wood;
    }
}
