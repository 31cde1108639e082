package io.github.personaldata.checker.policy.file;

import io.github.personaldata.checker.yaml.Place;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To whom data is given, and on which terms; texts left out are empty.
 *
 * @param acts {@code on-our-behalf}, {@code own-operator} or empty
 * @param country of the owner
 * @param storedIn countries where data lies
 * @param basis {@code consent}, {@code contract}, {@code law} or empty
 * @param act the law's, for basis law
 * @param evidence where consent is always collected
 * @param purposes for which it may be given; none if left out
 * @param categories that may be given; none if left out
 * @param audience the word as written; {@code public} where anybody may see it
 * @param permission for a public audience
 * @param transferGround {@code written-consent}, {@code contract} or empty
 * @param hosts {@code *.x} for subdomains
 * @param validUntil last day of the declaration
 */
public record Recipient(
        String name,
        String role,
        String acts,
        String country,
        List<String> storedIn,
        String basis,
        String act,
        String evidence,
        List<String> purposes,
        List<String> categories,
        String audience,
        String permission,
        String transferGround,
        List<String> hosts,
        List<String> packages,
        List<String> topics,
        @Nullable LocalDate validUntil,
        Place place) {
    public Recipient {
        storedIn = List.copyOf(storedIn);
        purposes = List.copyOf(purposes);
        categories = List.copyOf(categories);
        hosts = List.copyOf(hosts);
        packages = List.copyOf(packages);
        topics = List.copyOf(topics);
    }

    /** Whether the declaration has run out on that day. */
    public boolean expired(LocalDate today) {
        return validUntil != null && today.isAfter(validUntil);
    }
}
