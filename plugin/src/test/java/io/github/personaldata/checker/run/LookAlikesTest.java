package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which fields look like personal data, and what the code names that a declaration may be used by. */
final class LookAlikesTest {
    private static final String HEAD = "package shop; import io.github.personaldata.*; import java.util.*;";

    @TempDir
    private Path folder;

    private ModuleCheck.Judged judged(String policy, String source) throws BadInput {
        return new Project(folder)
                .source("shop/A.java", HEAD + source)
                .policy(policy)
                .alone()
                .judged();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "class G { String email; }                                         | true",
                "class G { @NotPersonalData(\"ours\") String email; }              | false",
                "class G { @PersonalData(purpose = \"order\") String email; }      | false",
                "@NotPersonalData(\"ours\") class G { String email; }              | false",
                "@PersonalData(purpose = \"order\") class G { String email; }      | false",
                "class G { static final String EMAIL = \"email\"; }                | false",
                "class G { String emailTemplate; }                                 | false",
                "record G(String email) {}                                         | true",
                "record G(@NotPersonalData(\"ours\") String email) {}              | false",
                "class G { List<String> emails; }                                  | true",
                "class G { String[] phones; }                                      | true",
                "class G { Map<String, Runnable> phones; }                         | false",
                "class G { Runnable phone; }                                       | false",
                "class G { java.time.LocalDate birthDate; }                        | true",
                "class G { boolean phone; }                                        | false",
                "class G { String name; }                                          | false",
                "class G { String name; @PersonalData(purpose = \"order\") String phone; } | true",
                "class G { String firstName; }                                     | true",
                "enum G { A; String email; }                                       | false",
                "class G { private String email; @NotPersonalData(\"ours\") String getEmail() { return email; } } | false",
                "class G { private String email; String getEmail() { return email; } }                            | true",
                "@lombok.Data class G { private String email; }                    | true",
                "@lombok.Data class G { @NotPersonalData(\"ours\") private String email; }                        | false",
            })
    void aFieldLooksPersonal(String source, boolean told) throws BadInput {
        List<String> rules = Project.found(judged("version: 1\npurposes: {order: {retention: P1Y}}\n", source)).stream()
                .filter(line -> line.contains("unannotated-personal-data"))
                .toList();
        assertThat(rules).hasSize(told ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "class A {}                                                                      | true",
                "class A { String u = \"https://api.sms.example/v1\"; }                          | false",
                "class A { String u = \"https://\" + \"api.sms.example\" + \"/v1\"; }             | false",
                "class A { static final String HOST = \"api.sms.example\"; }                     | false",
                "class A { void a() { Runnable r = () -> System.out.println(\"api.sms.example\"); } } | false",
                "@interface At { String url(); } @At(url = \"https://api.sms.example\") interface A {} | false",
                "interface A { @Recipient(\"sms\") void a(String text); }                        | false",
                "@Recipient(\"sms\") interface A { void a(String text); }                        | false",
                "interface A { @Recipient(\"sm\") void a(String text); }                         | true",
                "interface A { void a(@Recipient(\"sms\") String text); }                        | false",
                "class A { void a() { org.slf4j.LoggerFactory.getLogger(\"a\"); } }              | false",
                "class A { /* api.sms.example */ }                                               | true",
            })
    void aRecipientIsNamed(String source, boolean stale) throws BadInput {
        ModuleCheck.Judged judged = judged(
                "version: 1\nrecipients:\n  sms: {basis: consent, hosts: [api.sms.example], packages: [org.slf4j]}\n",
                source);
        assertThat(Project.found(judged))
                .isEqualTo(stale ? java.util.Set.of("personal-data.yml:3 stale-declaration") : java.util.Set.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "class A { @PersonalData(purpose = \"order\", category = \"phone\") String a; } | false",
                "class A { void a(@PersonalData(purpose = \"order\") String phone) {} }         | false",
                "@ProcessedFor(\"order\") class A {}                                            | false",
                "interface A { @ConsentCheck(\"order\") boolean agreed(); }                     | false",
                "class A { void a() {} }                                                        | true",
            })
    void aPurposeIsNamed(String source, boolean stale) throws BadInput {
        assertThat(Project.found(judged("version: 1\npurposes:\n  order: {retention: P1Y}\n", source)))
                .isEqualTo(stale ? java.util.Set.of("personal-data.yml:3 stale-declaration") : java.util.Set.of());
    }

    @Test
    void anAddressInTheConfigurationNamesItsRecipient() throws BadInput {
        String policy = "version: 1\nrecipients:\n  sms: {basis: consent, hosts: [api.sms.example]}\n";
        Project project = new Project(folder)
                .source("shop/A.java", HEAD + " class A {}")
                .policy(policy)
                .alone();
        assertThat(Project.found(project.judged())).hasSize(1);
        project.resource("application.yml", "sms: {url: https://api.sms.example/v1}\n");
        assertThat(Project.found(project.judged())).isEmpty();
    }
}
