package io.github.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Code that uses the annotations compiles without a warning wherever the contract allows them, and nowhere else. */
final class AnnotationsTest {
    private static final String IN_EVERY_PLACE =
            """
            import io.github.personaldata.*;
            import java.util.List;

            @PersonalData(purpose = "order")
            @ProcessedFor("order")
            @Recipient("kaspi-pay")
            @NotPersonalData("a test")
            @AcceptedDisclosure(rule = "personal-data-in-log", reason = "a test")
            @AcceptedDisclosure(rule = "personal-data-in-exception", reason = "a test", until = "2027-06-30")
            class Sample {
                @PersonalData(purpose = {"order", "newsletter"}, category = "email") String email;
                @PersonalData(purpose = "order") int age;
                List<@PersonalData(purpose = "order") String> phones;
                @NotPersonalData("of the product") String name;
                @Recipient("kaspi-pay") Object client;
                @Email String other;

                @PersonalData(purpose = "order") @interface Email {}

                @Recipient("kaspi-pay") @ProcessedFor("order") @AcceptedDisclosure(rule = "r", reason = "a test")
                Sample(@PersonalData(purpose = "order") String email, @Recipient("kaspi-pay") Object client) {}

                @PersonalData(purpose = "order") @Recipient("kaspi-pay") @ProcessedFor({"order", "delivery"})
                @NotPersonalData("a test") @AcceptedDisclosure(rule = "r", reason = "a test")
                String phone(@PersonalData(purpose = "order") String p, @NotPersonalData("a test") String q) {
                    @AcceptedDisclosure(rule = "r", reason = "a test") String local = p;
                    return local;
                }

                @Anonymizes static String masked(String phone) { return "***"; }
                @ConsentCheck("newsletter") boolean wantsNews() { return true; }
                @ConsentCheck({"newsletter", "statistics"}) void requireConsent() {}
                @ConsentCheck(purposeArgument = 1) boolean consents(Sample of, String purpose) { return true; }
            }
            """;

    private static final String ON_RECORD_COMPONENTS =
            """
            import io.github.personaldata.*;
            import java.util.List;

            record Sample(
                    @PersonalData(purpose = "order") String phone,
                    List<@PersonalData(purpose = "order") String> emails,
                    @NotPersonalData("of the product") String name,
                    @Recipient("kaspi-pay") Runnable client) {}
            """;

    @TempDir
    Path classes;

    @Test
    void areUsableInEveryPlaceOfTheContractFromJava8On() {
        assertThat(compile("8", IN_EVERY_PLACE)).isEmpty();
        assertThat(compile("17", IN_EVERY_PLACE)).isEmpty();
    }

    @Test
    void areUsableOnRecordComponents() {
        assertThat(compile("17", ON_RECORD_COMPONENTS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@PersonalData String phone;",
                "@NotPersonalData String phone;",
                "@AcceptedDisclosure(rule = \"r\") String phone;",
                "@AcceptedDisclosure(reason = \"r\") String phone;",
                "@Recipient Object client;",
                "@ProcessedFor void run() {}",
                "@Anonymizes String phone;",
                "@ConsentCheck(\"order\") boolean consents;",
            })
    void areRefusedWithoutTheirRequiredPartsAndElsewhere(String member) {
        assertThat(compile("17", "import io.github.personaldata.*; class Sample { " + member + " }"))
                .contains("error");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                PersonalData.class,
                Recipient.class,
                ProcessedFor.class,
                Anonymizes.class,
                ConsentCheck.class,
                NotPersonalData.class,
                AcceptedDisclosure.class,
                AcceptedDisclosure.Container.class,
            })
    void areDocumentedKeptAtRunTimeAndJava8Bytecode(Class<?> annotation) throws IOException {
        assertThat(annotation).hasAnnotation(Documented.class);
        assertThat(annotation.getAnnotation(Retention.class).value()).isEqualTo(RetentionPolicy.RUNTIME);
        String name = annotation.getName().substring(annotation.getPackageName().length() + 1) + ".class";
        try (var bytes = new DataInputStream(annotation.getResourceAsStream(name))) {
            bytes.skipNBytes(6);
            assertThat(bytes.readUnsignedShort()).as("class file version").isEqualTo(52);
        }
    }

    /** What javac says, without a word when all is well; a warning is an error. */
    private String compile(String release, String code) {
        var source = new SimpleJavaFileObject(URI.create("string:///Sample.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return code;
            }
        };
        var says = new StringWriter();
        // "options": a JDK from 20 on warns that release 8 is old
        // "-proc:none": javac in this process would find the annotation processors of the tests' libraries
        var options = List.of(
                "--release",
                release,
                "-Xlint:all,-options",
                "-Werror",
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                annotations());
        ToolProvider.getSystemJavaCompiler()
                .getTask(says, null, null, options, null, List.of(source))
                .call();
        return says.toString();
    }

    private static String annotations() {
        try {
            return Path.of(PersonalData.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
