package cases.collections.roundaboutcontainers;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Containers of the program whose parts are containers again, without end. */
final class RoundAboutContainers {
    private static final Logger log = LoggerFactory.getLogger(RoundAboutContainers.class);
    static final Rooms ROOMS = new Rooms();
    static final List<Object> VIEW = ROOMS;
    static final Rooms OTHERS = new Rooms();
    static final List<Object> OTHER_VIEW = OTHERS;

    static void run(Inputs in) {
        ROOMS.sign = new Guest(in.datum("Guest.name"), 3).name();
        OTHERS.sign = "closed";
        log.info("{}", ((List<?>) ((List<?>) VIEW.get(0)).get(0)).get(1)); // LEAK: personal-data-in-log Guest.name
        for (Object room : VIEW) {
            if (!(room instanceof List)) {
                log.info("{}", room); // LEAK: personal-data-in-log Guest.name
            }
        }
        log.info("{}", OTHER_VIEW.size());
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, int nights) {}

final class Rooms extends AbstractList<Object> {
    String sign;

    @Override
    public Object get(int index) {
        return index == 0 ? this : sign;
    }

    @Override
    public Iterator<Object> iterator() {
        return new Walk(this);
    }

    @Override
    public int size() {
        return 2;
    }
}

final class Walk implements Iterator<Object> {
    private final Rooms rooms;
    private int at;

    Walk(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public boolean hasNext() {
        return at < 2;
    }

    @Override
    public Object next() {
        return rooms.get(at++);
    }
}
