package io.github.personaldata.checker.report;

import io.github.personaldata.checker.policy.file.LawPack;
import io.github.personaldata.checker.policy.file.Operator;
import io.github.personaldata.checker.policy.register.CategoryEntry;
import io.github.personaldata.checker.policy.register.DataElement;
import io.github.personaldata.checker.policy.register.Outlet;
import io.github.personaldata.checker.policy.register.PurposeEntry;
import io.github.personaldata.checker.policy.register.RecipientEntry;
import io.github.personaldata.checker.policy.register.Register;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code register.md}: the register for people who read no code. */
final class RegisterPage {
    private static final String NOTHING = "–";

    private final String module;
    private final Register register;
    private final Messages messages;
    private final RegisterText texts;
    private final FindingText findings;
    private final Markdown page = new Markdown();

    RegisterPage(String module, Register register, Messages messages) {
        this.module = module;
        this.register = register;
        this.messages = messages;
        this.texts = new RegisterText(messages);
        this.findings = new FindingText(messages);
    }

    String text() {
        page.heading(1, messages.text("register.title", module));
        page.block(say("register.about", module));
        if (!register.policyFile()) {
            page.block(say("register.noPolicy"));
        }
        operator();
        diagram();
        data();
        purposes();
        recipients();
        others();
        accepted();
        open();
        clauses();
        unseen();
        return page.toString();
    }

    private void operator() {
        Operator operator = register.operator();
        if (operator.equals(Operator.NONE)) {
            return;
        }
        section("operator");
        LawPack law = LawPack.of(operator.law());
        StringJoiner lines = new StringJoiner("\n");
        item(lines, "register.operator.name", Markdown.text(operator.name()));
        item(lines, "register.operator.country", Markdown.text(texts.country(operator.country())));
        item(lines, "register.operator.contact", Markdown.text(operator.contact()));
        item(lines, "register.operator.policy", Markdown.link(operator.policy()));
        item(lines, "register.operator.law", law == null ? "" : Markdown.text(law.title(messages.language())));
        page.block(lines.toString());
    }

    private void item(StringJoiner lines, String key, String value) {
        if (!value.isEmpty()) {
            lines.add("- " + say(key) + ": " + value);
        }
    }

    private void diagram() {
        FlowDiagram diagram = new FlowDiagram(register, texts);
        if (diagram.lines().isEmpty()) {
            return;
        }
        section("diagram");
        if (diagram.isTooLarge()) {
            page.block(say("register.diagram.tooLarge"));
        } else {
            page.block(say("register.diagram.about")).fenced("mermaid", diagram.lines());
        }
    }

    private void data() {
        section("data");
        if (register.elements().isEmpty()) {
            page.block(say("register.data.none"));
            return;
        }
        page.block(say("register.data.about"));
        for (CategoryEntry category : register.categories()) {
            List<DataElement> its = register.elements().stream()
                    .filter(element -> element.category().equals(category.name()))
                    .toList();
            if (!its.isEmpty()) {
                page.heading(3, title(category));
                table(its, List.of("element", "purposes", "kept", "goesTo", "declaredIn"), this::row);
            }
        }
    }

    private String title(CategoryEntry category) {
        String name = texts.category(category.name());
        String key = name.equals(category.name()) ? name : name + " (" + category.name() + ")";
        return category.clause().isEmpty() ? key : key + ", " + messages.text("clause.number", category.clause());
    }

    private List<String> row(DataElement element) {
        return List.of(
                Markdown.code(element.shortName()),
                listed(element.purposes()),
                texts.kept(element, register).stream().map(Markdown::text).collect(Collectors.joining("<br>")),
                Stream.concat(
                                element.outlets().stream().map(this::outlet),
                                element.anonymisers().stream()
                                        .map(texts::anonymisedBy)
                                        .map(Markdown::text))
                        .collect(Collectors.joining("<br>")),
                Markdown.code(element.declaredIn()));
    }

