package io.github.personaldata.checker.run;

/** Sources and the policy file of {@link BuildMergeTest}'s modules. */
final class MergedModules {
    static final String POLICY =
            """
            version: 1
            operator: {name: Example Store LLP, country: KZ, law: KZ-94-V}
            held: [name, email]
            purposes:
              order: {clause: "4.1", basis: contract}
              newsletter: {clause: "4.2", retention: P1Y}
              gossip: {retention: P1Y}
            recipients:
              crm: {role: hosting, country: KZ, purposes: [order], categories: [email], basis: consent, evidence: form, hosts: [crm.example]}
              mail-house: {role: mail, country: KZ, purposes: [order], categories: [email], basis: consent, hosts: [mail.example]}
            crossBorder: {adequate: [KZ]}
            accepted:
              - {rule: personal-data-in-log, in: p.Audit, reason: masked by the appender}
              - {rule: personal-data-in-log, in: p.Nowhere, reason: was there once}
            """;
    static final String CUSTOMER =
            """
            package p;
            import io.github.personaldata.PersonalData;
            public class Customer {
                @PersonalData(purpose = "order") public String email;
                @PersonalData(purpose = "order") public String passport;
                public interface Hook { void saved(String email); }
                public static Hook hook;
                public void save() { hook.saved(email); }
            }
            """;
    static final String ORDERS =
            """
            package p;
            import io.github.personaldata.ProcessedFor;
            public class Orders {
                public void pay(Customer c) { System.out.println(c.email); }
                @ProcessedFor({"newsletter", "order"}) public void mail(Customer c) throws Exception {
                    new java.net.URL("https://crm.example/" + c.email).openStream();
                }
            }
            """;
    static final String AUDIT =
            """
            package p;
            public class Audit implements Customer.Hook {
                @Override public void saved(String email) { System.out.println(email); }
            }
            """;
    static final String CONSOLE =
            """
            package p;
            public class Console implements Customer.Hook {
                @Override public void saved(String email) { System.err.println(email); }
            }
            """;

    private MergedModules() {}
}
