package io.github.personaldata.checker.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.flow.result.Destination;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.Mentions;
import io.github.personaldata.checker.flow.result.SinkKind;
import io.github.personaldata.checker.flow.result.WrittenAcceptance;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.register.DataElement;
import io.github.personaldata.checker.policy.register.Outlet;
import io.github.personaldata.checker.policy.register.PurposeEntry;
import io.github.personaldata.checker.policy.register.RecipientEntry;
import io.github.personaldata.checker.policy.register.Register;
import io.github.personaldata.checker.source.model.Position;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the register says of flows made by hand. */
final class RegistrarTest {
    private static final String POLICY =
            """
            version: 1
            operator: {name: Example Store LLP, country: KZ, law: KZ-94-V}
            purposes:
              order: {clause: "4.1", basis: contract, retention: {keep: P5Y, after: order-closed}}
            own:
              hosts: ["*.store.example.kz"]
            recipients:
              kaspi-pay: {role: payment, country: KZ, basis: consent, evidence: "box, v3", purposes: [order], categories: [phone], hosts: [pay.kaspi.kz]}
            """;
    private static final MethodId SEND =
            new MethodId("org.springframework.kafka.core.KafkaTemplate", "send", List.of("java.lang.String"));

    private static Register register(Scene scene, @Nullable String policy) {
        return (policy == null
                        ? scene.judged((io.github.personaldata.checker.policy.file.PolicyFile) null)
                        : scene.judged(policy))
                .register();
    }

    /** {@code kind name standing}, in order. */
    private static List<String> outlets(Register register) {
        return register.elements().stream()
                .flatMap(element -> element.outlets().stream())
                .map(outlet -> (outlet.kind() + " " + outlet.name() + " " + outlet.standing()).replaceAll(" +", " "))
                .toList();
    }

    @Test
    void dataGoesToEachPlaceOnce() {
        Label phone = Scene.phone();
        Scene scene = new Scene()
                .posts(phone, "https://pay.kaspi.kz/v1")
                .posts(phone, "https://pay.kaspi.kz/v2")
                .posts(phone, "https://stranger.example.org/x")
                .posts(phone, "https://crm.store.example.kz/own")
                .sends(phone, SEND, null, new Destination("topic", "orders", "constant"))
                .sends(phone, SEND, null, new Destination("unknown", "", "computed"))
                .throwsException(phone)
                .logs(phone)
                .stores(phone);
        assertThat(outlets(register(scene, POLICY)))
                .containsExactly(
                        "RECIPIENT kaspi-pay PERMITTED",
                        "THIRD_PARTY stranger.example.org FINDING",
                        "TOPIC orders FINDING",
                        "UNKNOWN FINDING",
                        "LOG FINDING",
                        "EXCEPTION FINDING",
                        "STORE KEPT");
    }

    @Test
    void theWorstOfSeveralPlacesCounts() {
        Scene scene = new Scene()
                .posts(Scene.label("phone", "phone", "order"), "https://pay.kaspi.kz/v1")
                .postsWeakly(Scene.label("phone", "phone", "order"), "https://pay.kaspi.kz/v1");
        assertThat(register(scene, POLICY).elements())
                .flatExtracting(DataElement::outlets)
                .containsExactly(new Outlet(Outlet.Kind.RECIPIENT, "kaspi-pay", Outlet.Standing.PERMITTED, false));
        Scene refused = new Scene().posts(Scene.label("mail", "email", "order"), "https://pay.kaspi.kz/v1");
        assertThat(outlets(register(refused, POLICY))).containsExactly("RECIPIENT kaspi-pay FINDING");
    }

    @Test
    void whatNoRuleJudgesIsNotCalledPermitted() {
        String off = POLICY + "rules: {personal-data-in-log: off, undeclared-third-party: off}\n";
        Scene scene = new Scene().logs(Scene.phone()).posts(Scene.phone(), "https://stranger.example.org/x");
        assertThat(outlets(register(scene, off)))
                .containsExactly("THIRD_PARTY stranger.example.org UNJUDGED", "LOG UNJUDGED");
    }

