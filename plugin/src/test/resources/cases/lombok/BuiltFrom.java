package cases.lombok.builtfrom;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import lombok.Builder;
import lombok.Getter;
import lombok.extern.slf4j.Slf4j;

/** {@code @Builder} on a method of an object, and {@code toBuilder()} that obtains a value by a method. */
@Slf4j
final class BuiltFrom {
    static void run(Inputs in) {
        var sender = new Sender("from us: ");
        var label = Label.builder().reader(in.datum("Label.reader")).size(3).build();
        log.info("letter {}", sender.letter().to(label.getReader()).text("hello").build()); // LEAK: personal-data-in-log Label.reader
        log.info("letter {}", sender.letter().to("you").text("hello").build());
        log.info("line {}", label.toBuilder().build().getLine()); // LEAK: personal-data-in-log Label.reader
        log.info("size {}", label.toBuilder().build().getSize());
    }
}

final class Sender {
    private final String start;

    Sender(String start) {
        this.start = start;
    }

    @Builder(builderMethodName = "letter", builderClassName = "Letter")
    String write(String to, String text) {
        return start + to + text;
    }
}

@Getter
@Builder(toBuilder = true)
final class Label {
    @PersonalData(purpose = "order", category = "name")
    private final String reader;

    @Builder.ObtainVia(method = "written")
    private final String line;

    private final int size;

    String written() {
        return "to " + reader;
    }
}
