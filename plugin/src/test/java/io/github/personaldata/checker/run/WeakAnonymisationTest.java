package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What hides a phone number badly or not at all: a hash without a key is weak, a part of the number or another spelling is the number. */
final class WeakAnonymisationTest {
    private static final String CODE =
            """
            package p;
            import io.github.personaldata.*;
            import java.nio.charset.StandardCharsets;
            import java.security.MessageDigest;
            import java.util.*;
            class Customer { @PersonalData(purpose = "order") String phone; }
            class P {
                static final org.slf4j.Logger log = org.slf4j.LoggerFactory.getLogger("p");
                @Anonymizes static String trusted(String phone) { return phone.substring(phone.length() - 2); }
                static String hashed(String phone) { return org.apache.commons.codec.digest.DigestUtils.sha256Hex(phone); }
                static byte[] inSteps(byte[] phone) throws Exception {
                    MessageDigest made = MessageDigest.getInstance("SHA-256");
                    made.update(phone);
                    return made.digest();
                }
                static byte[] signed(byte[] phone) throws Exception {
                    javax.crypto.Mac made = javax.crypto.Mac.getInstance("HmacSHA256");
                    made.update(phone);
                    return made.doFinal();
                }
                static String lastFour(String phone) { return "***" + phone.substring(phone.length() - 4); }
                void run(Customer customer, MessageDigest digest, javax.crypto.Mac mac) throws Exception {
                    String phone = customer.phone;
                    byte[] bytes = phone.getBytes(StandardCharsets.UTF_8);
                    log.info("{}", %s);
                }
            }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            nullValues = "-",
            value = {
                // hashes without a key
                "HexFormat.of().formatHex(digest.digest(bytes))          | weak-anonymisation",
                "Base64.getEncoder().encodeToString(digest.digest(bytes)) | weak-anonymisation",
                "org.apache.commons.codec.digest.DigestUtils.md5Hex(phone) | weak-anonymisation",
                "UUID.nameUUIDFromBytes(bytes)                           | weak-anonymisation",
                "HexFormat.of().formatHex(inSteps(bytes))                | weak-anonymisation",
                "new org.apache.commons.codec.digest.DigestUtils(`MD5`).digestAsHex(phone) | weak-anonymisation",
                "com.google.common.hash.Hashing.sha256().newHasher().putBytes(bytes).hash() | weak-anonymisation",
                "hashed(phone)                                           | weak-anonymisation",
                "hashed(phone).substring(0, 8)                           | weak-anonymisation",
                // parts of the number
                "phone.substring(0, 5)                                   | personal-data-in-log",
                "lastFour(phone)                                         | personal-data-in-log",
                "phone.charAt(2)                                         | personal-data-in-log",
                "phone.replaceAll(`[0-9]{4}$`, `****`)                     | personal-data-in-log",
                "org.apache.commons.lang3.StringUtils.left(phone, 3)     | personal-data-in-log",
                "org.apache.commons.lang3.StringUtils.truncate(phone, 3) | personal-data-in-log",
                "phone.hashCode()                                        | personal-data-in-log",
                // other spellings
                "Base64.getEncoder().encodeToString(bytes)               | personal-data-in-log",
                "HexFormat.of().formatHex(bytes)                         | personal-data-in-log",
                "java.net.URLEncoder.encode(phone, StandardCharsets.UTF_8) | personal-data-in-log",
                "new com.google.gson.Gson().toJson(phone)                | personal-data-in-log",
                // with a key, vouched for, or nothing of it
                "HexFormat.of().formatHex(mac.doFinal(bytes))            | -",
                "HexFormat.of().formatHex(signed(bytes))                 | -",
                "org.apache.commons.codec.digest.HmacUtils.hmacSha256Hex(`key`, phone) | -",
                "trusted(phone)                                          | -",
                "phone.length()                                          | -",
            })
    void decidesWhatIsTold(String expression, String rule) throws BadInput {
        String found = new Project(folder)
                .source("p/P.java", CODE.formatted(expression.replace('`', '"'))).judged().result().findings().stream()
                        .map(finding -> finding.rule().id())
                        .distinct()
                        .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(rule == null ? "" : rule);
    }
}
