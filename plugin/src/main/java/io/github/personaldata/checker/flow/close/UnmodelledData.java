package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.flow.label.LabelTable;
import io.github.personaldata.checker.flow.result.Anonymised;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.flow.summary.Summary.Unmodelled;
import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.source.model.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which library calls that no model describes are given personal data: what they do with it is not known, so it is told. And which anonymisers
 * are, which end its way.
 */
final class UnmodelledData {
    private final Program program;
    private final LabelTable labels;
    private final Map<Node, List<Call>> calls = new LinkedHashMap<>();
    private final Map<Call, Set<String>> reached = new TreeMap<>();
    private final Set<Anonymised> anonymised = new TreeSet<>();

    UnmodelledData(Program program, LabelTable labels, Collection<Summary> summaries) {
        this.program = program;
        this.labels = labels;
        for (Summary summary : summaries) {
            for (Unmodelled one : summary.unmodelled()) {
                // an unresolved call is in the ledger as such
                if (program.method(one.method()) != null) {
                    calls.computeIfAbsent(given(summary.method(), one), n -> new ArrayList<>())
                            .add(new Call(summary.method(), one.site(), one.method()));
                }
            }
        }
    }

    private record Call(MethodId in, int site, MethodId method) implements Comparable<Call> {
        @Override
        public int compareTo(Call other) {
            int order = in.compareTo(other.in);
            order = order != 0 ? order : Integer.compare(site, other.site);
            return order != 0 ? order : method.compareTo(other.method);
        }
    }

    private static Node given(MethodId in, Unmodelled call) {
        return new Node(in, new Atom.Result(null, call.call(), Type.OBJECT, Path.of(Path.HELD)), true).coarser();
    }

    /** What flows into such calls. */
    Set<Node> nodes() {
        return calls.keySet();
    }

    /** Takes notice of a label that arrives at a node, which need not be one of these. */
    void reached(Node node, String label) {
        for (Call call : calls.getOrDefault(node, List.of())) {
            if (labels.isAnonymiser(call.method())) {
                Code code = Objects.requireNonNull(program.code(call.in()));
                anonymised.add(new Anonymised(labels.label(label), call.method(), code.file()));
                continue;
            }
            reached.computeIfAbsent(call, c -> new TreeSet<>())
                    .add(labels.label(label).element());
        }
    }

    /** What anonymisers were given, sorted. */
    List<Anonymised> anonymised() {
        return List.copyOf(anonymised);
    }

    /** The calls that were reached, each once. */
    List<LedgerEntry> ledger() {
        List<LedgerEntry> ledger = new ArrayList<>();
        reached.forEach((call, elements) -> {
            Code code = Objects.requireNonNull(program.code(call.in()));
            Position at = code.position(call.site());
            ledger.add(new LedgerEntry(
                    LedgerEntry.Kind.UNMODELLED_CALL,
                    call.method().toString(),
                    code.file(),
                    at.line(),
                    at.column(),
                    LedgerEntry.GIVEN + String.join(", ", elements)));
        });
        return ledger;
    }
}
