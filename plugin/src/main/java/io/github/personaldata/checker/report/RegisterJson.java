package io.github.personaldata.checker.report;

import com.google.gson.JsonObject;
import io.github.personaldata.checker.policy.file.Operator;
import io.github.personaldata.checker.policy.register.CategoryEntry;
import io.github.personaldata.checker.policy.register.ClauseEntry;
import io.github.personaldata.checker.policy.register.DataElement;
import io.github.personaldata.checker.policy.register.Outlet;
import io.github.personaldata.checker.policy.register.PurposeEntry;
import io.github.personaldata.checker.policy.register.RecipientEntry;
import io.github.personaldata.checker.policy.register.Register;
import java.util.List;
import java.util.Locale;

/** {@code register.json}: the register in a form of our own that docs/register.md describes. What is not known is left out. */
final class RegisterJson {
    /** Goes up when a property changes its meaning or goes away; new ones may come at any time. */
    static final int FORMAT_VERSION = 1;

    private RegisterJson() {}

    static JsonObject tree(String module, Register register) {
        JsonObject tree = new JsonObject();
        tree.addProperty("formatVersion", FORMAT_VERSION);
        tree.addProperty("module", module);
        tree.addProperty("policyFile", register.policyFile());
        tree.add("operator", operator(register.operator()));
        tree.add("purposes", Json.array(register.purposes(), RegisterJson::purpose));
        tree.add("categories", Json.array(register.categories(), RegisterJson::category));
        tree.add("elements", Json.array(register.elements(), RegisterJson::element));
        tree.add("recipients", Json.array(register.recipients(), RegisterJson::recipient));
        tree.add("accepted", Json.array(register.accepted(), RegisterJson::accepted));
        tree.add("open", Json.array(register.open(), RegisterJson::open));
        tree.add("clauses", Json.array(register.clauses(), RegisterJson::clause));
        tree.add(
                "unseen",
                Json.strings(register.unseen().stream().map(RegisterJson::word).toList()));
        return tree;
    }

    /** A constant as it is written: {@code personal-data-in-log}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static JsonObject operator(Operator operator) {
        return Json.texts(
                "name",
                operator.name(),
                "country",
                operator.country(),
                "policy",
                operator.policy(),
                "law",
                operator.law(),
                "contact",
                operator.contact());
    }

    private static JsonObject purpose(PurposeEntry purpose) {
        JsonObject tree = Json.texts("name", purpose.name());
        tree.addProperty("declared", purpose.declared());
        add(tree, Json.texts("clause", purpose.clause(), "basis", purpose.basis(), "evidence", purpose.evidence()));
        tree.addProperty("optOut", purpose.optOut());
        tree.addProperty("anonymised", purpose.anonymised());
        addRetention(tree, purpose.retention());
        return tree;
    }

    private static JsonObject category(CategoryEntry category) {
        JsonObject tree = Json.texts("name", category.name(), "clause", category.clause());
        addRetention(tree, category.retention());
        return tree;
    }

    private static void addRetention(JsonObject tree, PurposeEntry.Retention retention) {
        if (!retention.equals(PurposeEntry.Retention.NONE)) {
            tree.add(
                    "retention",
                    Json.texts(
                            "keep",
                            retention.keep(),
                            "after",
                            retention.after(),
                            "then",
                            retention.then(),
                            "until",
                            retention.until()));
        }
    }

    private static JsonObject element(DataElement element) {
        JsonObject tree = Json.texts(
                "name",
                element.shortName(),
                "type",
                element.type(),
                "member",
                element.member(),
                "category",
                element.category());
        tree.add("purposes", Json.strings(element.purposes()));
        add(tree, Json.texts("origin", word(element.origin()), "declaredIn", element.declaredIn()));
        tree.add("goesTo", Json.array(element.outlets(), RegisterJson::outlet));
        addList(tree, "anonymisedBy", element.anonymisers());
        return tree;
    }

    private static JsonObject outlet(Outlet outlet) {
        JsonObject tree = Json.texts("kind", word(outlet.kind()), "name", outlet.name());
        tree.addProperty("standing", word(outlet.standing()));
        tree.addProperty("weaklyAnonymised", outlet.weaklyAnonymised());
        return tree;
    }

    private static JsonObject recipient(RecipientEntry recipient) {
        JsonObject tree = Json.texts("name", recipient.name());
        tree.addProperty("declared", recipient.declared());
        add(
                tree,
                Json.texts(
                        "role",
                        recipient.role(),
                        "acts",
                        recipient.acts(),
                        "country",
                        recipient.country(),
                        "basis",
                        recipient.basis(),
                        "ground",
                        recipient.ground(),
                        "transferGround",
                        recipient.transferGround(),
                        "audience",
                        recipient.audience(),
                        "permission",
                        recipient.permission(),
                        "validUntil",
                        recipient.validUntil()));
        addList(tree, "storedIn", recipient.storedIn());
        addList(tree, "purposes", recipient.purposes());
        addList(tree, "categories", recipient.categories());
        addList(tree, "hosts", recipient.hosts());
        addList(tree, "packages", recipient.packages());
        return tree;
    }

    private static JsonObject accepted(Register.AcceptedCase accepted) {
        return Json.texts(
                "element",
                accepted.element(),
                "rule",
                accepted.rule().id(),
                "recipient",
                accepted.recipient(),
                "in",
                accepted.in(),
                "reason",
                accepted.reason(),
                "until",
                accepted.until());
    }

    private static JsonObject open(Register.OpenCase open) {
        return Json.texts("about", open.about(), "rule", open.rule().id(), "recipient", open.recipient());
    }

    private static JsonObject clause(ClauseEntry clause) {
        JsonObject tree = Json.texts(
                "topic",
                clause.topic(),
                "clause",
                clause.clause(),
                "article",
                clause.article(),
                "state",
                word(clause.state()));
        tree.add(
                "rules",
                Json.array(
                        clause.rules(), each -> Json.texts("rule", each.rule().id(), "force", word(each.force()))));
        tree.addProperty("over", word(clause.over()));
        tree.addProperty("count", clause.count());
        tree.addProperty("open", clause.open());
        return tree;
    }

    private static void addList(JsonObject tree, String name, List<String> values) {
        if (!values.isEmpty()) {
            tree.add(name, Json.strings(values));
        }
    }

    private static void add(JsonObject tree, JsonObject more) {
        more.entrySet().forEach(property -> tree.add(property.getKey(), property.getValue()));
    }
}
