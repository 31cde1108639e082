package io.github.personaldata.checker.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.catalogue.Catalogue;
import io.github.personaldata.checker.policy.file.LawPack;
import io.github.personaldata.checker.policy.file.LawTopic;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.register.ClauseEntry;
import io.github.personaldata.checker.policy.register.ClauseEntry.Force;
import io.github.personaldata.checker.policy.register.ClauseEntry.InForce;
import io.github.personaldata.checker.policy.register.ClauseEntry.State;
import io.github.personaldata.checker.policy.register.Register;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How far clauses are said to be checked. */
final class ClauseCoverageTest {
    private static final String KZ = "version: 1\noperator: {country: KZ, law: KZ-94-V}\n";

    private static List<ClauseEntry> clauses(Scene scene, String policy) {
        return scene.judged(policy).register().clauses();
    }

    private static ClauseEntry clause(Scene scene, String policy, String topic) {
        return clauses(scene, policy).stream()
                .filter(clause -> clause.topic().equals(topic))
                .findFirst()
                .orElseThrow();
    }

    static List<String> laws() {
        return LawPack.ids();
    }

    @ParameterizedTest
    @MethodSource("laws")
    void everyClauseOfEveryPackIsInTheTable(String law) {
        List<ClauseEntry> clauses = clauses(new Scene(), "version: 1\noperator: {law: " + law + "}\n");
        assertThat(clauses)
                .extracting(ClauseEntry::topic)
                .containsExactlyInAnyOrderElementsOf(LawPack.of(law).clauses().keySet());
        assertThat(clauses).extracting(ClauseEntry::state).contains(State.PARTLY, State.ORGANISATIONAL);
    }

    @Test
    void packsKnowTheTopicsThatThereAre() {
        List<String> topics = LawTopic.all().stream().map(LawTopic::name).toList();
        for (String law : LawPack.ids()) {
            assertThat(LawPack.of(law).clauses().keySet()).as(law).containsExactlyInAnyOrderElementsOf(topics);
            assertThat(topics).as(law).containsAll(LawPack.of(law).articles().keySet());
        }
        assertThat(LawPack.topics()).containsExactlyInAnyOrderElementsOf(topics);
    }

    @Test
    void everyRuleAnswersTheTopicThatItCites() {
        for (RuleId rule : RuleId.values()) {
            LawTopic.all().stream()
                    .filter(topic -> topic.name().equals(rule.topic()))
                    .forEach(topic -> assertThat(topic.rules()).as(topic.name()).contains(rule));
        }
    }

    @Test
    void topicsWithoutRulesAreThoseThatCodeDoesNotShow() {
        for (LawTopic topic : LawTopic.all()) {
            boolean none = topic.reach() == LawTopic.Reach.NONE;
            assertThat(topic.rules().isEmpty()).as(topic.name()).isEqualTo(none);
            assertThat(topic.sinks().isEmpty() && !topic.overElements())
                    .as(topic.name())
                    .isEqualTo(none);
        }
    }

    @Test
    void operatorsClauseAndLawsArticle() {
        ClauseEntry own = clause(new Scene(), KZ + "clauses: {confidentiality: \"8\"}\n", "confidentiality");
        assertThat(List.of(own.clause(), own.article())).containsExactly("8", "11");
        ClauseEntry modelled = clause(new Scene(), KZ, "confidentiality");
        assertThat(List.of(modelled.clause(), modelled.article())).containsExactly("6.6", "11");
        ClauseEntry europe = clause(new Scene(), "version: 1\noperator: {law: GDPR}\n", "confidentiality");
        assertThat(List.of(europe.clause(), europe.article())).containsExactly("", "5(1)(f)");
        List<ClauseEntry> lawless = clauses(new Scene(), "version: 1\nclauses: {retention: \"12\"}\n");
        assertThat(lawless).extracting(ClauseEntry::topic).containsExactly("retention");
    }

