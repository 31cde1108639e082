package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which flows tell that an object left as a whole, and with what else of it. */
final class WholeObjectsTest {
    private static final String CUSTOMERS =
            """
            package shop;
            import io.github.personaldata.*;
            import java.util.*;
            import org.springframework.web.client.RestTemplate;
            record Card(@PersonalData(purpose = "order") String email, @PersonalData(purpose = "order") String phone) {}
            class Bean {
                @PersonalData(purpose = "order") private String email;
                @PersonalData(purpose = "order") private String phone;
                public String getEmail() { return email; }
                public String getPhone() { return phone; }
            }
            @lombok.Data class Data {
                @PersonalData(purpose = "order") private String email;
                @PersonalData(purpose = "order") private String phone;
            }
            record Order(Card card) {}
            record Parts(String a, String b) {}
            class Sender {
                void send(Card card, Bean bean, Data data, List<Card> cards, Order order) {
                    new RestTemplate().postForObject("https://a.example/v1", %s, Void.class);
                }
            }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "card                                       | true",
                "bean                                       | true",
                "data                                       | true",
                "cards                                      | true",
                "order                                      | true",
                "order.card()                               | true",
                "order.card().email() + card.phone()        | false",
                "card.email() + card.phone()                | false",
                "new Parts(card.email(), card.phone())      | false",
                "new Parts(bean.getEmail(), bean.getPhone()) | false",
                "List.of(card.email(), card.phone())        | false",
                "Map.of(\"c\", card)                        | true",
            })
    void anObjectLeavesAsAWhole(String sent, boolean whole) throws BadInput {
        ModuleCheck.Judged judged = new Project(folder)
                .source("shop/Sender.java", CUSTOMERS.formatted(sent))
                .judged();
        assertThat(judged.flows().flows()).hasSize(2);
        List<String> told = judged.flows().flows().stream()
                .flatMap(flow ->
                        flow.wholeObject().stream().map(other -> flow.label().member() + " with " + other.member()))
                .toList();
        assertThat(told).isEqualTo(whole ? List.of("email with phone", "phone with email") : List.of());
    }
}
