package io.github.personaldata.checker.policy;

import io.github.personaldata.checker.flow.result.Destination;
import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.FlowResult;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.Sink;
import io.github.personaldata.checker.flow.result.SinkKind;
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

    static Label label(String member, String category, String... purposes) {
        return new Label(
                "kz.shop.Customer",
                member,
                category,
                List.of(purposes),
                Label.Origin.ANNOTATION,
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

    PolicyResult judged(@Nullable PolicyFile file) {
        return Policy.judge(new FlowResult(flows, labels, List.of(), ledger, Map.of()), file, TODAY);
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
