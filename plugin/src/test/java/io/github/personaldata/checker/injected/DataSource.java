package io.github.personaldata.checker.injected;

import java.util.Set;

/**
 * Where the data of an injection comes from: a field that is declared personal data, how an object with it is made, and how it is read.
 *
 * @param element as findings name it
 * @param declared a line of the policy file's {@code sources}; empty when the injected code has the annotation
 * @param creation statements that leave the object in {@code person}; {@code $} stands for the datum
 * @param other reads another text of the object
 * @param members classes that the program needs for it
 */
record DataSource(
        String element,
        String declared,
        String creation,
        String read,
        String other,
        String members,
        Set<Entered> entered) {
    DataSource {
        entered = Set.copyOf(entered);
    }

    /** A class of the injected code's own. */
    static DataSource own(int number) {
        String name = "Person" + number;
        String type =
                """
                static final class %s {
                    @io.github.personaldata.PersonalData(purpose = "order", category = "name")
                    private final String name;
                    private final String note = "none";
                    %s(String name) { this.name = name; }
                    String getName() { return name; }
                    String getNote() { return note; }
                }
                """;
        return new DataSource(
                name + ".name",
                "",
                "var person = new " + name + "($);",
                "person.getName()",
                "person.getNote()",
                type.formatted(name, name),
                Set.of());
    }

    /** The same object, of which another text is read. */
    DataSource otherRead() {
        return new DataSource(element, declared, creation, other, read, members, entered);
    }
}
