package io.github.personaldata.checker.report.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    get("https://user:pa55@host/x");                    | get("https://***@host/x");
                    get("https://ghp_a@host/x");                        | get("https://***@host/x");
                    get("https://h/x?token=abc123&phone=" + phone);     | get("https://h/x?token=***&phone=" + phone);
                    get("https://h/x?a=1&key=abc");                     | get("https://h/x?a=1&key=***");
                    // https://h/x?X-Amz-Signature=af09&n=1             | // https://h/x?X-Amz-Signature=***&n=1
                    url = "jdbc:postgresql://h/db;password=hunter2";    | url = "jdbc:postgresql://h/db;password=***";
                    send("apikey=k1 " + name);                          | send("apikey=*** " + name);
                    String apiToken = "abc";                            | String apiToken = "***";
                    .header("X-Api-Key", "abc")                         | .header("X-Api-Key", "***")
                    client.setPassword("a\\"b");                        | client.setPassword("***");
                    @Value("${crm.api-key:abc}") String key;            | @Value("${crm.api-key:***}") String key;
                    .header("Authorization", "Bearer a1b2c3d4e5")       | .header("Authorization", "Bearer ***")
                    .header("Authorization", "Basic dXNlcjpwYXNz1=")    | .header("Authorization", "Basic ***")
                    x("eyJhbGciOi.eyJzdWIi.SflKxw");                    | x("***");
                    x("glpat-aaaaaaaaaaaaaaaaaaaa");                    | x("***");
                    x("AKIAABCDEFGHIJKLMNOP");                          | x("***");
                    "/bot123456789:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/" | "/bot***/"
                    x("0123456789abcdef0123456789abcdef");              | x("***");
                    x("aB3dEfGh1jKlMnOpQrStUvWxYz0123456789AbCdEf==")   | x("***")
                    """)
    void areNotShown(String line, String shown) {
        assertThat(Credentials.masked(line)).isEqualTo(shown);
        assertThat(Credentials.masked(shown)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log.info(\"paid by {}, token expired\", customer.phone());",
                "get(\"https://h/x?token=\" + token + \"&key={key}\");",
                "get(\"https://h/x?token=${token}&sig=%s\");",
                "if (password == null) { throw new IllegalStateException(\"no password for \" + email); }",
                "@PersonalData(purpose = \"order\", category = \"credential\") String password",
                "request.getParameter(\"token\")",
                "@Value(\"${crm.token}\") String token",
                ".header(\"Authorization\", \"Bearer \" + token)",
                "String text = \"Basic information about \" + name;",
                "new ObjectMapper().writeValueAsString(customerRepository.findByPhoneNumberAndCityOrderByName(phone));",
                "import kz.example.store.customer.internal.repository.postgres.CustomerRepositoryImplementation;",
                "UUID.fromString(\"123e4567-e89b-12d3-a456-426614174000\")",
                "a ? key : code"
            })
    void otherSourceStays(String line) {
        assertThat(Credentials.masked(line)).isEqualTo(line);
    }

    @Test
    void longLinesTakeNoTime() {
        for (String piece :
                List.of("token", "\"", "://", "?key=", "a1B", "eyJ", "Bearer 1", "${", "\\", "api.key=\"", "-")) {
            String line = piece.repeat(200_000 / piece.length());
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Credentials.masked(line), piece);
        }
    }
}
