package io.github.personaldata.checker.report;

import io.github.personaldata.checker.baseline.Comparison;
import io.github.personaldata.checker.baseline.Entry;
import io.github.personaldata.checker.baseline.Known;
import io.github.personaldata.checker.flow.result.Destination;
import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.FlowResult;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.Mentions;
import io.github.personaldata.checker.flow.result.Sink;
import io.github.personaldata.checker.flow.result.SinkKind;
import io.github.personaldata.checker.flow.result.Step;
import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.policy.Extent;
import io.github.personaldata.checker.policy.Policy;
import io.github.personaldata.checker.policy.file.IncludeResolver;
import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.file.PolicyFileReader;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.PolicyResult;
import io.github.personaldata.checker.source.model.Position;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A web shop's flows, judged by the real policy room. */
final class Shop {
    static final String CUSTOMER = "orders/src/main/java/kz/shop/Customer.java";
    static final String SERVICE = "orders/src/main/java/kz/shop/OrderService.java";
    static final Label EMAIL = label("email", 11, "order", "newsletter");
    static final Label PHONE = label("phone", 12, "order");
    static final Label NAME = label("name", 13, "order", "gossip");

    static final String POLICY =
            """
            version: 1
            operator: {name: Example Store LLP, country: KZ, law: KZ-94-V}
            purposes:
              order: {clause: "4.1", basis: contract}
              newsletter: {clause: "4.2", optOut: true}
            own:
              hosts: ["*.store.example.kz"]
            recipients:
              kaspi-pay:
                role: payment
                country: KZ
                basis: consent
                evidence: "checkout box, form v3"
                purposes: [order]
                categories: [name, phone]
                hosts: [pay.kaspi.kz]
              far-crm:
                role: hosting
                country: US
                basis: contract
                purposes: [order]
                categories: [name]
                hosts: [crm.example.com]
            crossBorder:
              adequate: [KZ]
            """;

    private final List<Flow> flows = new ArrayList<>();
    private final List<LedgerEntry> ledger = new ArrayList<>();

    static Label label(String member, int line, String... purposes) {
        String declaration = "@PersonalData(purpose = \"" + String.join(",", purposes) + "\") String " + member;
        return new Label(
                "kz.shop.Customer",
                member,
                member,
                List.of(purposes),
                Label.Origin.ANNOTATION,
                "",
                CUSTOMER,
                new Position(line, 5),
                declaration);
    }

    /** The element is read on one line and leaves on another. */
    Shop flow(Label label, Sink sink) {
        Step declared = new Step(label.file(), label.at(), label.declaration());
        Step read = new Step(SERVICE, new Position(38, 9), "var who = customer." + label.member() + "();");
        Step left = new Step(sink.file(), sink.at(), sink.excerpt());
        flows.add(new Flow(
                label, sink.enclosing(), sink, List.of(declared, read, left), List.of("via-field"), false, List.of()));
        return this;
    }

    /** A flow without steps of its own. */
    Shop whole(Label label, Sink sink) {
        Step declared = new Step(label.file(), label.at(), label.declaration());
        Step left = new Step(sink.file(), sink.at(), sink.excerpt());
        flows.add(new Flow(label, sink.enclosing(), sink, List.of(declared, left), List.of(), false, List.of()));
        return this;
    }

    Shop unseen(LedgerEntry entry) {
        ledger.add(entry);
        return this;
    }

    /** A type that neither the sources nor the class path hold. */
    Shop missing(String type, int line, int sites) {
        return unseen(new LedgerEntry(LedgerEntry.Kind.MISSING_TYPE, type, SERVICE, line, 1, "It is missing.", sites));
    }

    static Sink log(int line) {
        return sink(SinkKind.LOG, line, "org.slf4j.Logger", "info", "log.info(\"paid by {}\", who);", List.of());
    }

