package io.github.personaldata.checker.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.flow.result.Destination;
import io.github.personaldata.checker.flow.result.Mentions;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.register.Register;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The policy file that the goal {@code init} begins, of flows made by hand. */
final class StarterPolicyTest {
    private static final MethodId SEND =
            new MethodId("org.springframework.kafka.core.KafkaTemplate", "send", List.of("java.lang.String"));

    private static String starter(Scene... modules) {
        List<Register> registers = Stream.of(modules)
                .map(module -> module.judged((@Nullable PolicyFile) null).register())
                .toList();
        return StarterPolicy.text(registers, List.of("Adjust (com.adjust:adjust)", "Sentry (io.sentry:sentry)"));
    }

    /** Without its comments, as a reader sees it. */
    private static String stated(String text) {
        return text.lines()
                .map(line -> line.replaceAll("(^| )#.*", ""))
                .filter(line -> !line.isBlank())
                .map(String::stripTrailing)
                .reduce("", (a, b) -> a + b + "\n");
    }

    @Test
    void statesWhatTheCodeShowsAndPermitsNothing() {
        Scene scene = new Scene()
                .declares(Scene.label("email", "email", "newsletter"))
                .posts(Scene.phone(), "https://pay.example.kz/v1")
                .posts(Scene.phone(), "https://stranger.example.org:8443/x")
                .mentions(new Mentions(Set.of("own-crm"), Set.of(), Set.of(), Set.of()));
        String text = starter(scene);
        assertThat(stated(text))
                .isEqualTo(
                        """
                        version: 1
                        held: [email, phone]
                        purposes:
                          newsletter:
                          order:
                        recipients:
                          own-crm:
                          pay-example-kz:
                            hosts: [pay.example.kz]
                          stranger-example-org-8443:
                            hosts: ["stranger.example.org:8443"]
                        """);
        assertThat(text)
                .contains(
                        "  order: # Customer.phone\n",
                        "    #categories: [phone]\n",
                        "  own-crm: # named by the code, gets no data");
        assertThat(scene.whole().judged(text).findings())
                .extracting(Scene::line)
                .contains("category-not-allowed.none Customer.phone pay-example-kz ERROR")
                .noneMatch(line -> line.startsWith("undeclared") || line.startsWith("unknown"));
    }

    @Test
    void aKnownVendorBringsItsRoleAndCountry() {
        String text = starter(new Scene().posts(Scene.phone(), "https://api.sendgrid.com/v3"));
        assertThat(stated(text))
                .contains("  SendGrid:\n    role: mail\n    country: US\n    hosts: [api.sendgrid.com]\n");
    }

    @Test
    void withTheCommentsTakenAwayItPermitsWhatWasFound() {
        Scene scene = new Scene().posts(Scene.phone(), "https://pay.example.kz/v1");
        String decided = starter(scene).replaceAll("(?m)^    #", "    ") + "crossBorder: {adequate: [KZ]}\n";
        assertThat(scene.judged(decided).permitted()).hasSize(1);
    }

    @Test
    void withAllCommentsTakenAwayItIsAccepted() {
        Scene scene = new Scene()
                .posts(Scene.phone(), "https://pay.example.kz/v1")
                .posts(Scene.phone(), "https://api.sendgrid.com/v3")
                .sends(Scene.phone(), SEND, null, new Destination("topic", "orders", "constant"));
        PolicyFile decided = Scene.file(starter(scene).replaceAll("(?m)^( *)#(?=\\S|  )", "$1"));
        assertThat(decided.own().topics()).containsExactly("orders");
        assertThat(decided.operator().law()).isEqualTo("KZ-94-V");
        assertThat(decided.crossBorder().adequate()).containsExactly("KZ");
        assertThat(decided.purposes().get("order").retention()).isNotNull();
        assertThat(decided.recipients().values())
                .hasSize(2)
                .allMatch(recipient -> recipient.categories().equals(List.of("phone")));
        assertThat(Scene.file(starter(new Scene()).replaceAll("(?m)^( *)#(?=\\S|  )", "$1"))
                        .recipients())
                .containsOnlyKeys("kaspi-pay");
    }

    @Test
    void whereDataGoesUnseenIsSaid() {
        String text = starter(new Scene().sends(Scene.phone(), SEND, null));
        assertThat(text).contains("# Where this goes the code does not show: Customer.phone\n# Make the address");
        assertThat(starter(new Scene().posts(Scene.phone(), "https://pay.example.kz/v1")))
                .doesNotContain("does not show");
    }

    @Test
    void vendorsOnTheClassPathThatGetNothingAreAskedAbout() {
        assertThat(starter(new Scene().posts(Scene.phone(), "https://app.adjust.com/v3")))
                .contains(
                        "# On the class path, and no data was seen to go there: Sentry (io.sentry:sentry)\n# DECIDE:");
    }

    @Test
    void theRegionOfAHostSaysWhereDataMayLie() {
        assertThat(starter(new Scene().posts(Scene.phone(), "https://x.eu-central-1.amazonaws.com:443/v3")))
                .contains("    #storedIn: [DE]\n");
        assertThat(starter(new Scene().posts(Scene.phone(), "https://pay.example.kz/v1")))
                .doesNotContain("storedIn");
    }

    @Test
    void topicsAreAskedAbout() {
        Scene scene = new Scene().sends(Scene.phone(), SEND, null, new Destination("topic", "orders", "constant"));
        assertThat(starter(scene)).contains("\n#  topics: [orders]\n");
    }

    @Test
    void anythingMayBeAName() {
        String evil = "yes: \"no\" #\n- x\u2028\\";
        Scene scene = new Scene()
                .declares(Scene.label("email", evil, evil))
                .declares(Scene.label("off", "null", "true"))
                .mentions(new Mentions(Set.of(evil, "a-b", "off"), Set.of(), Set.of(), Set.of()))
                .posts(Scene.phone(), "https://a.b/x")
                .sends(Scene.phone(), SEND, null, new Destination("topic", evil, "constant"));
        PolicyFile file = Scene.file(starter(scene));
        assertThat(file.held()).containsExactlyInAnyOrder(evil, "null", "phone");
        assertThat(file.categories().keySet()).containsExactlyInAnyOrder(evil, "null");
        assertThat(file.purposes().keySet()).containsExactlyInAnyOrder(evil, "true", "order");
        assertThat(file.recipients().keySet()).hasSize(4).contains(evil, "off", "a-b");
    }

    @Test
    void modulesAreJoined() {
        Scene payments = new Scene().posts(Scene.phone(), "https://app.adjust.com/v3");
        Scene news = new Scene().posts(Scene.label("email", "email", "newsletter"), "https://eu.adjust.com/v4");
        assertThat(stated(starter(payments, news)))
                .isEqualTo(stated(starter(news, payments)))
                .contains("held: [email, phone]\n", "hosts: [app.adjust.com, eu.adjust.com]\n")
                .containsOnlyOnce("Adjust");
    }

    @Test
    void evenOfNothingItIsAPolicyFile() {
        String text = starter(new Scene());
        assertThat(stated(text)).isEqualTo("version: 1\n");
        assertThat(Scene.file(text).recipients()).isEmpty();
    }
}
