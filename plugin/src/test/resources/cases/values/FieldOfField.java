package cases.values.fieldoffield;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A field read through a chain of two objects. */
final class FieldOfField {
    private static final Logger log = LoggerFactory.getLogger(FieldOfField.class);

    static void run(Inputs in) {
        var tag = new Tag(in.datum("Tag.owner"), "web");
        var shelf = new Shelf(new Place(tag.owner()), tag.kind());
        log.info("{}", shelf.place().name()); // LEAK: personal-data-in-log Tag.owner
        log.info("{}", shelf.code());
    }
}

record Tag(@PersonalData(purpose = "order", category = "name") String owner, String kind) {}

record Shelf(Place place, String code) {}

record Place(String name) {}
