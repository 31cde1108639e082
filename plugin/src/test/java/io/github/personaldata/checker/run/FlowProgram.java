package io.github.personaldata.checker.run;

import java.util.Map;

/**
 * A program of {@link FlowTest}.
 *
 * @param imports besides the common ones
 * @param body what follows the imports; a line on which a datum leaves ends with {@code // LEAK: Type.field}, or with
 *     {@code // LEAK: rule Type.field} where it is not written to a log
 * @param policy what is added to the common policy file
 * @param resources texts of resources by name
 */
record FlowProgram(String name, String imports, String body, String policy, Map<String, String> resources) {
    static final String CUSTOMER =
            """
            package p;
            import io.github.personaldata.PersonalData;
            public class Customer {
                @PersonalData(purpose = "order", category = "email") String email;
                @PersonalData(purpose = "order", category = "phone") private String phone;
                String id;
                public String getPhone() { return phone; }
                public void setPhone(String phone) { this.phone = phone; }
                public String getId() { return id; }
            }
            """;

    static final String POLICY =
            """
            version: 1
            purposes:
              order: {clause: "4.1", basis: contract}
            recipients:
              crm: {role: hosting, country: KZ, purposes: [order], categories: [email], hosts: [crm.example]}
            own:
              hosts: [own.example]
            crossBorder: {adequate: [KZ]}
            rules: {unannotated-personal-data: off, stale-declaration: off, unmodelled-egress: off}
            """;

    private static final String HEAD =
            """
            package p;
            import io.github.personaldata.*;
            import java.lang.annotation.*;
            import java.util.*;
            import java.util.function.*;
            import org.springframework.web.client.*;
            %sclass Out { static final org.slf4j.Logger log = org.slf4j.LoggerFactory.getLogger("out"); }
            """;

    static FlowProgram of(String name, String body) {
        return with(name, "", body);
    }

    static FlowProgram with(String name, String imports, String body) {
        return new FlowProgram(name, imports, body, "", Map.of());
    }

    String text() {
        return HEAD.formatted(imports) + body;
    }

    @Override
    public String toString() {
        return name;
    }
}
