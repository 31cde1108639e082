package io.github.personaldata.checker.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static final String CODE =
            "class A { @X int a = f(); static final String B = \"b\"; void m(int p) { g(p); } }";

    @Test
    void aCommentChangesOnlyTheBytes() {
        Fingerprint before = of(CODE);
        Fingerprint after = of("// new\n\n" + CODE);
        assertThat(after.bytes()).isNotEqualTo(before.bytes());
        assertThat(after.abi()).isEqualTo(before.abi());
        assertThat(after.structure()).isEqualTo(before.structure());
    }

    @Test
    void codeChangesTheStructureAndNotTheAbi() {
        for (String changed : new String[] {CODE.replace("g(p)", "h(p)"), CODE.replace("f()", "h()")}) {
            assertThat(of(changed).abi()).isEqualTo(of(CODE).abi());
            assertThat(of(changed).structure()).isNotEqualTo(of(CODE).structure());
        }
    }

    @Test
    void declarationsAnnotationsAndConstantsChangeTheAbi() {
        for (String changed : new String[] {
            CODE.replace("int p", "long p"),
            CODE.replace("@X", "@Y"),
            CODE.replace("@X", "@X(1)"),
            CODE.replace("\"b\"", "\"c\""),
            CODE.replace("int a", "int aa"),
            CODE.replace("void m", "private void m"),
            "import a.B; " + CODE,
        }) {
            assertThat(of(changed).abi()).as(changed).isNotEqualTo(of(CODE).abi());
        }
    }

    private static Fingerprint of(String code) {
        return Fingerprint.of(code.getBytes(StandardCharsets.UTF_8), Lowered.file(code));
    }
}
