package io.github.personaldata.checker.policy;

import io.github.personaldata.checker.catalogue.Catalogue;
import io.github.personaldata.checker.catalogue.VendorModel;
import io.github.personaldata.checker.catalogue.Vendors;
import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.rule.Addressees;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Vendors whose artifacts are among the dependencies, and whom nobody declares: told before data goes there, and no finding. */
public final class UndeclaredVendors {
    private UndeclaredVendors() {}

    /**
     * Each with its artifact, as {@code Sentry (io.sentry:sentry)}, sorted.
     *
     * @param artifacts of the class path, as {@code groupId:artifactId}
     * @param today for declarations that run out
     */
    public static List<String> among(Collection<String> artifacts, PolicyFile file, LocalDate today) {
        Vendors vendors = Catalogue.load().with(file.models()).vendors();
        Addressees addressees = new Addressees(file, vendors, today);
        TreeSet<String> found = new TreeSet<>();
        for (String artifact : artifacts) {
            VendorModel vendor = vendors.ofArtifact(artifact);
            if (vendor != null && addressees.isUndeclared(vendor)) {
                found.add(vendor.name() + " (" + artifact + ")");
            }
        }
        return List.copyOf(found);
    }
}
