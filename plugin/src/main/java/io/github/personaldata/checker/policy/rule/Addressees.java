package io.github.personaldata.checker.policy.rule;

import io.github.personaldata.checker.catalogue.VendorModel;
import io.github.personaldata.checker.catalogue.Vendors;
import io.github.personaldata.checker.flow.result.Destination;
import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.Mentions;
import io.github.personaldata.checker.flow.result.Sink;
import io.github.personaldata.checker.flow.result.SinkKind;
import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.file.Recipient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds out to whom outbound data goes: the recipient that the code names, else by host or topic, whoever names it most closely, else by the package
 * of the called method, else by vendor. A declaration that has run out counts as none.
 */
public final class Addressees {
    private static final Set<String> HOSTED = Set.of("url", "host");

    private final PolicyFile policy;
    private final Vendors vendors;
    private final LocalDate today;

    /** For one policy file on one day. */
    public Addressees(PolicyFile policy, Vendors vendors, LocalDate today) {
        this.policy = policy;
        this.vendors = vendors;
        this.today = today;
    }

    /** The transfers of the flows into sinks of a kind, in their order. */
    public List<Transfer> transfers(List<Flow> flows, SinkKind kind) {
        List<Transfer> found = new ArrayList<>();
        for (Flow flow : flows) {
            if (flow.sink().kind() == kind) {
                of(flow.sink()).forEach(addressee -> found.add(new Transfer(flow, addressee)));
            }
        }
        return found;
    }

    /** The hosts by which a sink's addressee is known; none where it is known otherwise. */
    public List<String> hosts(Sink sink, Addressee addressee) {
        return sink.destinations().stream()
                .filter(destination -> HOSTED.contains(destination.kind()))
                .filter(destination -> of(destination, sink).equals(addressee))
                .map(destination -> Hosts.of(destination.kind(), destination.value()))
                .filter(host -> !host.isEmpty())
                .distinct()
                .toList();
    }

    /** To whom one sink gives data; more than one if it has several possible destinations. */
    Set<Addressee> of(Sink sink) {
        Set<Addressee> found = new LinkedHashSet<>();
        String named = sink.recipient();
        if (named != null && !named.isEmpty()) {
            Recipient recipient = policy.recipients().get(named);
            found.add(recipient == null ? new Addressee.Undeclared(named, "") : declared(recipient));
            return found;
        }
        sink.destinations().forEach(destination -> found.add(of(destination, sink)));
        if (found.isEmpty()) {
            found.add(bySink(sink, new Addressee.Unknown("", "")));
        }
        return found;
    }

    /**
     * The recipients that the code or its configuration speaks of: by name, host, topic, package, or by what belongs to the vendor they are.
     * A text that merely contains a host or topic counts, so that an address made of parts is not missed.
     */
    Set<String> mentioned(Mentions mentions) {
        Set<String> found = new LinkedHashSet<>(mentions.recipients());
        List<VendorModel> known = policy.recipients().isEmpty() ? List.of() : vendors.all();
        for (Recipient recipient : policy.recipients().values()) {
            List<String> names = new ArrayList<>(recipient.hosts());
            names.addAll(recipient.topics());
            List<String> packages = new ArrayList<>(recipient.packages());
            for (VendorModel vendor : known) {
                if (means(recipient, vendor)) {
                    names.addAll(vendor.hosts());
                    packages.addAll(vendor.packages());
                }
            }
            if (mentions.texts().stream().anyMatch(text -> Hosts.anyIsIn(names, text))
                    || mentions.types().stream()
                            .anyMatch(type -> packages.stream().anyMatch(name -> within(type, name)))) {
                found.add(recipient.name());
            }
        }
        return found;
    }

    /** Whether no declaration that holds names the vendor. */
    public boolean isUndeclared(VendorModel vendor) {
        return ofVendor(vendor) instanceof Addressee.Undeclared;
    }

    private Addressee of(Destination destination, Sink sink) {
        return switch (destination.kind()) {
            case "url", "host" -> ofHost(destination, sink);
            case "topic" -> ofTopic(destination, sink);
            case "vendor" -> ofVendor(destination, sink);
            default -> bySink(sink, unknown(destination));
        };
    }

