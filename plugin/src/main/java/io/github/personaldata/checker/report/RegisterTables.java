package io.github.personaldata.checker.report;

import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.policy.register.DataElement;
import io.github.personaldata.checker.policy.register.Outlet;
import io.github.personaldata.checker.policy.register.RecipientEntry;
import io.github.personaldata.checker.policy.register.Register;
import io.github.personaldata.checker.report.html.Page;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The register as tables of the page for people. Where modules are merged there is none, and what is known of elements and recipients stands in. */
final class RegisterTables {
    private static final String BETWEEN = "; ";

    private final ReportRequest request;
    private final Register register;
    private final Messages messages;
    private final RegisterText texts;

    RegisterTables(ReportRequest request, Messages messages) {
        this.request = request;
        this.register = request.policy().register();
        this.messages = messages;
        this.texts = new RegisterText(messages);
    }

    /** In the order of the register; some may be without rows. */
    List<Page.Table> tables() {
        return Stream.concat(registered(), Stream.of(permitted())).toList();
    }

    private Stream<Page.Table> registered() {
        return Stream.of(
                table(
                        "register.section.data",
                        List.of("element", "html.category", "purposes", "kept", "goesTo", "declaredIn"),
                        register.elements(),
                        this::row),
                table(
                        "register.section.purposes",
                        List.of("purpose", "clause", "basis", "kept", "remarks"),
                        register.purposes(),
                        purpose -> texts.cells(purpose, register.policyFile())),
                table(
                        "register.section.recipients",
                        List.of("recipient", "role", "country", "basis", "purposes", "mayReceive", "receives"),
                        register.recipients(true),
                        this::declared),
                table(
                        "register.section.others",
                        List.of("recipient", "role", "country", "hosts", "receives"),
                        register.recipients(false),
                        other -> List.of(
                                other.name(),
                                texts.role(other),
                                texts.country(other),
                                String.join(", ", other.hosts()),
                                receives(other))));
    }

    private List<String> row(DataElement element) {
        return List.of(
                element.shortName(),
                texts.category(element.category()),
                String.join(", ", element.purposes()),
                String.join(BETWEEN, texts.kept(element, register)),
                Stream.concat(
                                element.outlets().stream().map(this::outlet).distinct(),
                                element.anonymisers().stream().map(texts::anonymisedBy))
                        .collect(Collectors.joining(BETWEEN)),
                declaredAt(element));
    }

    private String outlet(Outlet outlet) {
        String standing = texts.standing(outlet);
        return texts.place(outlet) + (standing.isEmpty() ? "" : " (" + standing + ")");
    }

    /** With the line, which the register itself has not: code may move without changing it. */
    private String declaredAt(DataElement element) {
        return request.flow().labels().stream()
                .filter(label -> label.declaringType().equals(element.type())
                        && label.member().equals(element.member()))
                .map(RegisterTables::place)
                .findFirst()
                .orElse(element.declaredIn());
    }

    private List<String> declared(RecipientEntry recipient) {
        return List.of(
                recipient.name(),
                texts.role(recipient),
                texts.country(recipient),
                texts.terms(recipient),
                String.join(", ", recipient.purposes()),
                recipient.categories().stream().map(texts::category).collect(Collectors.joining(", ")),
                receives(recipient));
    }

    private String receives(RecipientEntry recipient) {
        return register.elements().stream()
                .filter(element -> element.goesTo(recipient))
                .map(DataElement::shortName)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Page.Table permitted() {
        return table(
                "html.permitted",
                List.of("recipient", "receives", "purposes", "html.places"),
                Permitted.of(request.policy().permitted(), request.policyFile()),
                each -> List.of(
                        each.recipient(),
                        String.join(", ", each.elements()),
                        String.join(", ", each.purposes()),
                        Integer.toString(each.places())));
    }

    private <T> Page.Table table(String title, List<String> heads, List<T> entries, Function<T, List<String>> row) {
        return new Page.Table(
                messages.text(title),
                heads.stream()
                        .map(head -> messages.text(head.indexOf('.') < 0 ? "register." + head : head))
                        .toList(),
                entries.stream().map(row).toList());
    }

    private static String place(Label label) {
        return label.at().line() > 0 ? label.file() + ":" + label.at().line() : label.file();
    }
}
