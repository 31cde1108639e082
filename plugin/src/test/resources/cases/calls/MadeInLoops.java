package cases.calls.madeinloops;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Objects that another method makes in a loop, or by a function that is called often, are many. */
final class MadeInLoops {
    private static final Logger log = LoggerFactory.getLogger(MadeInLoops.class);

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"), "12a");
        List<Box> boxes = boxes();
        Box first = boxes.get(0);
        Box second = boxes.get(1);
        first.text = guest.name();
        second.text = guest.room();
        log.info("{}", first.text); // LEAK: personal-data-in-log Guest.name
        List<Box> made = IntStream.range(0, 2).mapToObj(i -> new Box()).toList();
        made.get(0).text = guest.name();
        made.get(1).text = guest.room();
        log.info("{}", made.get(0).text); // LEAK: personal-data-in-log Guest.name
        List<Box> generated = Stream.generate(Box::new).limit(2).toList();
        generated.get(0).text = guest.name();
        generated.get(1).text = guest.room();
        log.info("{}", generated.get(0).text); // LEAK: personal-data-in-log Guest.name
        Box[] filled = filled();
        filled[0].text = guest.name();
        filled[1].text = guest.room();
        log.info("{}", filled[0].text); // LEAK: personal-data-in-log Guest.name
        Box one = boxes().get(0);
        one.text = guest.name();
        Box other = boxes().get(0);
        other.text = guest.room();
        log.info("{}", one.text); // LEAK: personal-data-in-log Guest.name
        log.info("{}", other.text);
        var chain = chained(3);
        chain.text = guest.name();
        chain.next.text = guest.room();
        log.info("{}", chain.text); // LEAK: personal-data-in-log Guest.name
        log.info("{}", chain.count);
    }

    private static List<Box> boxes() {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            boxes.add(new Box());
        }
        return boxes;
    }

    private static Box[] filled() {
        Box[] boxes = new Box[2];
        for (int i = 0; i < boxes.length; i++) {
            boxes[i] = new Box();
        }
        return boxes;
    }

    private static Box chained(int count) {
        Box box = new Box();
        box.count = count;
        box.next = count == 0 ? null : chained(count - 1);
        return box;
    }
}

class Box {
    String text;
    Box next;
    int count;
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, String room) {}
