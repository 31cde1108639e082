package cases.calls.generics;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A generic box gives back what was put in; two boxes are two. */
final class Generics {
    private static final Logger log = LoggerFactory.getLogger(Generics.class);

    static void run(Inputs in) {
        var donor = new Donor("b+", in.datum("Donor.name"));
        Box<String> name = Box.of(donor.name());
        Box<String> group = Box.of(donor.group());
        log.info("name {}", name.get()); // LEAK: personal-data-in-log Donor.name
        log.info("group {}", group.get());
        Box<Donor> whole = new Box<>(donor);
        log.info("name {}", whole.map(Donor::name).get()); // LEAK: personal-data-in-log Donor.name
        log.info("group {}", whole.map(Donor::group).get());
    }
}

class Box<T> {
    private final T content;

    Box(T content) {
        this.content = content;
    }

    static <T> Box<T> of(T content) {
        return new Box<>(content);
    }

    T get() {
        return content;
    }

    <R> Box<R> map(Function<? super T, ? extends R> change) {
        return new Box<>(change.apply(content));
    }
}

record Donor(String group, @PersonalData(purpose = "order", category = "name") String name) {}
