package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.policy.register.DataElement;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which anonymisers the register says a data element is given to. */
final class AnonymisedDataTest {
    private static final String CODE =
            """
            package p;
            import io.github.personaldata.*;
            record Customer(@PersonalData(purpose = "order") String phone, @PersonalData(purpose = "order") String email, String id) {}
            interface Pseudonyms { @Anonymizes String of(String text); }
            class Masks {
                @Anonymizes static String mask(String text) { return text.substring(1); }
                @Anonymizes String whole(Customer customer) { return customer.phone(); }
                static String modelled(String text) { return text; }
                static String plain(String text) { return text; }
            }
            class P {
                String kept;
                String later(String text) { return Masks.mask(text); }
                void put(Customer customer) { kept = customer.phone(); }
                void run(Customer customer, Masks masks, Pseudonyms names, javax.crypto.Mac mac) { %s; }
            }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "Masks.mask(customer.phone())             | phone=[p.Masks.mask]",
                "Masks.mask(customer.id())                | ",
                "Masks.plain(customer.phone())            | ",
                "Masks.modelled(customer.email())         | email=[p.Masks.modelled]",
                "names.of(customer.email())               | email=[p.Pseudonyms.of]",
                "later(customer.phone())                  | phone=[p.Masks.mask]",
                "Masks.mask(kept)                         | phone=[p.Masks.mask]",
                "masks.whole(customer)                    | email=[p.Masks.whole], phone=[p.Masks.whole]",
                "mac.doFinal(customer.phone().getBytes()) | phone=[javax.crypto.Mac.doFinal]",
                "Masks.mask(customer.phone() + names.of(customer.email())) | email=[p.Pseudonyms.of], phone=[p.Masks.mask]",
            })
    void isToldOfEachDataElement(String statement, String expected) throws BadInput {
        Map<String, Object> found = new TreeMap<>();
        for (DataElement element : new Project(folder)
                .source("p/P.java", CODE.formatted(statement))
                .policy(
                        """
                        version: 1
                        purposes: {order: {}}
                        models: {anonymisers: [{method: "p.Masks#modelled(..)", grade: weak}]}
                        """)
                .judged()
                .result()
                .register()
                .elements()) {
            if (!element.anonymisers().isEmpty()) {
                found.put(element.member(), element.anonymisers());
            }
        }
        assertThat(found).hasToString("{" + (expected == null ? "" : expected) + "}");
    }
}