    private String outlet(Outlet outlet) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.place(outlet));
        register.recipient(outlet.name()).stream()
                .flatMap(recipient -> Stream.of(texts.country(recipient), texts.terms(recipient)))
                .filter(part -> !part.isEmpty())
                .forEach(parts::add);
        String standing = texts.standing(outlet);
        return Markdown.text(String.join(", ", parts))
                + (standing.isEmpty() ? "" : ": **" + Markdown.text(standing) + "**");
    }

    private void purposes() {
        if (!register.purposes().isEmpty()) {
            section("purposes");
        }
        table(register.purposes(), List.of("purpose", "clause", "basis", "kept", "remarks"), this::row);
    }

    private List<String> row(PurposeEntry purpose) {
        return texts.cells(purpose, register.policyFile()).stream()
                .map(this::cell)
                .toList();
    }

    private void recipients() {
        List<RecipientEntry> declared = register.recipients(true);
        if (!declared.isEmpty()) {
            section("recipients");
        }
        table(
                declared,
                List.of("recipient", "role", "country", "basis", "purposes", "mayReceive", "receives"),
                recipient -> List.of(
                        cell(recipient.name()),
                        cell(texts.role(recipient)),
                        cell(texts.country(recipient)),
                        cell(texts.terms(recipient)),
                        listed(recipient.purposes()),
                        listed(recipient.categories().stream()
                                .map(texts::category)
                                .toList()),
                        receives(recipient)));
    }

    private void others() {
        List<RecipientEntry> others = register.recipients(false);
        if (!others.isEmpty()) {
            section("others");
            page.block(say(register.policyFile() ? "register.others.about" : "register.others.noPolicy"));
        }
        table(
                others,
                List.of("recipient", "role", "country", "hosts", "receives"),
                other -> List.of(
                        cell(other.name()),
                        cell(texts.role(other)),
                        cell(texts.country(other)),
                        listed(other.hosts()),
                        receives(other)));
    }

    private String receives(RecipientEntry recipient) {
        return register.elements().stream()
                .filter(element -> element.goesTo(recipient))
                .map(element -> Markdown.code(element.shortName()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void accepted() {
        if (!register.accepted().isEmpty()) {
            section("accepted");
        }
        table(
                register.accepted(),
                List.of("element", "finding", "recipient", "in", "reason", "until"),
                accepted -> List.of(
                        Markdown.code(element(accepted.element())),
                        cell(findings.title(accepted.rule())),
                        cell(accepted.recipient()),
                        Markdown.code(method(accepted.in())),
                        cell(accepted.reason()),
                        cell(accepted.until())));
    }

    private void open() {
        if (!register.open().isEmpty()) {
            section("open");
            page.block(say("register.open.about"));
        }
        table(
                register.open(),
                List.of("about.head", "finding", "recipient"),
                open -> List.of(
                        Markdown.code(element(open.about())),
                        cell(findings.title(open.rule())),
                        cell(open.recipient())));
    }

    private void clauses() {
        if (register.clauses().isEmpty()) {
            return;
        }
        section("clauses");
        page.block(say("register.clauses.about"));
        ClauseTable table = new ClauseTable(messages);
        page.table(
                table.heads(),
                table.rows(register.clauses()).stream()
                        .map(row -> row.stream().map(this::cell).toList())
                        .toList());
    }

    private void unseen() {
        if (!register.unseen().isEmpty()) {
            section("unseen");
            String kinds = register.unseen().stream()
                    .map(kind -> messages.text(LedgerCounts.key(kind)))
                    .collect(Collectors.joining("; "));
            page.block(say("register.unseen.about", kinds));
        }
    }

    private void section(String name) {
        page.heading(2, messages.text("register.section." + name));
    }

    private <T> void table(List<T> entries, List<String> heads, java.util.function.Function<T, List<String>> row) {
        page.table(
                heads.stream().map(head -> messages.text("register." + head)).toList(),
                entries.stream()
                        .map(entry -> row.apply(entry).stream()
                                .map(cell -> cell.isEmpty() ? NOTHING : cell)
                                .toList())
                        .toList());
    }

    private String cell(String plain) {
        return plain.isEmpty() ? NOTHING : Markdown.text(plain);
    }

    private static String listed(Collection<String> names) {
        return Markdown.text(String.join(", ", names));
    }

    private String say(String key, String... arguments) {
        return Markdown.text(messages.text(key, arguments));
    }

    /** {@code Customer.phone} of {@code kz.shop.Customer.phone}; the name of a declaration stays. */
    private String element(String name) {
        return register.elements().stream()
                .filter(element -> element.name().equals(name))
                .map(DataElement::shortName)
                .findFirst()
                .orElse(name);
    }

    /** {@code Audit.write} of {@code kz.shop.Audit#write(java.lang.String)}. */
    private static String method(String id) {
        int hash = id.indexOf('#');
        if (hash < 0) {
            return id;
        }
        String type = id.substring(Math.max(id.lastIndexOf('.', hash), id.lastIndexOf('$', hash)) + 1, hash);
        return type + "." + id.substring(hash + 1, id.indexOf('('));
    }
}
