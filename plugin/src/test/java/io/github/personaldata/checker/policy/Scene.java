package io.github.personaldata.checker.policy;

import io.github.personaldata.checker.flow.result.Destination;
import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.FlowResult;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.LookAlike;
import io.github.personaldata.checker.flow.result.Mentions;
import io.github.personaldata.checker.flow.result.Sink;
import io.github.personaldata.checker.flow.result.SinkKind;
import io.github.personaldata.checker.flow.result.WrittenAcceptance;
import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.policy.file.IncludeResolver;
import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.file.PolicyFileReader;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.PolicyResult;
import io.github.personaldata.checker.source.model.Position;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Flows made by hand, judged on 22 November 2026. */
final class Scene {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final MethodId ENCLOSING = new MethodId("kz.shop.OrderService", "pay", List.of("kz.shop.Customer"));
    private static final MethodId POST = new MethodId(
            "org.springframework.web.client.RestTemplate",
            "postForObject",
            List.of("java.lang.String", "java.lang.Object", "java.lang.Class", "java.lang.Object[]"));
    private static final MethodId INFO =
            new MethodId("org.slf4j.Logger", "info", List.of("java.lang.String", "java.lang.Object"));
    private static final MethodId NEW_EXCEPTION =
            new MethodId("java.lang.IllegalStateException", "<init>", List.of("java.lang.String"));

    private final List<Flow> flows = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<LedgerEntry> ledger = new ArrayList<>();
    private final List<LookAlike> lookAlikes = new ArrayList<>();
    private final List<WrittenAcceptance> acceptances = new ArrayList<>();
    private Mentions mentions = Mentions.NONE;
    private Extent extent = Extent.MODULE;

    static Label label(String member, String category, String... purposes) {
        return new Label(
                "kz.shop.Customer",
                member,
                category,
                List.of(purposes),
                Label.Origin.ANNOTATION,
                "",
                "src/main/java/kz/shop/Customer.java",
                new Position(12, 5),
                "@PersonalData String " + member);
    }

    static Label phone() {
        return label("phone", "phone", "order");
    }

    Scene logs(Label label) {
        return flow(label, sink(SinkKind.LOG, INFO, null, List.of()), false);
    }

    Scene logsWeakly(Label label) {
        return flow(label, sink(SinkKind.LOG, INFO, null, List.of()), true);
    }

    Scene throwsException(Label label) {
        return flow(label, sink(SinkKind.EXCEPTION, NEW_EXCEPTION, null, List.of()), false);
    }

    Scene posts(Label label, String url) {
        return flow(
                label, sink(SinkKind.OUTBOUND, POST, null, List.of(new Destination("url", url, "constant"))), false);
    }

    Scene postsWeakly(Label label, String url) {
        return flow(label, sink(SinkKind.OUTBOUND, POST, null, List.of(new Destination("url", url, "constant"))), true);
    }

    Scene sends(Label label, MethodId method, @Nullable String recipient, Destination... destinations) {
        return flow(label, sink(SinkKind.OUTBOUND, method, recipient, List.of(destinations)), false);
    }

    Scene stores(Label label) {
        return flow(label, sink(SinkKind.STORE, POST, null, List.of()), false);
    }

    Scene declares(Label label) {
        labels.add(label);
        return this;
    }

    Scene missed(LedgerEntry entry) {
        ledger.add(entry);
        return this;
    }

    /** All code is known: the policy file itself is judged too. */
    Scene whole() {
        extent = Extent.PROJECT;
        return this;
    }

    Scene looksPersonal(LookAlike field) {
        lookAlikes.add(field);
        return this;
    }

    Scene accepts(WrittenAcceptance acceptance) {
        acceptances.add(acceptance);
        return this;
    }

    Scene mentions(Mentions named) {
        mentions = named;
        return this;
    }

    /** Several elements of one object leave together. */
    Scene postsWhole(String url, Label... labels) {
        Sink sink = sink(SinkKind.OUTBOUND, POST, null, List.of(new Destination("url", url, "constant")));
        for (Label label : labels) {
            List<Label> others =
                    Stream.of(labels).filter(other -> !other.equals(label)).toList();
            flows.add(new Flow(label, ENCLOSING, sink, List.of(), List.of(), false, others));
        }
        return this;
    }

    /** A call whose model says that anybody sees it. */
    Scene publishes(Label label, SinkKind kind, @Nullable String recipient) {
        Sink sink = sink(kind, POST, recipient, List.of());
        Sink open =
                new Sink(kind, POST, ENCLOSING, sink.file(), sink.at(), "", recipient, sink.destinations(), "public");
        return flow(label, open, false);
    }

    Scene storesWith(Label label, @Nullable String recipient, Destination... destinations) {
        return flow(label, sink(SinkKind.STORE, POST, recipient, List.of(destinations)), false);
    }

    Scene flow(Label label, Sink sink, boolean weakly) {
        flows.add(new Flow(label, ENCLOSING, sink, List.of(), List.of(), weakly, List.of()));
        return this;
    }

    Sink sink(SinkKind kind, MethodId method, @Nullable String recipient, List<Destination> destinations) {
        Position at = new Position(41 + flows.size(), 13);
        return new Sink(
                kind,
                method,
                ENCLOSING,
                "src/main/java/kz/shop/OrderService.java",
                at,
                "",
                recipient,
                destinations,
                "named");
    }

    private FlowResult result() {
        return new FlowResult(flows, labels, lookAlikes, acceptances, mentions, ledger, Map.of());
    }

    PolicyResult judged(@Nullable PolicyFile file) {
        return Policy.judge(result(), file, TODAY, extent);
    }

    PolicyResult judged(String policy) {
        return judged(file(policy));
    }

    /** Findings as {@code rule[.variant] element recipient extra severity}, in order. */
    List<String> findings(@Nullable String policy) {
        PolicyResult result = policy == null ? judged((PolicyFile) null) : judged(policy);
        return result.findings().stream().map(Scene::line).toList();
    }

    static String line(Finding finding) {
        Finding.Arguments arguments = finding.arguments();
        String rule = finding.rule().id() + (finding.variant().isEmpty() ? "" : "." + finding.variant());
        return String.join(
                        " ",
                        rule,
                        arguments.element(),
                        finding.recipient(),
                        arguments.extra(),
                        finding.severity().toString())
                .replaceAll(" +", " ");
    }

    static PolicyFile file(String text) {
        return PolicyFileReader.read("personal-data.yml", text.getBytes(StandardCharsets.UTF_8), IncludeResolver.NONE);
    }
}