    private Addressee ofHost(Destination destination, Sink sink) {
        String host = Hosts.of(destination.kind(), destination.value());
        if (host.isEmpty()) {
            return bySink(sink, unknown(destination));
        }
        Addressee named = named(
                Hosts.closeness(policy.own().hosts(), host), recipient -> Hosts.closeness(recipient.hosts(), host));
        if (named != null) {
            return named;
        }
        VendorModel vendor = vendors.ofHost(Hosts.withoutPort(host));
        return vendor == null ? new Addressee.Undeclared(host, "") : ofVendor(vendor);
    }

    private Addressee ofTopic(Destination destination, Sink sink) {
        String topic = destination.value();
        if (topic.isEmpty()) {
            return bySink(sink, unknown(destination));
        }
        Addressee named = named(
                Hosts.topicCloseness(policy.own().topics(), topic),
                recipient -> Hosts.topicCloseness(recipient.topics(), topic));
        return named == null ? new Addressee.Unknown(topic, destination.reason()) : named;
    }

    /** Who names it most closely: a recipient under a wildcard of ours is still one; null if nobody names it. */
    private @Nullable Addressee named(int own, ToIntFunction<Recipient> closeness) {
        int closest =
                policy.recipients().values().stream().mapToInt(closeness).max().orElse(0);
        if (own > 0 && own >= closest) {
            return new Addressee.Own();
        }
        Recipient recipient = closest == 0 ? null : recipient(r -> closeness.applyAsInt(r) == closest);
        return recipient == null ? null : declared(recipient);
    }

    private Addressee ofVendor(Destination destination, Sink sink) {
        VendorModel vendor = vendors.named(destination.value());
        return bySink(sink, vendor == null ? new Addressee.Undeclared(destination.value(), "") : ofVendor(vendor));
    }

    private Addressee ofVendor(VendorModel vendor) {
        Recipient recipient = recipient(r -> means(r, vendor));
        return recipient == null ? new Addressee.Undeclared(vendor.name(), "") : declared(recipient);
    }

    /** By the package of the called method: a recipient's, else a vendor's, else the given answer. */
    private Addressee bySink(Sink sink, Addressee otherwise) {
        String owner = sink.method().owner();
        Recipient recipient = recipient(r -> r.packages().stream().anyMatch(name -> within(owner, name)));
        if (recipient != null) {
            return declared(recipient);
        }
        VendorModel vendor = otherwise instanceof Addressee.Unknown ? vendors.ofType(owner) : null;
        return vendor == null ? otherwise : ofVendor(vendor);
    }

    private Addressee declared(Recipient recipient) {
        return recipient.expired(today)
                ? new Addressee.Undeclared(recipient.name(), String.valueOf(recipient.validUntil()))
                : new Addressee.Declared(recipient);
    }

    /** The first that is meant, rather one whose declaration holds. */
    private @Nullable Recipient recipient(Predicate<Recipient> meant) {
        Recipient expired = null;
        for (Recipient recipient : policy.recipients().values()) {
            if (meant.test(recipient)) {
                if (!recipient.expired(today)) {
                    return recipient;
                }
                expired = expired == null ? recipient : expired;
            }
        }
        return expired;
    }

    /** Whether the vendor is that recipient: by a host, a package or its name. */
    static boolean means(Recipient recipient, VendorModel vendor) {
        boolean byHost = vendor.hosts().stream()
                .map(host -> host.startsWith("*.") ? host.substring(2) : host)
                .anyMatch(host -> Hosts.anyMatches(recipient.hosts(), host)
                        || recipient.hosts().contains("*." + host));
        boolean byPackage = vendor.packages().stream()
                .anyMatch(name -> recipient.packages().stream().anyMatch(own -> within(name, own)));
        return byHost || byPackage || slug(vendor.name()).equals(slug(recipient.name()));
    }

    private static boolean within(String name, String packageName) {
        return name.equals(packageName) || name.startsWith(packageName + ".");
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    private static Addressee.Unknown unknown(Destination destination) {
        return new Addressee.Unknown(destination.value(), destination.reason());
    }
}