    /** The same method wherever it stands in the file. */
    static Sink logInPay(int line) {
        Sink sink = log(line);
        MethodId pay = new MethodId("kz.shop.OrderService", "pay", List.of("kz.shop.Customer"));
        return new Sink(
                sink.kind(),
                sink.method(),
                pay,
                sink.file(),
                sink.at(),
                sink.excerpt(),
                null,
                sink.destinations(),
                sink.audience());
    }

    static Sink post(int line, String host) {
        List<Destination> to = List.of(new Destination("url", "https://" + host + "/v1", "constant"));
        return sink(SinkKind.OUTBOUND, line, "java.net.http.HttpClient", "send", "client.send(request, body);", to);
    }

    private static Sink sink(
            SinkKind kind, int line, String owner, String method, String excerpt, List<Destination> destinations) {
        MethodId called = new MethodId(owner, method, List.of("java.lang.String", "java.lang.Object"));
        MethodId enclosing = new MethodId("kz.shop.OrderService", "pay" + line, List.of("kz.shop.Customer"));
        return new Sink(kind, called, enclosing, SERVICE, new Position(line, 13), excerpt, null, destinations, "named");
    }

    /** Flows of every kind. */
    static Shop busy() {
        return new Shop()
                .flow(PHONE, log(41))
                .whole(EMAIL, log(55))
                .whole(PHONE, log(55))
                .flow(PHONE, post(60, "pay.kaspi.kz"))
                .flow(NAME, post(60, "pay.kaspi.kz"))
                .flow(EMAIL, post(61, "pay.kaspi.kz"))
                .flow(PHONE, post(70, "crm.example.com"))
                .flow(PHONE, post(80, "stranger.example.org"))
                .unseen(new LedgerEntry(LedgerEntry.Kind.UNRESOLVED_CALL, "x.Y#z(..)", SERVICE, 7, 3, "no such method"))
                .unseen(new LedgerEntry(
                        LedgerEntry.Kind.UNANALYSED_SOURCE,
                        "Broken.java",
                        "orders/src/Broken.java",
                        3,
                        9,
                        "';' expected"))
                .unseen(new LedgerEntry(LedgerEntry.Kind.MISSING_ARTIFACT, "a:b:1", "", 0, 0, ""));
    }

    static PolicyFile policyFile() {
        return PolicyFileReader.read(
                "personal-data.yml", POLICY.getBytes(StandardCharsets.UTF_8), IncludeResolver.NONE);
    }

    FlowResult flowResult() {
        return new FlowResult(
                flows,
                List.of(EMAIL, PHONE, NAME),
                List.of(),
                List.of(),
                Mentions.NONE,
                ledger,
                Map.of("methods", 310L));
    }

    ReportRequest request(Path root, Locale language) {
        PolicyFile file = policyFile();
        LocalDate date = LocalDate.of(2026, 11, 22);
        PolicyResult judged = Policy.judge(flowResult(), file, date, Extent.MODULE);
        return new ReportRequest(
                judged,
                file,
                flowResult(),
                "orders",
                root,
                root.resolve("orders/target/personal-data"),
                EnumSet.complementOf(EnumSet.of(ReportFormat.SARIF_SUPPRESSED)),
                language,
                20,
                null,
                false);
    }

    /** The same request with what only the console knows changed. */
    static ReportRequest console(ReportRequest request, int limit, @Nullable List<Finding> known, boolean explainGoal) {
        return new ReportRequest(
                request.policy(),
                request.policyFile(),
                request.flow(),
                request.module(),
                request.root(),
                request.output(),
                request.formats(),
                request.locale(),
                limit,
                known == null ? null : knowing(known),
                explainGoal);
    }

    /** A baseline that holds them. */
    static Comparison knowing(List<Finding> findings) {
        List<Known> known = findings.stream()
                .map(finding ->
                        new Known(finding, new Entry(finding.identity(), "ticket 17", "A. Serik", List.of(), 4)))
                .toList();
        return new Comparison("orders/personal-data-baseline.txt", known, List.of(), List.of());
    }
}
