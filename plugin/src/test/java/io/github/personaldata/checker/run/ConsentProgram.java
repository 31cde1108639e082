package io.github.personaldata.checker.run;

/**
 * A program of {@link ConsentTest}.
 *
 * @param body members of a class with a {@code mail} that rests on consent and a service that knows {@code consents}; further types may follow
 *     after a line {@code }}
 */
record ConsentProgram(String name, String body) {
    static final String POLICY =
            """
            version: 1
            purposes:
              newsletter: {basis: consent}
              order: {basis: contract}
            recipients:
              mail-house: {role: mail, country: KZ, basis: consent, purposes: [newsletter], categories: [email, name], hosts: [mail.example]}
            crossBorder: {adequate: [KZ]}
            rules: {unannotated-personal-data: off, stale-declaration: off, unmodelled-egress: off, excessive-disclosure: off}
            """;

    static final String COMMON =
            """
            package p;
            import io.github.personaldata.*;
            import java.util.*;
            class Customer {
                @PersonalData(purpose = "newsletter", category = "email") String email;
                @PersonalData(purpose = "newsletter", category = "name") private String name;
                private String id;
                Customer friend;
                String getName() { return name; }
                String getId() { return id; }
                boolean isActive() { return id != null; }
            }
            enum Purpose { NEWSLETTER, ORDER }
            class Refused extends RuntimeException {}
            interface Consents {
                @ConsentCheck("newsletter") boolean news(Customer customer);
                @ConsentCheck("order") boolean orders(Customer customer);
                @ConsentCheck("newsletter") Boolean boxed(Customer customer);
                @ConsentCheck("newsletter") boolean byId(String id);
                @ConsentCheck("newsletter") void require(Customer customer);
                @ConsentCheck(purposeArgument = 1) boolean given(Customer customer, Purpose purpose);
                @ConsentCheck(purposeArgument = 0) boolean named(String purpose, Customer customer);
                boolean unchecked(Customer customer);
            }
            interface Store {
                Customer find(String id);
                List<Customer> all();
                Optional<Customer> look(String id);
            }
            """;

    private static final String HEAD =
            """
            package p;
            import io.github.personaldata.*;
            import java.util.*;
            import java.util.function.*;
            import java.util.stream.*;
            import org.springframework.web.client.*;
            @Recipient("mail-house") interface Mail { void send(String text); }
            class P {
                Mail mail;
                Consents consents;
                Store store;
                boolean sunday;
            """;

    String text() {
        String members = body.stripTrailing();
        boolean closed = members.contains("\n}\nclass ") || members.contains("\n}\ninterface ");
        return HEAD + members.indent(4) + (closed ? "" : "}\n");
    }

    /** Whether something in it is found only by whose consent it is, which in large methods is not known. */
    boolean needsPeople() {
        return ConsentPeople.all().contains(this) || ConsentTricks.people().contains(this);
    }

    @Override
    public String toString() {
        return name;
    }
}