    @Test
    void flowsAndFindingsAreCounted() {
        Scene scene = new Scene()
                .logs(Scene.phone())
                .logs(Scene.label("email", "email", "order"))
                .throwsException(Scene.phone())
                .posts(Scene.phone(), "https://stranger.example.org");
        ClauseEntry confidentiality = clause(scene, KZ, "confidentiality");
        assertThat(confidentiality.count()).isEqualTo(3);
        assertThat(confidentiality.open()).isEqualTo(3);
        assertThat(clause(scene, KZ, "necessity").count()).isEqualTo(1);
        assertThat(clause(scene, KZ, "necessity").open()).isZero();
        ClauseEntry purposes = clause(scene, KZ, "purposes");
        assertThat(purposes.over()).isEqualTo(ClauseEntry.Unit.ELEMENTS);
        assertThat(purposes.count()).isEqualTo(2);
    }

    @Test
    void enforcedOnlyWhereTheRulesReallyFail() {
        assertThat(clause(new Scene(), KZ, "necessity").state()).isEqualTo(State.ENFORCED);
        assertThat(clause(new Scene(), KZ + "rules: {category-not-allowed: warning}\n", "necessity")
                        .state())
                .isEqualTo(State.PARTLY);
        assertThat(clause(new Scene(), KZ + "rules: {category-not-allowed: off}\n", "necessity")
                        .state())
                .isEqualTo(State.UNCHECKED);
        assertThat(clause(new Scene(), KZ, "accuracy").state()).isEqualTo(State.ORGANISATIONAL);
        assertThat(clause(
                                new Scene(),
                                KZ + "rules: {personal-data-in-log: off, personal-data-in-exception: off}\n",
                                "confidentiality")
                        .state())
                .as("what is left tells of code that was not read")
                .isEqualTo(State.UNCHECKED);
    }

    @Test
    void whatIsDecidedOverAllModulesIsSaid() {
        assertThat(clause(new Scene(), KZ, "retention").rules())
                .containsExactly(new InForce(RuleId.MISSING_RETENTION, Force.ELSEWHERE));
        assertThat(clause(new Scene(), KZ, "retention").state()).isEqualTo(State.UNCHECKED);
        assertThat(clause(new Scene().whole(), KZ, "retention").rules())
                .containsExactly(new InForce(RuleId.MISSING_RETENTION, Force.WARNING));
        assertThat(clause(new Scene().whole(), KZ, "retention").state()).isEqualTo(State.PARTLY);
    }

    @Test
    void aMergedRegisterSaysOfARuleWhatItsModulesSay() {
        String policy = KZ + "rules: {insufficient-basis: off}\n";
        List<InForce> module = clause(new Scene(), policy, "disclosure").rules();
        assertThat(module).contains(new InForce(RuleId.INSUFFICIENT_BASIS, Force.OFF));
        assertThat(merged(policy, "disclosure", false)).isEqualTo(module);
        assertThat(merged(policy, "retention", false))
                .containsExactly(new InForce(RuleId.MISSING_RETENTION, Force.ELSEWHERE));
        assertThat(merged(policy, "retention", true))
                .containsExactly(new InForce(RuleId.MISSING_RETENTION, Force.WARNING));
    }

    private static List<InForce> merged(String policy, String topic, boolean decided) {
        List<Register> modules = List.of(new Scene().judged(policy).register());
        return new RegisterMerge(modules, List.of(Scene.file(policy)), decided)
                .register(List.of(), List.of(), 0).clauses().stream()
                        .filter(clause -> clause.topic().equals(topic))
                        .findFirst()
                        .orElseThrow()
                        .rules();
    }

    @Test
    void theRulesOnThePolicyFileSaySo() {
        Set<RuleId> onPolicyFile = EnumSet.of(RuleId.STALE_DECLARATION);
        Rules.ON_POLICY_FILE.forEach(rule -> onPolicyFile.add(rule.id()));
        assertThat(RuleId.values())
                .allSatisfy(
                        rule -> assertThat(rule.isOnPolicyFile()).as(rule.id()).isEqualTo(onPolicyFile.contains(rule)));
    }

    @Test
    void everyRuleIsBuilt() {
        Rules rules = Rules.of(Catalogue.load());
        Set<RuleId> built = EnumSet.of(RuleId.STALE_DECLARATION, rules.weak().id());
        rules.atSinks().forEach(rule -> built.add(rule.id()));
        rules.elsewhere().forEach(rule -> built.add(rule.id()));
        Rules.ON_POLICY_FILE.forEach(rule -> built.add(rule.id()));
        assertThat(built).containsExactlyInAnyOrder(RuleId.values());
    }
}
