package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SelectionTest {
    @ParameterizedTest
    @CsvSource({
        "**,                     kz/shop/Order.java, true",
        "**/*.java,              kz/shop/Order.java, true",
        "**/*.java,              Order.java,         true",
        "kz/shop/**,             kz/shop/a/Order.java, true",
        "kz/shop/,               kz/shop/a/Order.java, true",
        "kz/shop/*,              kz/shop/a/Order.java, false",
        "kz/*/Order.java,        kz/shop/Order.java, true",
        "**/shop/**/Order.java,  kz/shop/Order.java, true",
        "**/shop/**/Order.java,  kz/workshop/Order.java, false",
        "**/Orde?.java,          kz/shop/Order.java, true",
        "**/Order.jav,           kz/shop/Order.java, false",
        "kz/shop/O(der.java,     kz/shop/O(der.java, true",
        "kz\\shop\\*.java,       kz/shop/Order.java, true",
    })
    void readsAntPatterns(String pattern, String path, boolean selected) {
        assertThat(new Selection(List.of(pattern), List.of()).selects(path)).isEqualTo(selected);
        assertThat(new Selection(List.of(), List.of(pattern)).selects(path)).isEqualTo(!selected);
    }

    @Test
    void selectsAllWithoutPatternsAndExcludesWin() {
        assertThat(Selection.ALL.selects("kz/shop/Order.java")).isTrue();
        assertThat(new Selection(List.of("kz/**"), List.of("**/Order.java")).selects("kz/shop/Order.java"))
                .isFalse();
        assertThat(new Selection(List.of("a/**", "kz/**"), List.of()).selects("kz\\shop\\Order.java"))
                .isTrue();
    }
}
