package io.github.personaldata.checker.report;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.personaldata.checker.change.ChangeView;
import io.github.personaldata.checker.change.ChangeView.Case;
import io.github.personaldata.checker.change.ChangeView.FormerRegister;
import io.github.personaldata.checker.change.GateChange;
import io.github.personaldata.checker.change.GateKind;
import io.github.personaldata.checker.change.Movement;
import io.github.personaldata.checker.change.Touch;
import io.github.personaldata.checker.policy.finding.Disclosure;
import io.github.personaldata.checker.policy.register.Outlet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What {@code findings.json} says of a change, written and read. */
final class JsonChange {
    /** Of the whole, and of each finding and disclosure. */
    static final String NAME = "change";

    private final ChangeView change;
    private final ChangeText texts;

    JsonChange(ChangeView change, Messages messages) {
        this.change = change;
        this.texts = new ChangeText(change, messages);
    }

    JsonObject tree() {
        JsonObject tree = Json.texts(
                "diff", change.diff(), "formerRegister", change.register().id());
        tree.add("gate", Json.array(change.gates(), this::gate));
        tree.add("movements", Json.array(change.movements(), this::movement));
        return tree;
    }

    private JsonObject gate(GateChange gate) {
        JsonObject tree = Json.texts(
                "kind", gate.kind().id(),
                "effect", gate.effect().id(),
                "file", gate.file(),
                "what", gate.what(),
                "former", gate.former(),
                "says", texts.sentence(gate));
        if (gate.line() > 0) {
            tree.addProperty("line", gate.line());
        }
        return tree;
    }

    private JsonObject movement(Movement movement) {
        JsonObject tree = Json.texts("verb", ChangeText.id(movement.verb()), "element", movement.element());
        Outlet outlet = movement.outlet();
        if (outlet != null) {
            tree.add(
                    "goesTo",
                    Json.texts(
                            "kind", RegisterJson.word(outlet.kind()),
                            "name", outlet.name(),
                            "country", movement.country(),
                            "standing", RegisterJson.word(outlet.standing())));
        }
        tree.add("purposes", Json.strings(movement.purposes()));
        if (!movement.former().isEmpty()) {
            tree.add("formerPurposes", Json.strings(movement.former()));
        }
        tree.add("places", Json.strings(movement.places()));
        return tree;
    }

    /** Reads it back from the whole file, without what it does to personal data. */
    static ChangeView read(JsonObject file) {
        JsonObject tree = file.getAsJsonObject(NAME);
        List<GateChange> gates = new ArrayList<>();
        each(tree, "gate", gate -> gates.add(gateOf(gate)));
        Map<Case, Touch> cases = new HashMap<>();
        for (String list : List.of("findings", "baselined", "accepted")) {
            each(file, list, one -> {
                if (touch(one).isThere()) {
                    Case at = new Case(
                            JsonFinding.text(one, "identity"), JsonFinding.text(one, "file"), JsonFinding.at(one));
                    cases.merge(at, touch(one), Touch::or);
                }
            });
        }
        Map<Disclosure, Touch> disclosures = new HashMap<>();
        each(file, "permitted", one -> {
            if (touch(one).isThere()) {
                disclosures.put(JsonFinding.disclosure(one), touch(one));
            }
        });
        return new ChangeView(
                JsonFinding.text(tree, "diff"),
                gates,
                cases,
                disclosures,
                List.of(),
                FormerRegister.of(JsonFinding.text(tree, "formerRegister")));
    }

    private static GateChange gateOf(JsonObject tree) {
        return new GateChange(
                GateKind.of(JsonFinding.text(tree, "kind")),
                GateChange.Effect.of(JsonFinding.text(tree, "effect")),
                JsonFinding.text(tree, "file"),
                tree.has("line") ? tree.get("line").getAsInt() : 0,
                JsonFinding.text(tree, "what"),
                JsonFinding.text(tree, "former"));
    }

    private static Touch touch(JsonObject tree) {
        return tree.has(NAME) ? Touch.of(JsonFinding.text(tree, NAME)) : Touch.NONE;
    }

    private static void each(JsonObject tree, String list, Consumer<JsonObject> one) {
        if (tree.has(list)) {
            for (JsonElement element : tree.getAsJsonArray(list)) {
                one.accept(element.getAsJsonObject());
            }
        }
    }
}
