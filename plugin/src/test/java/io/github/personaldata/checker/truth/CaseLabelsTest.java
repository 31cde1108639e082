package io.github.personaldata.checker.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CaseLabelsTest {
    @Test
    void readsLeaksWithTheirLinesRulesAndElements() {
        var labels = CaseLabels.read(
                "calls/Chain",
                List.of(
                        "class Chain {",
                        "  log.info(a, b); // LEAK: personal-data-in-log Customer.email, personal-data-in-log Order.address",
                        "  sdk.track(a); // LEAK: unknown-destination Customer.email // UNEXECUTED",
                        "  own.send(a); // LEAK: category-not-allowed Customer.iin // ALLOWED: Customer.email",
                        "}"));

        assertThat(labels.leaks())
                .containsExactly(
                        new CaseLabels.Expected(2, "personal-data-in-log", "Customer.email", true),
                        new CaseLabels.Expected(2, "personal-data-in-log", "Order.address", true),
                        new CaseLabels.Expected(3, "unknown-destination", "Customer.email", false),
                        new CaseLabels.Expected(4, "category-not-allowed", "Customer.iin", true));
        assertThat(labels.allowed()).containsExactly(new CaseLabels.Allowed(4, "Customer.email"));
    }

    @Test
    void refusesWhatItCannotRead() {
        assertThatThrownBy(() -> read("log.info(a); // LEAK: Customer.email"))
                .hasMessageContaining("a/B:1")
                .hasMessageContaining("<rule>");
        assertThatThrownBy(() -> read("log.info(a); // LEAK: personal-data-in-logs Customer.email"))
                .hasMessageContaining("no rule");
        assertThatThrownBy(() -> read("log.info(a); // LEAK: personal-data-in-log email"))
                .hasMessageContaining("<Type.field>");
        assertThatThrownBy(() -> read("log.info(a); // UNEXECUTED")).hasMessageContaining("LEAK");
    }

    private static CaseLabels read(String line) {
        return CaseLabels.read("a/B", List.of(line));
    }
}
