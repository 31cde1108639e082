package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes that hold data and come in jars: their getters, setters and {@code toString} are read from bytecode. */
final class JarClassesTest {
    private static final List<String> LIBRARY = List.of(
            """
            package lib;
            import io.github.personaldata.PersonalData;
            public class Customer {
                private final String id;
                @PersonalData(purpose = "order", category = "email") private String email;
                private Address address = new Address();
                public Customer(String id, String email) { this.id = id; this.email = email; }
                public String getId() { return id; }
                public String getEmail() { return email; }
                public void setEmail(String email) { this.email = email; }
                public Address getAddress() { return address; }
                @Override public String toString() { return "Customer " + id; }
            }
            """,
            """
            package lib;
            public final class Address {
                private String street;
                private String country;
                public String getStreet() { return street; }
                public Address setStreet(String street) { this.street = street; return this; }
                public String getCountry() { return country; }
                public Address setCountry(String country) { this.country = country; return this; }
                @Override public String toString() { return street + ", " + country; }
            }
            """,
            """
            package lib;
            import java.util.*;
            import java.util.function.*;
            public class Basket<T> {
                private final List<T> things = new ArrayList<>();
                private String note = "";
                public Basket<T> put(T thing) { things.add(thing); return this; }
                public void each(Consumer<? super T> action) { things.forEach(t -> action.accept(t)); }
                public String note() { return note; }
                public Basket<T> note(String note) { this.note = note; return this; }
            }
            """,
            """
            package lib;
            import io.github.personaldata.PersonalData;
            public record Contact(String id, @PersonalData(purpose = "order") String phone) {}
            """,
            """
            package lib;
            public class Open {
                protected String first = "";
                private String second = "";
                public String first() { return first; }
                public Open second(String second) { this.second = second; return this; }
            }
            """,
            """
            package lib;
            public class Opened extends Open {
                private String third = "";
                @Override public String first() { return third; }
                @Override public Open second(String second) { this.third = second; return this; }
            }
            """);

    @TempDir
    private Path folder;

    private TreeSet<String> found(String... lines) throws IOException, BadInput {
        return new JarProgram(folder, LIBRARY).found(lines);
    }

    @Test
    void aGetterHandsOutItsFieldOnly() throws IOException, BadInput {
        assertThat(found("void m(Customer c) {", "log.info(c.getId());", "log.info(c.getEmail());", "}"))
                .containsExactly("P.java:6 personal-data-in-log Customer.email");
    }

    @Test
    void aRecordsAnnotatedComponentIsASource() throws IOException, BadInput {
        assertThat(found("void m(Contact c) {", "log.info(c.id());", "log.info(c.phone());", "}"))
                .containsExactly("P.java:6 personal-data-in-log Contact.phone");
    }

    @Test
    void whatIsPrintedIsWhatToStringPrints() throws IOException, BadInput {
        assertThat(found(
                        "void m(Customer c, Address a) {",
                        "log.info(\"{}\", c);",
                        "a.setStreet(phone);",
                        "log.info(\"{}\", a);",
                        "}"))
                .containsExactly("P.java:7 personal-data-in-log P.phone");
    }

    @Test
    void partsAreToldApart() throws IOException, BadInput {
        assertThat(found(
                        "void m() {",
                        "Address a = new Address().setCountry(\"KZ\").setStreet(phone);",
                        "log.info(a.getCountry());",
                        "log.info(a.getStreet());",
                        "Customer c = new Customer(phone, \"\");",
                        "log.info(c.getEmail());",
                        "log.info(c.getId());",
                        "}"))
                .containsExactlyInAnyOrder(
                        "P.java:7 personal-data-in-log P.phone", "P.java:10 personal-data-in-log P.phone");
    }

    @Test
    void functionsAreCalledWithWhatIsHeld() throws IOException, BadInput {
        assertThat(found(
                        "void m() {",
                        "Basket<String> b = new Basket<String>().put(phone).note(\"n\");",
                        "b.each(t -> log.info(t));",
                        "log.info(b.note());",
                        "}"))
                .containsExactly("P.java:6 personal-data-in-log P.phone");
    }

    @Test
    void aClassThatIsExtendedMayBeAnyOfThem() throws IOException, BadInput {
        assertThat(found("void m(Open o) {", "log.info(o.second(phone).first());", "}"))
                .containsExactly("P.java:5 personal-data-in-log P.phone");
    }

    @Test
    void aClassOfTheProgramMayExtendIt() throws IOException, BadInput {
        assertThat(found(
                        "static class Mine extends Customer {",
                        "Mine() { super(\"1\", \"\"); }",
                        "@Override public String getId() { return getEmail(); }",
                        "}",
                        "void m(Customer c) {",
                        "log.info(c.getId());",
                        "}"))
                .containsExactly("P.java:9 personal-data-in-log Customer.email");
    }
}
