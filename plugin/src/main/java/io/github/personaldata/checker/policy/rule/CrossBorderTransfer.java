package io.github.personaldata.checker.policy.rule;

import io.github.personaldata.checker.catalogue.VendorModel;
import io.github.personaldata.checker.catalogue.Vendors;
import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.file.Recipient;
import io.github.personaldata.checker.policy.finding.RuleId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Clause on transfers abroad: a declared recipient in a country without adequate protection gets data, and no ground is declared. Where the
 * file does not say the country, that of the vendor's owner counts; where nobody knows it, that is told as a warning. Where a recipient keeps the
 * data counts as well.
 */
public final class CrossBorderTransfer implements Rule {
    private final Vendors vendors;

    /** With the vendors whose countries are known. */
    public CrossBorderTransfer(Vendors vendors) {
        this.vendors = vendors;
    }

    @Override
    public RuleId id() {
        return RuleId.CROSS_BORDER_TRANSFER;
    }

    @Override
    public List<Draft> cases(Matter matter) {
        List<Draft> found = new ArrayList<>();
        Map<Recipient, List<String>> countries = new HashMap<>();
        for (Matter.Given given : matter.given()) {
            Recipient recipient = given.recipient();
            if (!recipient.transferGround().isEmpty()) {
                continue;
            }
            List<String> known = countries.computeIfAbsent(recipient, this::countries);
            String abroad = abroad(known, matter.policy());
            List<String> regions = given.regions();
            String there = abroad(regions, matter.policy());
            if (!abroad.isEmpty()) {
                String variant = recipient.country().isEmpty() ? "vendor" : "";
                found.add(Draft.at(given.flow(), id(), variant, recipient.name(), abroad));
            } else if (!there.isEmpty()) {
                found.add(Draft.at(given.flow(), id(), "region", recipient.name(), there));
            } else if (!abroad(recipient.storedIn(), matter.policy()).isEmpty()) {
                String stored = abroad(recipient.storedIn(), matter.policy());
                found.add(Draft.at(given.flow(), id(), "stored", recipient.name(), stored));
            } else if (known.isEmpty() && regions.isEmpty() && isToBeKnown(recipient, matter.policy())) {
                found.add(Draft.at(given.flow(), id(), "unknown", recipient.name(), "")
                        .asWarning());
            }
        }
        return found;
    }

    /** The declared one, else those of the vendors that it is. */
    private List<String> countries(Recipient recipient) {
        if (!recipient.country().isEmpty()) {
            return List.of(recipient.country());
        }
        return vendors.all().stream()
                .filter(vendor -> Addressees.means(recipient, vendor))
                .map(VendorModel::country)
                .filter(country -> !country.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static String abroad(List<String> countries, PolicyFile policy) {
        return countries.stream().filter(country -> isAbroad(country, policy)).collect(Collectors.joining(", "));
    }

    private static boolean isAbroad(String country, PolicyFile policy) {
        return !country.equals(policy.operator().country())
                && !policy.crossBorder().adequate().contains(country);
    }

    /** Packages alone are a library, as a mail client's, which may send anywhere; and not every file speaks of countries. */
    private static boolean isToBeKnown(Recipient recipient, PolicyFile policy) {
        boolean byPackageOnly = !recipient.packages().isEmpty()
                && recipient.hosts().isEmpty()
                && recipient.topics().isEmpty();
        boolean speaksOfCountries = !policy.operator().country().isEmpty()
                || !policy.crossBorder().adequate().isEmpty();
        return speaksOfCountries && !byPackageOnly;
    }
}
