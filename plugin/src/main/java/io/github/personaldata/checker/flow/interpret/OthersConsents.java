package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Consent;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.flow.summary.Summary.SinkTemplate;
import io.github.personaldata.checker.flow.type.OneOfSeveral;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Which of a callee's consents are of others than the person whose data leaves there; the caller has no names by which to see it later. */
final class OthersConsents {
    private final MethodContext context;
    private final Summary callee;
    private final SinkTemplate template;
    private final Function<Atom, Value> symbols;
    private final Atom payload;

    /**
     * At a call.
     *
     * @param symbols what the callee's names stand for
     */
    OthersConsents(MethodContext context, Summary callee, SinkTemplate template, Function<Atom, Value> symbols) {
        this.context = context;
        this.callee = callee;
        this.template = template;
        this.symbols = symbols;
        this.payload = template.payload().printed();
    }

    /** Whether the consent is one of these. */
    boolean include(Consent consent) {
        return areApart(consent) || isOneOfSeveral(consent);
    }

    private boolean isOneOfSeveral(Consent consent) {
        return OneOfSeveral.mayBe(consent, payload)
                && new OneOfSeveral(context.program, context.types, context.program.code(callee.method()))
                        .isAsked(consent, payload, template, callee);
    }

    /** Whether two persons were made in sight, one of whom was asked and the other one's data leaves. */
    private boolean areApart(Consent consent) {
        Set<Atom.Fresh> owner = made(payload);
        return !owner.isEmpty()
                && !consent.subjects().isEmpty()
                && consent.subjects().stream()
                        .map(this::made)
                        .allMatch(asked -> Collections.disjoint(asked, owner)
                                && asked.stream()
                                        .anyMatch(one -> owner.stream().anyMatch(other -> areOfOneKind(one, other))));
    }

    /** The objects made in sight that a part of the callee's, or what holds it most closely, is; none if it may be something else. */
    private Set<Atom.Fresh> made(Atom part) {
        List<String> selectors = part.path().selectors();
        for (int length = selectors.size(); length >= 0; length--) {
            Set<Atom.Fresh> made = made(symbols.apply(part.at(new Path(selectors.subList(0, length)))));
            if (!made.isEmpty()) {
                return made;
            }
        }
        return Set.of();
    }

    private static Set<Atom.Fresh> made(Value value) {
        Set<Atom.Fresh> made = new LinkedHashSet<>();
        for (Atom atom : value.atoms()) {
            if (!(atom instanceof Atom.Fresh object)) {
                return Set.of();
            }
            made.add(object);
        }
        return made;
    }

    private boolean areOfOneKind(Atom.Fresh one, Atom.Fresh other) {
        String first = one.type().erasure();
        String second = other.type().erasure();
        return context.program.isSubtype(first, second) || context.program.isSubtype(second, first);
    }
}
