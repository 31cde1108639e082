package io.github.personaldata.checker.run;

import static io.github.personaldata.checker.run.QualifierPrograms.BOTH;
import static io.github.personaldata.checker.run.QualifierPrograms.EMAIL;
import static io.github.personaldata.checker.run.QualifierPrograms.FIELDS;
import static io.github.personaldata.checker.run.QualifierPrograms.JAKARTA;
import static io.github.personaldata.checker.run.QualifierPrograms.SPRING;
import static io.github.personaldata.checker.run.QualifierPrograms.program;

import java.util.List;

/** What takes the place of other beans, or may be left out; told as in {@link QualifierPrograms}. */
final class ReplacementPrograms {
    /** Asks for one by a qualifier and for the other by type alone. */
    private static final String SPRING_FIELDS =
            FIELDS.formatted("@Autowired @Qualifier(\"%s\")", "a", "@Autowired", "b");

    private ReplacementPrograms() {}

    static List<FlowProgram> all() {
        String fields = "@Qualifier @interface Fast {}\n" + FIELDS.formatted("@Inject @Fast", "a", "@Inject", "b");
        String replacing =
                """
                %s class Other extends Mail {
                    @Override public void send(String text) { Out.log.info(text); }%s
                }
                """;
        String phone = " // LEAK: Customer.phone";
        String imported =
                """
                %s @Import(Chosen.class) class App {}
                class Chosen { @Bean @Primary Notifier first() { return new Mail(); } }
                """;
        String asked = SPRING_FIELDS.formatted("sms");
        String channels = "@Qualifier @interface Channel { String value(); %s String note() default \"\"; }\n"
                + FIELDS.formatted(
                        "@Inject @Channel(value = \"x\", note = \"one\")",
                        "a",
                        "@Inject @Channel(value = \"x\", note = \"two\")",
                        "b");
        String first = "@ApplicationScoped @Channel(value = \"x\", note = \"one\")";
        String second = "@ApplicationScoped @Channel(value = \"x\", note = \"two\")";
        return List.of(
                program(
                        "a decorator stands before what is asked for",
                        JAKARTA,
                        """
                        @jakarta.decorator.Decorator class Counting implements Notifier {
                            public void send(String text) { Out.log.info(text); } // LEAK: Customer.email // LEAK: Customer.phone
                        }
                        """
                                + fields,
                        "@ApplicationScoped @Fast",
                        "@ApplicationScoped",
                        EMAIL),
                cdi(
                        "a bean that specialises another",
                        replacing.formatted("@jakarta.enterprise.inject.Specializes", phone) + fields),
                cdi(
                        "a bean that replaces another is meant wherever it fits",
                        replacing.formatted("@io.micronaut.context.annotation.Replaces(Mail.class)", " " + BOTH)
                                + fields),
                cdi("a subclass that is no bean", replacing.formatted("", "") + fields),
                program("elements of a qualifier that bind", JAKARTA, channels.formatted(""), first, second, EMAIL),
                program(
                        "elements of a qualifier that do not bind",
                        JAKARTA,
                        channels.formatted("@jakarta.enterprise.util.Nonbinding"),
                        first,
                        second,
                        BOTH),
                program("an import", SPRING, imported.formatted("@Configuration") + asked, "@Service", "", EMAIL),
                program(
                        "an import that a profile may leave out",
                        SPRING,
                        imported.formatted("@Configuration @Profile(\"prod\")") + asked,
                        "@Service",
                        "",
                        BOTH),
                program(
                        "a priority",
                        SPRING,
                        asked,
                        "@Service @jakarta.annotation.Priority(1)",
                        "@Service @Primary",
                        BOTH),
                program("no priority", SPRING, asked, "@Service", "@Service @Primary", EMAIL));
    }

    private static FlowProgram cdi(String name, String body) {
        return program(name, JAKARTA, body, "@ApplicationScoped @Fast", "@ApplicationScoped", EMAIL);
    }
}
