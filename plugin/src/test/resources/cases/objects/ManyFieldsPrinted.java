package cases.objects.manyfieldsprinted;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A class with many fields turns them into text by a helper; its objects are filled in one method and printed in another, two at once. */
final class ManyFieldsPrinted {
    private static final Logger log = LoggerFactory.getLogger(ManyFieldsPrinted.class);

    static void run(Inputs in) {
        var client = new Client(in.datum("Client.name"));
        fill(client.name());
        fillEmpty(client.name());
        fillAndReturn(client.name());
    }

    private static void fill(String name) {
        var form = new Form();
        form.set(name);
        print(form, new Form());
    }

    private static void print(Form form, Form other) {
        log.info("{} {}", form, other); // LEAK: personal-data-in-log Client.name
    }

    private static void fillEmpty(String name) {
        var form = new Empty();
        form.set(String.valueOf(name.length()));
        printEmpty(form, new Empty());
    }

    private static void printEmpty(Empty form, Empty other) {
        log.info("{} {}", form, other);
    }

    private static void fillAndReturn(String name) {
        var form = new Returned();
        form.set(name);
        log.info("{}", text(form, new Returned())); // LEAK: personal-data-in-log Client.name
    }

    private static String text(Returned form, Returned other) {
        return form.toString() + other;
    }
}

record Client(@PersonalData(purpose = "order", category = "name") String name) {}

final class Form {
    private String first;
    private String second;
    private String third;
    private String fourth;
    private String fifth;
    private String sixth;
    private String seventh;
    private String eighth;
    private String ninth;
    private String tenth;
    private String eleventh;
    private String twelfth;
    private String thirteenth;
    private String fourteenth;

    void set(String ninth) {
        this.ninth = ninth;
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        text.append("first: ").append(indented(first));
        text.append("second: ").append(indented(second));
        text.append("third: ").append(indented(third));
        text.append("fourth: ").append(indented(fourth));
        text.append("fifth: ").append(indented(fifth));
        text.append("sixth: ").append(indented(sixth));
        text.append("seventh: ").append(indented(seventh));
        text.append("eighth: ").append(indented(eighth));
        text.append("ninth: ").append(indented(ninth));
        text.append("tenth: ").append(indented(tenth));
        text.append("eleventh: ").append(indented(eleventh));
        text.append("twelfth: ").append(indented(twelfth));
        text.append("thirteenth: ").append(indented(thirteenth));
        text.append("fourteenth: ").append(indented(fourteenth));
        return text.toString();
    }

    private static String indented(Object shown) {
        return shown == null ? "null" : shown.toString().replace("\n", "\n    ");
    }
}

final class Empty {
    private String first;
    private String second;
    private String third;
    private String fourth;
    private String fifth;
    private String sixth;
    private String seventh;
    private String eighth;
    private String ninth;
    private String tenth;
    private String eleventh;
    private String twelfth;
    private String thirteenth;
    private String fourteenth;

    void set(String ninth) {
        this.ninth = ninth;
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        text.append("first: ").append(indented(first));
        text.append("second: ").append(indented(second));
        text.append("third: ").append(indented(third));
        text.append("fourth: ").append(indented(fourth));
        text.append("fifth: ").append(indented(fifth));
        text.append("sixth: ").append(indented(sixth));
        text.append("seventh: ").append(indented(seventh));
        text.append("eighth: ").append(indented(eighth));
        text.append("ninth: ").append(indented(ninth));
        text.append("tenth: ").append(indented(tenth));
        text.append("eleventh: ").append(indented(eleventh));
        text.append("twelfth: ").append(indented(twelfth));
        text.append("thirteenth: ").append(indented(thirteenth));
        text.append("fourteenth: ").append(indented(fourteenth));
        return text.toString();
    }

    private static String indented(Object shown) {
        return shown == null ? "null" : shown.toString().replace("\n", "\n    ");
    }
}

final class Returned {
    private String first;
    private String second;
    private String third;
    private String fourth;
    private String fifth;
    private String sixth;
    private String seventh;
    private String eighth;
    private String ninth;
    private String tenth;
    private String eleventh;
    private String twelfth;
    private String thirteenth;
    private String fourteenth;

    void set(String ninth) {
        this.ninth = ninth;
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        text.append("first: ").append(indented(first));
        text.append("second: ").append(indented(second));
        text.append("third: ").append(indented(third));
        text.append("fourth: ").append(indented(fourth));
        text.append("fifth: ").append(indented(fifth));
        text.append("sixth: ").append(indented(sixth));
        text.append("seventh: ").append(indented(seventh));
        text.append("eighth: ").append(indented(eighth));
        text.append("ninth: ").append(indented(ninth));
        text.append("tenth: ").append(indented(tenth));
        text.append("eleventh: ").append(indented(eleventh));
        text.append("twelfth: ").append(indented(twelfth));
        text.append("thirteenth: ").append(indented(thirteenth));
        text.append("fourteenth: ").append(indented(fourteenth));
        return text.toString();
    }

    private static String indented(Object shown) {
        return shown == null ? "null" : shown.toString().replace("\n", "\n    ");
    }
}
