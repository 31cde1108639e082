package cases.functions.lambdapassed;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A lambda is passed down and called there. */
final class LambdaPassed {
    private static final Logger log = LoggerFactory.getLogger(LambdaPassed.class);

    static void run(Inputs in) {
        var teacher = new Teacher(in.datum("Teacher.name"), "physics");
        with(teacher, t -> log.info("lesson by {}", t.name())); // LEAK: personal-data-in-log Teacher.name
        with(teacher, t -> log.info("lesson in {}", t.subject()));
        log.info(render(teacher, Teacher::name)); // LEAK: personal-data-in-log Teacher.name
        log.info(render(teacher, Teacher::subject));
    }

    private static void with(Teacher teacher, Consumer<Teacher> action) {
        action.accept(teacher);
    }

    private static String render(Teacher teacher, Function<Teacher, String> part) {
        return part.apply(teacher);
    }
}

record Teacher(@PersonalData(purpose = "order", category = "name") String name, String subject) {}
