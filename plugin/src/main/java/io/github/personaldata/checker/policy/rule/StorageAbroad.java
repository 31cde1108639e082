package io.github.personaldata.checker.policy.rule;

import io.github.personaldata.checker.policy.file.LawPack;
import io.github.personaldata.checker.policy.finding.RuleId;
import java.util.ArrayList;
import java.util.List;

/**
 * Clause on transfers abroad: data is stored, or given to a host, where it is known to lie in other countries only, and the law wants it kept
 * at home.
 */
public final class StorageAbroad implements Rule {
    private static final String HOSTING = "hosting";

    @Override
    public RuleId id() {
        return RuleId.STORAGE_ABROAD;
    }

    @Override
    public List<Draft> cases(Matter matter) {
        List<Draft> found = new ArrayList<>();
        String home = matter.policy().operator().country();
        LawPack law = LawPack.of(matter.policy().operator().law());
        if (law == null || !law.storageAtHome() || home.isEmpty()) {
            return found;
        }
        List<Matter.Given> kept = new ArrayList<>(matter.kept());
        matter.given().stream()
                .filter(given -> given.recipient().role().equals(HOSTING))
                .forEach(kept::add);
        for (Matter.Given given : kept) {
            List<String> stored = given.recipient().storedIn();
            List<String> places = stored.isEmpty() ? given.regions() : stored;
            if (!places.isEmpty() && !places.contains(home)) {
                found.add(Draft.at(given.flow(), id(), "", given.recipient().name(), String.join(", ", places)));
            }
        }
        for (Transfer store : matter.stores()) {
            if (store.addressee() instanceof Addressee.Undeclared somebody) {
                List<String> places = Matter.regions(store.flow(), host -> true);
                if (!places.isEmpty() && !places.contains(home)) {
                    found.add(Draft.at(store.flow(), id(), "", somebody.name(), String.join(", ", places)));
                }
            }
        }
        return found;
    }
}
