package io.github.personaldata.checker.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.personaldata.checker.run.BadInput;
import io.github.personaldata.checker.run.Format;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ParameterTextTest {
    @Test
    void readsFormatsInAnyCaseAndTheUsualOnesWhenLeftOut() throws BadInput {
        assertThat(ParameterText.formats(List.of("Sarif", " "))).containsExactly(Format.SARIF);
        assertThat(ParameterText.formats(List.of("sarif", "sarif-suppressed")))
                .containsExactly(Format.SARIF_SUPPRESSED);
        assertThat(ParameterText.formats(null)).containsExactlyInAnyOrder(Format.SARIF, Format.JSON, Format.HTML);
        assertThatThrownBy(() -> ParameterText.formats(List.of("sarf")))
                .isInstanceOf(BadInput.class)
                .hasMessage(
                        "personal-data.formats: unknown format sarf; expected sarif or sarif-suppressed or json or html or gitlab");
    }

    @Test
    void readsLanguagesWithOrWithoutACountry() throws BadInput {
        assertThat(ParameterText.locale("ru").getLanguage()).isEqualTo("ru");
        assertThat(ParameterText.locale("kk_KZ").getLanguage()).isEqualTo("kk");
        assertThatThrownBy(() -> ParameterText.locale("kz"))
                .isInstanceOf(BadInput.class)
                .hasMessage("personal-data.locale: there are no texts in kz; expected en or ru or kk");
    }

    @Test
    void readsDates() throws BadInput {
        assertThat(ParameterText.date(" 2026-11-22 ")).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThatThrownBy(() -> ParameterText.date("22.11.2026"))
                .isInstanceOf(BadInput.class)
                .hasMessage("personal-data.date: 22.11.2026 is no date; expected one such as 2026-11-22");
    }

    @Test
    void refusesNumbersThatAreTooSmall() throws BadInput {
        assertThat(ParameterText.atLeast(1, "threads", 1)).isEqualTo(1);
        assertThatThrownBy(() -> ParameterText.atLeast(1, "threads", 0))
                .isInstanceOf(BadInput.class)
                .hasMessage("personal-data.threads: 0 is too small; expected at least 1");
    }
}
