package cases.collections.keptundertwotypes;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Own containers kept in one field by their own class, by which they are filled, and in another by the JDK's, by which they are read. */
final class KeptUnderTwoTypes {
    private static final Logger log = LoggerFactory.getLogger(KeptUnderTwoTypes.class);

    static void run(Inputs in) {
        var tenant = new Tenant(in.datum("Tenant.name"), in.datum("Tenant.phone"), "kz", "ru");
        Clerk.fill(tenant);
        lists();
        maps();
        Kept.publish();
        others();
        Kept.desk.show();
        Board.open();
        Board.write.accept(tenant.name());
        Board.writeToo.accept(tenant.country());
        Board.show();
        var tray = new Tray();
        put(tray, tenant);
        Board.showTrays();
        Board.cast(tenant);
        log.info("{}", Board.plain); // LEAK: personal-data-in-log Tenant.name
        log.info("{}", Board.blank);
    }

    private static void put(Tray tray, Tenant tenant) {
        tray.text = tenant.phone();
    }

    private static void lists() {
        log.info("{}", Kept.rowsView.get(0)); // LEAK: personal-data-in-log Tenant.name
        for (String row : Kept.rowsView) {
            log.info("{}", row); // LEAK: personal-data-in-log Tenant.name
        }
        log.info("{}", Kept.rowsView); // LEAK: personal-data-in-log Tenant.name
        log.info("{}", Kept.linesView.get(0));
        for (String line : Kept.linesView) {
            log.info("{}", line);
        }
        log.info("{}", Kept.linesView);
        log.info("{}", Kept.rowsView.size());
    }

    private static void maps() {
        log.info("{}", Kept.sheetView.get("who")); // LEAK: personal-data-in-log Tenant.phone
        log.info("{}", Kept.sheetView.keySet());
        log.info("{}", Kept.formView.get("who"));
        log.info("{}", Kept.formView.values());
    }

    private static void others() {
        log.info("{}", Kept.stepsView.next()); // LEAK: personal-data-in-log Tenant.phone
        log.info("{}", Kept.turnsView.next());
        log.info("{}", Kept.published.get(0)); // LEAK: personal-data-in-log Tenant.phone
        log.info("{}", Kept.publishedToo.get(0));
        log.info("{}", Kept.objects); // LEAK: personal-data-in-log Tenant.name
        log.info("{}", Kept.entries.peek().getValue()); // LEAK: personal-data-in-log Tenant.name
    }
}

class Kept {
    static final Rows rows = new Rows();
    static final List<String> rowsView = rows;
    static final Object objects = rows;
    static final Lines lines = new Lines();
    static final List<String> linesView = lines;
    static final Sheet sheet = new Sheet();
    static final Map<String, String> sheetView = sheet;
    static final Form form = new Form();
    static final Map<String, String> formView = form;
    static final Steps steps = new Steps();
    static final Iterator<String> stepsView = steps;
    static final Turns turns = new Turns();
    static final Iterator<String> turnsView = turns;
    static final Slips slips = new Slips();
    static List<String> published;
    static final Notes notes = new Notes();
    static List<String> publishedToo;
    static final Pair pair = new Pair();
    static final Deque<Map.Entry<String, String>> entries = new ArrayDeque<>(List.of(pair));
    static final Desk desk = new Desk();

    static void publish() {
        published = slips;
        publishedToo = notes;
    }
}

class Clerk {
    static void fill(Tenant tenant) {
        Kept.rows.text = tenant.name();
        Kept.lines.text = tenant.country();
        Kept.sheet.phone = tenant.phone();
        Kept.form.text = tenant.country();
        Kept.steps.next = tenant.phone();
        Kept.turns.next = tenant.country();
        Kept.slips.text = tenant.phone();
        Kept.notes.text = tenant.language();
        Kept.pair.value = tenant.name();
        Kept.desk.files.put(tenant.name());
        Kept.desk.blanks.put(tenant.country());
    }
}

class Desk {
    private static final Logger log = LoggerFactory.getLogger(Desk.class);

    final Files files = new Files();
    final Blanks blanks = new Blanks();
    private final List<String> filed = files;
    private final List<String> blank = blanks;

    void show() {
        log.info("{}", filed.get(0)); // LEAK: personal-data-in-log Tenant.name
        log.info("{}", blank.get(0));
    }
}

/** Pages that a function fills which knows them, and one that its own constructor puts away. */
class Board {
    private static final Logger log = LoggerFactory.getLogger(Board.class);

    static Consumer<String> write;
    static List<String> written;
    static Consumer<String> writeToo;
    static List<String> writtenToo;
    static List<String> tray;

    static final List<String> plain = new Plain();
    static final List<String> blank = new Blank();

    static void cast(Tenant tenant) {
        ((Plain) plain).text = tenant.name();
        if (blank instanceof Blank it) {
            it.text = tenant.language();
        }
    }

    static void open() {
        var pages = new Pages();
        write = text -> pages.text = text;
        written = pages;
        var sheets = new Sheets();
        writeToo = text -> sheets.text = text;
        writtenToo = sheets;
    }

    static void show() {
        log.info("{}", written); // LEAK: personal-data-in-log Tenant.name
        log.info("{}", writtenToo);
    }

    static void showTrays() {
        log.info("{}", tray); // LEAK: personal-data-in-log Tenant.phone
    }
}

class Pages extends OneText {
    String text;

    @Override
    public String get(int index) {
        return text;
    }
}

class Sheets extends OneText {
    String text;

    @Override
    public String get(int index) {
        return text;
    }
}

class Plain extends OneText {
    String text;

    @Override
    public String get(int index) {
        return text;
    }
}

class Blank extends OneText {
    String text;

    @Override
    public String get(int index) {
        return text;
    }
}

class Tray extends OneText {
    String text;

    Tray() {
        Board.tray = this;
    }

    @Override
    public String get(int index) {
        return text;
    }
}

class Rows extends OneText {
    String text;

    @Override
    public String get(int index) {
        return text;
    }
}

class Lines extends OneText {
    String text;

    @Override
    public String get(int index) {
        return text;
    }
}

class Slips extends OneText {
    String text;

    @Override
    public String get(int index) {
        return text;
    }
}

class Notes extends OneText {
    String text;

    @Override
    public String get(int index) {
        return text;
    }
}

class Files extends OneText {
    private String last;

    void put(String text) {
        last = text;
    }

    @Override
    public String get(int index) {
        return last;
    }
}

class Blanks extends OneText {
    private String last;

    void put(String text) {
        last = text;
    }

    @Override
    public String get(int index) {
        return last;
    }
}

class Sheet extends AbstractMap<String, String> {
    String phone;

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of(Map.entry("who", phone));
    }
}

class Form extends AbstractMap<String, String> {
    String text;

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of(Map.entry("who", text));
    }
}

class Steps implements Iterator<String> {
    String next;

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public String next() {
        return next;
    }
}

class Turns implements Iterator<String> {
    String next;

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public String next() {
        return next;
    }
}

class Pair implements Map.Entry<String, String> {
    String value;

    @Override
    public String getKey() {
        return "who";
    }

    @Override
    public String getValue() {
        return value;
    }

    @Override
    public String setValue(String value) {
        throw new UnsupportedOperationException();
    }
}

record Tenant(
        @PersonalData(purpose = "order", category = "name") String name,
        @PersonalData(purpose = "order", category = "phone") String phone,
        String country,
        String language) {}

abstract class OneText extends AbstractList<String> {
    @Override
    public int size() {
        return 1;
    }
}
