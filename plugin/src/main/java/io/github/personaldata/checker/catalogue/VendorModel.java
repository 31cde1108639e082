package io.github.personaldata.checker.catalogue;

import java.util.List;

/**
 * A company whose SDK or service takes data out.
 *
 * @param name as in messages; unique
 * @param packages prefixes of its SDK's packages, without {@code *}
 * @param artifacts its SDK's {@code groupId:artifactId}
 * @param hosts of its service; {@code *.x} for subdomains
 * @param country of the owner, ISO 3166; where data lies is another matter
 * @param role as in the policy file: {@code analytics}, {@code mail}, ...
 * @param sends the methods that do the sending; empty means every method of its packages
 */
public record VendorModel(
        String name,
        List<String> packages,
        List<String> artifacts,
        List<String> hosts,
        String country,
        String role,
        List<MethodPattern> sends,
        String reason) {
    public VendorModel {
        packages = List.copyOf(packages);
        artifacts = List.copyOf(artifacts);
        hosts = List.copyOf(hosts);
        sends = List.copyOf(sends);
    }
}