    @Test
    void acceptancesHaveTheirReasonAndDate() {
        Scene scene = new Scene()
                .logs(Scene.phone())
                .accepts(new WrittenAcceptance(
                        "personal-data-in-log",
                        "kz.shop.OrderService",
                        null,
                        "ticket 17",
                        "2027-06-30",
                        "src/main/java/kz/shop/OrderService.java",
                        new Position(3, 1)));
        Register register = register(scene, POLICY);
        assertThat(outlets(register)).containsExactly("LOG ACCEPTED");
        assertThat(register.accepted())
                .containsExactly(new Register.AcceptedCase(
                        "kz.shop.Customer.phone",
                        RuleId.PERSONAL_DATA_IN_LOG,
                        "",
                        Scene.ENCLOSING.toString(),
                        "ticket 17",
                        "2027-06-30"));
        assertThat(register.open()).isEmpty();
    }

    @Test
    void openFindingsNameNoPlaceInTheCode() {
        Scene scene = new Scene().logs(Scene.phone()).logs(Scene.phone());
        assertThat(register(scene, POLICY).open())
                .containsExactly(new Register.OpenCase("kz.shop.Customer.phone", RuleId.PERSONAL_DATA_IN_LOG, ""));
    }

    @Test
    void declaredOnesComeFirstThenWhatOnlyTheCodeNames() {
        Scene scene = new Scene()
                .declares(Scene.label("email", "email", "gossip"))
                .posts(Scene.phone(), "https://api.sendgrid.com/v3")
                .mentions(new Mentions(Set.of("own-crm"), Set.of("order", "news"), Set.of(), Set.of()));
        Register register = register(scene, POLICY);
        assertThat(register.purposes())
                .extracting(PurposeEntry::name, PurposeEntry::declared)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("order", true),
                        org.assertj.core.groups.Tuple.tuple("gossip", false),
                        org.assertj.core.groups.Tuple.tuple("news", false));
        assertThat(register.recipients())
                .extracting(RecipientEntry::name, RecipientEntry::declared)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("kaspi-pay", true),
                        org.assertj.core.groups.Tuple.tuple("SendGrid", false),
                        org.assertj.core.groups.Tuple.tuple("own-crm", false));
        RecipientEntry vendor = register.recipients().get(1);
        assertThat(vendor.hosts()).containsExactly("api.sendgrid.com");
        assertThat(vendor.country()).isEqualTo("US");
        assertThat(register.recipients().get(0).ground()).isEqualTo("box, v3");
    }

    @Test
    void withoutAPolicyFileNothingIsDeclared() {
        Register register =
                register(new Scene().declares(Scene.phone()).posts(Scene.phone(), "https://pay.kaspi.kz"), null);
        assertThat(register.policyFile()).isFalse();
        assertThat(register.clauses()).isEmpty();
        assertThat(register.recipients()).extracting(RecipientEntry::declared).containsOnly(false);
    }

    @Test
    void dataOfAnotherModuleThatFlowsHereIsListed() {
        Scene scene =
                new Scene().declares(Scene.label("email", "email", "order")).logs(Scene.phone());
        assertThat(register(scene, POLICY).elements())
                .extracting(DataElement::shortName)
                .containsExactly("Customer.email", "Customer.phone");
    }

    @Test
    void storageServicesAreRecipientsToo() {
        Scene scene = new Scene().storesWith(Scene.phone(), "kaspi-pay");
        assertThat(outlets(register(scene, POLICY))).containsExactly("STORE kaspi-pay KEPT");
        Scene stranger =
                new Scene().flow(Scene.phone(), new Scene().sink(SinkKind.STORE, SEND, "vault", List.of()), false);
        Register register = register(stranger, POLICY);
        assertThat(outlets(register)).containsExactly("STORE vault KEPT");
        assertThat(register.recipients()).extracting(RecipientEntry::name).containsExactly("kaspi-pay", "vault");
    }
}
