package io.github.personaldata.checker.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.personaldata.checker.link.program.MethodId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MethodPatternTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.B#c()|a.B#c()",
                "a.B#c(..)|a.B#c(..)",
                "a.B#c(String, int, java.util.Map.Entry)|a.B#c(java.lang.String,int,java.util.Map$Entry)",
                "a.B.C#c(Object...)|a.B$C#c(java.lang.Object[])",
                "a.*#set*(String,..)|a.*#set*(java.lang.String,..)",
                "a.B#*(..)|a.B#*(..)",
                "a.B#<init>(byte[])|a.B#<init>(byte[])"
            })
    void patternsAreBroughtToOneForm(String written, String form) {
        assertThat(MethodPattern.parse(written)).hasToString(form);
    }

    @Test
    void signaturesMatch() {
        MethodId write = new MethodId("a.B", "write", List.of("java.lang.String", "int"));

        assertThat(matches("a.B#write(String,int)", write)).isTrue();
        assertThat(matches("a.B#write(String,..)", write)).isTrue();
        assertThat(matches("a.B#wr*(..)", write)).isTrue();
        assertThat(matches("a.B#write(String)", write)).isFalse();
        assertThat(matches("a.B#write(int,..)", write)).isFalse();
        assertThat(matches("a.B#writ(..)", write)).isFalse();
        assertThat(matches("a.B#*(..)", new MethodId("a.B", "<init>", List.of())))
                .isFalse();
    }

    @Test
    void othersAreRefusedWithWhatWasExpected() {
        assertThatThrownBy(() -> MethodPattern.parse("com.vendor.Audit.write"))
                .hasMessage("'com.vendor.Audit.write' is not a method; expected type#name(parameter types), "
                        + "for example com.vendor.Audit#write(java.lang.String) or com.vendor.Audit#write(..)");
        assertThatThrownBy(() -> MethodPattern.parse("a.B#c(List<String>)"))
                .hasMessage(
                        "'List<String>' is not a parameter type; expected a full name without type arguments, such as java.util.List");
        assertThatThrownBy(() -> MethodPattern.parse("a.B#c(..,int)"))
                .hasMessage("'..' in 'a.B#c(..,int)' is not last; expected it after all parameter types");
        assertThatThrownBy(() -> MethodPattern.parse("a..B#c()"))
                .hasMessage("'a..B' is not a type; expected a full name such as com.vendor.Customer or com.vendor.*");
    }

    private static boolean matches(String pattern, MethodId method) {
        return MethodPattern.parse(pattern).matchesSignature(method);
    }
}
