package io.github.personaldata.checker.policy;

import io.github.personaldata.checker.catalogue.Categories;
import io.github.personaldata.checker.catalogue.Regions;
import io.github.personaldata.checker.policy.file.HostPatterns;
import io.github.personaldata.checker.policy.register.DataElement;
import io.github.personaldata.checker.policy.register.Outlet;
import io.github.personaldata.checker.policy.register.PurposeEntry;
import io.github.personaldata.checker.policy.register.RecipientEntry;
import io.github.personaldata.checker.policy.register.Register;
import io.github.personaldata.checker.yaml.YamlText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A policy file to start from. It states what the code shows (kinds of data, purposes, who gets data and how they are known) and permits
 * nothing: grounds, terms and periods stand as comments that say what is to be decided.
 */
public final class StarterPolicy {
    private static final int MOST_NAMED = 5;

    private final List<DataElement> elements;
    private final Set<String> purposes = new TreeSet<>();
    private final Map<String, RecipientEntry> recipients = new TreeMap<>();
    private final List<String> unused;
    private final Set<String> names = new HashSet<>();
    private final StringJoiner lines = new StringJoiner("\n", "", "\n");

    private StarterPolicy(List<Register> modules, Collection<String> vendors) {
        Map<String, DataElement> byName = new TreeMap<>();
        for (Register module : modules) {
            module.elements()
                    .forEach(element -> byName.merge(element.name() + element.purposes(), element, DataElement::and));
            module.purposes().stream().map(PurposeEntry::name).forEach(purposes::add);
            module.recipients()
                    .forEach(recipient -> recipients.merge(recipient.name(), recipient, RecipientEntry::and));
        }
        this.elements = List.copyOf(byName.values());
        this.unused = vendors.stream()
                .filter(vendor -> recipients.keySet().stream().noneMatch(name -> vendor.startsWith(name + " (")))
                .sorted()
                .toList();
    }

    /**
     * The text of the file.
     *
     * @param modules what their checks have found without a policy file
     * @param vendors on their class paths, as {@code Sentry (io.sentry:sentry)}
     */
    public static String text(List<Register> modules, Collection<String> vendors) {
        return new StarterPolicy(modules, vendors).text();
    }

    private String text() {
        comment("The privacy policy of this project as the build checks it, begun from what the code does.");
        comment(
                "Nothing is permitted yet. What DECIDE asks is for the people to answer who are responsible for the data;");
        comment(
                "take the # away where a line is right, and correct it where it is not. Until then mvn verify reports findings.");
        lines.add("version: 1");
        operator();
        held();
        purposes();
        own();
        recipients();
        begin("DECIDE: which foreign countries protect personal data well enough, by your own assessment?");
        lines.add("#crossBorder:")
                .add("#  adequate: [KZ]")
                .add("#  assessed: {by: \"data protection officer\", date: 2026-10-01}");
        return lines.toString();
    }

    private void operator() {
        begin(
                "DECIDE: who answers for the data, and under which law (KZ-94-V or GDPR)? Findings then cite its clauses.");
        lines.add("#operator:")
                .add("#  name: Example Store LLP")
                .add("#  country: KZ")
                .add("#  policy: \"https://store.example.kz/privacy\"")
                .add("#  law: KZ-94-V")
                .add("#  contact: privacy@store.example.kz");
    }

    private void held() {
        Set<String> categories =
                elements.stream().map(DataElement::category).collect(Collectors.toCollection(TreeSet::new));
        if (categories.isEmpty()) {
            return;
        }
        begin("The kinds of personal data that the code holds. DECIDE: does the published policy name each of them?");
        lines.add("held: " + YamlText.list(categories));
        categories.removeAll(Categories.builtIn());
        if (!categories.isEmpty()) {
            begin("Kinds that the checker does not know by itself.");
            lines.add("categories:");
            categories.forEach(category -> lines.add("  " + YamlText.of(category) + ":"));
        }
    }

    private void purposes() {
        begin(
                "Why data is held. DECIDE for each: its clause of the policy, its basis (consent, contract or law), and for how long.");
        comment(
                "optOut: true is for what people may object to, as news; anonymised: true for what needs no person, as statistics.");
        if (purposes.isEmpty()) {
            comment("The code names none yet: annotate its data with @PersonalData(purpose = \"order\").");
            lines.add("#purposes:").add("#  order:");
        } else {
            lines.add("purposes:");
        }
        for (String purpose : purposes) {
            String its = named(element -> element.purposes().contains(purpose));
            lines.add("  " + YamlText.of(purpose) + ": "
                    + YamlText.comment(its.isEmpty() ? "the code works for it, no data is held for it" : its));
            lines.add("    #clause: \"4.1\"")
                    .add("    #basis: contract")
                    .add("    #retention: {keep: P5Y, after: order-closed, then: destroy}");
        }
    }

