package cases.frameworks.springbeans;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A context gives a service the bean it asks for. */
final class SpringBeans {
    static void run(Inputs in) {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(Directory.class, Directory::new);
            context.registerBean(Reception.class, () -> new Reception(context.getBean(Directory.class)));
            context.refresh();
            context.getBean(Reception.class).greet(in.datum("Guest.name"));
        }
    }
}

class Directory {
    private Guest last;

    void enter(Guest guest) {
        last = guest;
    }

    Guest last() {
        return last;
    }
}

class Reception {
    private static final Logger log = LoggerFactory.getLogger(Reception.class);

    private final Directory directory;

    Reception(Directory directory) {
        this.directory = directory;
    }

    void greet(String name) {
        directory.enter(new Guest(name, 3));
        log.info("room {}", directory.last().room());
        log.info("welcome {}", directory.last().name()); // LEAK: personal-data-in-log Guest.name
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, int room) {}
