package io.github.personaldata.checker.run;

import java.util.List;
import java.util.Map;

/** What {@code models:} of the policy file say about code that nobody can annotate. */
final class ModelPrograms {
    private ModelPrograms() {}

    private static FlowProgram modelled(String name, String models, String body) {
        return new FlowProgram(name, "", body, "models:\n" + models.indent(2), Map.of());
    }

    static List<FlowProgram> all() {
        return List.of(
                modelled(
                        "a foreign annotation",
                        "sources: [{annotation: p.Pii, category: name, purpose: [order]}]",
                        """
                        @interface Pii {}
                        class Person { @Pii String name; String id; }
                        class P { void m(Person p) {
                            Out.log.info(p.id);
                            Out.log.info(p.name); // LEAK: Person.name
                        } }
                        """),
                modelled(
                        "a field and a method as sources",
                        """
                        sources:
                          - {field: "p.Person#name", category: name, purpose: [order]}
                          - {method: "java.util.Properties#getProperty(java.lang.String)", category: name, purpose: [order]}
                        """,
                        """
                        class Person { String name; String id; }
                        class P { void m(Person p, Properties s) {
                            Out.log.info(p.id);
                            Out.log.info(s.getProperty("a", "b"));
                            Out.log.info(p.name); // LEAK: Person.name
                            Out.log.info(s.getProperty("a")); // LEAK: Properties.property
                        } }
                        """),
                modelled(
                        "sinks",
                        """
                        sinks:
                          - {method: "p.Audit#write(..)", kind: log, arguments: [1]}
                          - {method: "p.Sms#send(..)", kind: outbound, recipient: crm}
                        """,
                        """
                        interface Audit { void write(String id, String what); }
                        interface Sms { void send(String to); }
                        class P { void m(Customer c, Audit audit, Sms sms) {
                            audit.write(c.email, c.id);
                            audit.write(c.id, c.email); // LEAK: Customer.email
                            sms.send(c.id);
                            sms.send(c.email);
                            sms.send(c.getPhone()); // LEAK: category-not-allowed Customer.phone
                        } }
                        """),
                modelled(
                        "a propagator replaces what a method is seen to do",
                        "propagators: [{method: \"p.Text#join(..)\", from: [\"1\"], to: result}]",
                        """
                        interface Text { String join(String a, String b); }
                        class P { void m(Customer c, Text text) {
                            Out.log.info(text.join(c.email, c.id));
                            Out.log.info(text.join(c.id, c.email)); // LEAK: Customer.email
                        } }
                        """),
                modelled(
                        "a strong anonymiser and a weak one",
                        """
                        anonymisers:
                          - {method: "p.Mask#strong(..)", grade: strong}
                          - {method: "p.Mask#weak(..)", grade: weak}
                        """,
                        """
                        interface Mask { String strong(String s); String weak(String s); String none(String s); }
                        class P { void m(Customer c, Mask mask) {
                            Out.log.info(mask.strong(c.email));
                            Out.log.info(mask.weak(c.email)); // LEAK: weak-anonymisation Customer.email
                            Out.log.info(mask.none(c.email)); // LEAK: Customer.email
                        } }
                        """),
                modelled(
                        "a pattern matches subtypes and wildcards",
                        "sinks: [{method: \"p.Aud*#w*(..)\", kind: log}]",
                        """
                        interface Audit { void write(String what); void keep(String what); }
                        class FileAudit implements Audit { public void write(String what) {} public void keep(String what) {} }
                        class P { void m(Customer c, FileAudit audit) {
                            audit.keep(c.email);
                            audit.write(c.email); // LEAK: Customer.email
                        } }
                        """));
    }
}
