package io.github.personaldata.checker.run;

import java.util.List;

/** What the annotations say, and where they may stand. */
final class AnnotationPrograms {
    private AnnotationPrograms() {}

    static List<FlowProgram> all() {
        return List.of(
                FlowProgram.of(
                        "an annotated field and its neighbour",
                        """
                        class P { void m(Customer c) {
                            Out.log.info(c.id);
                            Out.log.info(c.email); // LEAK: Customer.email
                            Out.log.info(c.getPhone()); // LEAK: Customer.phone
                        } }
                        """),
                FlowProgram.of(
                        "a trusted anonymiser",
                        """
                        class P {
                            @Anonymizes static String mask(String s) { return s.substring(0, 1); }
                            static String cut(String s) { return s.substring(0, 1); }
                            void m(Customer c) {
                                Out.log.info(mask(c.email));
                                Out.log.info(cut(c.email)); // LEAK: Customer.email
                            }
                        }
                        """),
                FlowProgram.of(
                        "an anonymiser declared on the interface",
                        """
                        interface Mask { @Anonymizes String of(String s); }
                        class Dots implements Mask { public String of(String s) { return "." + s; } }
                        class P { void m(Customer c, Mask mask, Dots dots) {
                            Out.log.info(mask.of(c.email));
                            Out.log.info(dots.of(c.email));
                        } }
                        """),
                FlowProgram.of(
                        "an anonymiser logs what it is given",
                        """
                        class P {
                            @Anonymizes static String mask(String s) {
                                Out.log.info(s); // LEAK: Customer.email
                                return "x";
                            }
                            void m(Customer c) { Out.log.info(mask(c.email)); }
                        }
                        """),
                FlowProgram.of(
                        "what only looks like personal data",
                        """
                        @PersonalData(purpose = "order") class Account {
                            String owner;
                            @NotPersonalData("a number of the shop") String number;
                        }
                        class P { void m(Account a) {
                            Out.log.info(a.number);
                            Out.log.info(a.owner); // LEAK: Account.owner
                        } }
                        """),
                FlowProgram.of(
                        "an annotated type covers fields typed by it",
                        """
                        @PersonalData(purpose = "order", category = "name") record Name(String first, String last) {}
                        class Order { Name name; int number; }
                        class P { void m(Order o) {
                            Out.log.info("{}", o.number);
                            Out.log.info(o.name.first()); // LEAK: Name.first
                        } }
                        """),
                FlowProgram.of(
                        "a type use",
                        """
                        class Group { List<@PersonalData(purpose = "order") String> emails = new ArrayList<>(); List<String> ids; }
                        class P { void m(Group g) {
                            for (String id : g.ids) Out.log.info(id);
                            for (String email : g.emails)
                                Out.log.info(email); // LEAK: Group.emails
                            Out.log.info("{}", g.emails.size());
                        } }
                        """),
                FlowProgram.of(
                        "a meta-annotation",
                        """
                        @PersonalData(purpose = "order", category = "email") @Retention(RetentionPolicy.RUNTIME) @interface Mail {}
                        class Person { @Mail String address; @Deprecated String other; }
                        class P { void m(Person p) {
                            Out.log.info(p.other);
                            Out.log.info(p.address); // LEAK: Person.address
                        } }
                        """),
                FlowProgram.of(
                        "an annotated parameter",
                        """
                        class P {
                            void m(@PersonalData(purpose = "order", category = "email") String email, String id) {
                                Out.log.info(id);
                                Out.log.info(email.trim()); // LEAK: P.email
                            }
                        }
                        """),
                FlowProgram.of(
                        "an annotated accessor of an interface",
                        """
                        interface Person { @PersonalData(purpose = "order") String name(); String id(); }
                        class P { void m(Person p) {
                            Out.log.info(p.id());
                            Out.log.info(p.name()); // LEAK: Person.name
                        } }
                        """),
                FlowProgram.of(
                        "an accessor inherits its annotation",
                        """
                        interface Person { @PersonalData(purpose = "order") String name(); }
                        class Buyer implements Person { String n; String i; public String name() { return n; } String i() { return i; } }
                        class P { void m(Buyer b) {
                            Out.log.info(b.i());
                            Out.log.info(b.name()); // LEAK: Person.name
                        } }
                        """),
                FlowProgram.of(
                        "an annotated result",
                        """
                        class P {
                            @PersonalData(purpose = "order", category = "name") String ask() { return System.getenv("X"); }
                            void m() {
                                Out.log.info(System.getenv("X"));
                                Out.log.info(ask()); // LEAK: P.ask
                            }
                        }
                        """),
                FlowProgram.of(
                        "a record component is its accessor and its constructor's parameter",
                        """
                        record Buyer(@PersonalData(purpose = "order") String name, String id) {
                            Buyer {
                                Out.log.info(id);
                                Out.log.info(name); // LEAK: Buyer.name
                            }
                        }
                        class P { void m(Buyer b) {
                            Out.log.info(b.id());
                            Out.log.info(b.name()); // LEAK: Buyer.name
                        } }
                        """));
    }
}
