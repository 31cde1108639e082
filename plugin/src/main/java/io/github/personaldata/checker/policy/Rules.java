package io.github.personaldata.checker.policy;

import io.github.personaldata.checker.catalogue.Catalogue;
import io.github.personaldata.checker.policy.rule.CategoryNotAllowed;
import io.github.personaldata.checker.policy.rule.CrossBorderTransfer;
import io.github.personaldata.checker.policy.rule.ExcessiveDisclosure;
import io.github.personaldata.checker.policy.rule.ExpiredAcceptance;
import io.github.personaldata.checker.policy.rule.IncompatiblePurposesMerged;
import io.github.personaldata.checker.policy.rule.InsufficientBasis;
import io.github.personaldata.checker.policy.rule.MissingConsentCheck;
import io.github.personaldata.checker.policy.rule.MissingRetention;
import io.github.personaldata.checker.policy.rule.PersonalDataInException;
import io.github.personaldata.checker.policy.rule.PersonalDataInLog;
import io.github.personaldata.checker.policy.rule.PolicyFileRule;
import io.github.personaldata.checker.policy.rule.PublicDisclosure;
import io.github.personaldata.checker.policy.rule.PurposeMismatch;
import io.github.personaldata.checker.policy.rule.Rule;
import io.github.personaldata.checker.policy.rule.StorageAbroad;
import io.github.personaldata.checker.policy.rule.UnanalysedSource;
import io.github.personaldata.checker.policy.rule.UnannotatedPersonalData;
import io.github.personaldata.checker.policy.rule.UndeclaredCategory;
import io.github.personaldata.checker.policy.rule.UndeclaredPurpose;
import io.github.personaldata.checker.policy.rule.UndeclaredThirdParty;
import io.github.personaldata.checker.policy.rule.UnknownDestination;
import io.github.personaldata.checker.policy.rule.UnmodelledEgress;
import io.github.personaldata.checker.policy.rule.WeakAnonymisation;
import java.util.List;
import java.util.function.Predicate;

/**
 * The rules there are, by when they can be decided.
 *
 * @param atSinks where data leaves; what a weak anonymiser made of the data is judged by them too
 * @param elsewhere at any other place of a module
 */
record Rules(List<Rule> atSinks, List<Rule> elsewhere) {
    /** Those on the policy file, but for the one on what nothing needs: that is decided after them. */
    static final List<PolicyFileRule> ON_POLICY_FILE =
            List.of(new UndeclaredCategory(), new MissingRetention(), new InsufficientBasis());

    /** All of them, with what some need to know. */
    static Rules of(Catalogue catalogue) {
        return new Rules(
                List.of(
                        new PersonalDataInLog(),
                        new PersonalDataInException(),
                        new UndeclaredThirdParty(),
                        new UnknownDestination(),
                        new CategoryNotAllowed(),
                        new PurposeMismatch(),
                        new CrossBorderTransfer(catalogue.vendors()),
                        new MissingConsentCheck(),
                        new PublicDisclosure(),
                        new ExcessiveDisclosure(),
                        new StorageAbroad()),
                List.of(
                        new UndeclaredPurpose(),
                        new IncompatiblePurposesMerged(catalogue),
                        new UnanalysedSource(),
                        new ExpiredAcceptance(),
                        new UnannotatedPersonalData(),
                        new UnmodelledEgress(catalogue)));
    }

    /** In place of the rules at sinks, for data that was anonymised weakly. */
    Rule weak() {
        return new WeakAnonymisation(atSinks);
    }

    /** Those that are on. */
    Rules only(Predicate<Rule> on) {
        return new Rules(
                atSinks.stream().filter(on).toList(),
                elsewhere.stream().filter(on).toList());
    }
}