    private void own() {
        begin(
                "Hosts and topics of your own are no third parties. DECIDE: which are they? Some of the recipients below may be among them.");
        Set<String> topics = elements.stream()
                .flatMap(element -> element.outlets().stream())
                .filter(outlet -> outlet.kind() == Outlet.Kind.TOPIC)
                .map(Outlet::name)
                .collect(Collectors.toCollection(TreeSet::new));
        lines.add("#own:").add("#  hosts: [\"*.store.example.kz\", localhost]");
        if (!topics.isEmpty()) {
            lines.add(YamlText.comment(
                    "The code writes to these topics: own ones belong here, others to the recipient who reads them."));
            lines.add("#  topics: " + YamlText.list(topics));
        }
    }

    private void recipients() {
        begin(
                "Who gets data. DECIDE for each: may it, on which basis, for which purposes, and which kinds of data? If not, mend the code.");
        if (recipients.isEmpty()) {
            comment("The code sends data to nobody whom the checker knows.");
            lines.add("#recipients:").add("#  kaspi-pay: {role: payment, country: KZ, hosts: [pay.kaspi.kz]}");
        } else {
            lines.add("recipients:");
        }
        recipients.values().forEach(this::recipient);
        String astray =
                named(element -> element.outlets().stream().anyMatch(outlet -> outlet.kind() == Outlet.Kind.UNKNOWN));
        if (!astray.isEmpty()) {
            begin("Where this goes the code does not show: " + astray);
            comment(
                    "Make the address a constant or a property, or name the recipient with @Recipient; the check tells the places.");
        }
        if (!unused.isEmpty()) {
            begin("On the class path, and no data was seen to go there: " + String.join(", ", unused));
            comment(
                    "DECIDE: do they get data by themselves, as services for errors and statistics do? Then declare them above.");
        }
    }

    private void recipient(RecipientEntry recipient) {
        Predicate<DataElement> receives = element -> element.goesTo(recipient);
        List<DataElement> its = elements.stream().filter(receives).toList();
        lines.add("  " + YamlText.of(name(recipient)) + ": "
                + YamlText.comment(its.isEmpty() ? "named by the code, gets no data" : "gets " + named(receives)));
        lines.add(recipient.role().isEmpty() ? "    #role: other" : "    role: " + recipient.role());
        lines.add(recipient.country().isEmpty() ? "    #country: KZ" : "    country: " + recipient.country());
        List<String> regions = sorted(recipient.hosts().stream()
                .map(host -> Regions.country(host.toLowerCase(Locale.ROOT).replaceAll(":\\d+$", "")))
                .filter(Objects::nonNull));
        if (!regions.isEmpty()) {
            lines.add("    #storedIn: " + YamlText.list(regions));
        }
        lines.add("    #basis: consent").add("    #evidence: \"where consent is always collected\"");
        lines.add("    #purposes: "
                + YamlText.list(sorted(its.stream().flatMap(element -> element.purposes().stream()))));
        lines.add("    #categories: " + YamlText.list(sorted(its.stream().map(DataElement::category))));
        List<String> hosts =
                recipient.hosts().stream().filter(HostPatterns::accepts).toList();
        if (!hosts.isEmpty()) {
            lines.add("    hosts: " + YamlText.list(hosts));
        } else if (!recipient.packages().isEmpty()) {
            lines.add("    packages: " + YamlText.list(recipient.packages()));
        }
    }

    private static List<String> sorted(Stream<String> texts) {
        return texts.distinct().sorted().toList();
    }

    /** As {@code @Recipient} writes it; of a host or a vendor's name with spaces, in the form of other names. */
    private String name(RecipientEntry recipient) {
        boolean readable = recipient.name().matches("[\\p{L}\\p{N}]+");
        boolean annotated = recipient.role().isEmpty() && !recipient.hosts().contains(recipient.name());
        String plain = readable || annotated
                ? recipient.name()
                : recipient
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "");
        String name = plain;
        for (int i = 2; !names.add(name); i++) {
            name = plain + "-" + i;
        }
        return name;
    }

    /** {@code Customer.email, Customer.phone}. */
    private String named(Predicate<DataElement> which) {
        List<String> found =
                new ArrayList<>(sorted(elements.stream().filter(which).map(DataElement::shortName)));
        String more = found.size() > MOST_NAMED ? ", and " + (found.size() - MOST_NAMED) + " more" : "";
        return String.join(", ", found.subList(0, Math.min(MOST_NAMED, found.size()))) + more;
    }

    private void begin(String question) {
        lines.add("");
        comment(question);
    }

    private void comment(String text) {
        lines.add(YamlText.comment(text));
    }
}
