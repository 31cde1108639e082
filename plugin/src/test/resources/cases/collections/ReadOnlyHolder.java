package cases.collections.readonlyholder;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A class gives its list out as a view and prints another. */
final class ReadOnlyHolder {
    private static final Logger log = LoggerFactory.getLogger(ReadOnlyHolder.class);

    static void run(Inputs in) {
        var register = new Register();
        register.enter(new Student(in.datum("Student.name"), 3));
        log.info("{}", register.names()); // LEAK: personal-data-in-log Student.name
        log.info("{}", register.marks());
    }
}

final class Register {
    private final List<String> names = new ArrayList<>();
    private final List<Integer> marks = new ArrayList<>();
    private final List<String> view = Collections.unmodifiableList(names);

    void enter(Student student) {
        names.add(student.name());
        marks.add(student.mark());
    }

    List<String> names() {
        return view;
    }

    List<Integer> marks() {
        return List.copyOf(marks);
    }
}

record Student(@PersonalData(purpose = "order", category = "name") String name, int mark) {}
