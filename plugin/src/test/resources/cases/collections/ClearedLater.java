package cases.collections.clearedlater;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What others got before a list was cleared they have seen; what it holds afterwards is what they see later. */
final class ClearedLater {
    private static final Logger log = LoggerFactory.getLogger(ClearedLater.class);

    private static List<String> shared = new ArrayList<>();
    private static List<String> other = new ArrayList<>();

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"), "window");
        hand(names -> log.info("{}", names), guest.name()); // LEAK: personal-data-in-log Guest.name
        hand(names -> log.info("{}", names), guest.wish());
        publish(guest.name());
        publishOther(guest.wish());
        var names = new ArrayList<String>();
        names.add(guest.name());
        names.clear();
        names.add(guest.wish());
        log.info("{}", names);
    }

    private static void hand(Consumer<List<String>> out, String text) {
        var names = new ArrayList<String>();
        names.add(text);
        out.accept(names);
        names.clear();
    }

    private static void publish(String text) {
        var names = new ArrayList<String>();
        names.add(text);
        shared = names;
        show();
        names.clear();
    }

    private static void publishOther(String text) {
        var names = new ArrayList<String>();
        names.add(text);
        other = names;
        showOther();
        names.clear();
    }

    private static void show() {
        log.info("{}", shared); // LEAK: personal-data-in-log Guest.name
    }

    private static void showOther() {
        log.info("{}", other);
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, String wish) {}
