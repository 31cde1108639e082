package io.github.personaldata.checker.report;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.policy.file.Operator;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.register.CategoryEntry;
import io.github.personaldata.checker.policy.register.ClauseEntry;
import io.github.personaldata.checker.policy.register.DataElement;
import io.github.personaldata.checker.policy.register.Outlet;
import io.github.personaldata.checker.policy.register.PurposeEntry;
import io.github.personaldata.checker.policy.register.RecipientEntry;
import io.github.personaldata.checker.policy.register.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads a register, or a part of one, from what {@link RegisterJson} has written of it. */
final class RegisterReader {
    private final JsonObject tree;

    RegisterReader(JsonObject tree) {
        this.tree = tree;
    }

    Register register() {
        return new Register(
                flag("policyFile"),
                part("operator").operator(),
                list("purposes", RegisterReader::purpose),
                list("categories", RegisterReader::category),
                list("elements", RegisterReader::element),
                list("recipients", RegisterReader::recipient),
                list("accepted", RegisterReader::accepted),
                list("open", RegisterReader::open),
                list("clauses", RegisterReader::clause),
                texts("unseen").stream()
                        .map(word -> word(word, LedgerEntry.Kind.values()))
                        .toList());
    }

    private Operator operator() {
        return new Operator(text("name"), text("country"), text("policy"), text("law"), text("contact"));
    }

    private PurposeEntry purpose() {
        return new PurposeEntry(
                text("name"),
                flag("declared"),
                text("clause"),
                text("basis"),
                text("evidence"),
                flag("optOut"),
                flag("anonymised"),
                part("retention").retention());
    }

    private CategoryEntry category() {
        return new CategoryEntry(text("name"), text("clause"), part("retention").retention());
    }

    private PurposeEntry.Retention retention() {
        return new PurposeEntry.Retention(text("keep"), text("after"), text("then"), text("until"));
    }

    private DataElement element() {
        return new DataElement(
                text("type"),
                text("member"),
                text("category"),
                texts("purposes"),
                word(text("origin"), Label.Origin.values()),
                text("declaredIn"),
                list("goesTo", RegisterReader::outlet),
                texts("anonymisedBy"));
    }

    private Outlet outlet() {
        return new Outlet(
                word(text("kind"), Outlet.Kind.values()),
                text("name"),
                word(text("standing"), Outlet.Standing.values()),
                flag("weaklyAnonymised"));
    }

    private RecipientEntry recipient() {
        return new RecipientEntry(
                text("name"),
                flag("declared"),
                text("role"),
                text("acts"),
                text("country"),
                texts("storedIn"),
                text("basis"),
                text("ground"),
                text("transferGround"),
                text("audience"),
                text("permission"),
                texts("purposes"),
                texts("categories"),
                texts("hosts"),
                texts("packages"),
                text("validUntil"));
    }

    private Register.AcceptedCase accepted() {
        return new Register.AcceptedCase(
                text("element"), rule(), text("recipient"), text("in"), text("reason"), text("until"));
    }

    private Register.OpenCase open() {
        return new Register.OpenCase(text("about"), rule(), text("recipient"));
    }

    private ClauseEntry clause() {
        return new ClauseEntry(
                text("topic"),
                text("clause"),
                text("article"),
                word(text("state"), ClauseEntry.State.values()),
                list(
                        "rules",
                        rule -> new ClauseEntry.InForce(
                                rule.rule(), word(rule.text("force"), ClauseEntry.Force.values()))),
                word(text("over"), ClauseEntry.Unit.values()),
                tree.get("count").getAsLong(),
                tree.get("open").getAsLong());
    }

    private RuleId rule() {
        return word(text("rule"), RuleId.values());
    }

    private boolean flag(String name) {
        return tree.get(name).getAsBoolean();
    }

    /** Empty values are left out of the file. */
    private String text(String name) {
        return tree.has(name) ? tree.get(name).getAsString() : "";
    }

    private RegisterReader part(String name) {
        return new RegisterReader(tree.has(name) ? tree.getAsJsonObject(name) : new JsonObject());
    }

    private List<String> texts(String name) {
        List<String> values = new ArrayList<>();
        if (tree.has(name)) {
            tree.getAsJsonArray(name).forEach(value -> values.add(value.getAsString()));
        }
        return values;
    }

    private <T> List<T> list(String name, Function<RegisterReader, T> each) {
        List<T> values = new ArrayList<>();
        for (JsonElement value : tree.getAsJsonArray(name)) {
            values.add(each.apply(new RegisterReader(value.getAsJsonObject())));
        }
        return values;
    }

    private static <E extends Enum<E>> E word(String written, E[] constants) {
        for (E constant : constants) {
            if (RegisterJson.word(constant).equals(written)) {
                return constant;
            }
        }
        throw new JsonParseException("unknown word '" + written + "'");
    }
}
