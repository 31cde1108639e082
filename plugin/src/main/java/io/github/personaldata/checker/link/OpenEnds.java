package io.github.personaldata.checker.link;

import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.ledger.LedgerEntry.Kind;
import io.github.personaldata.checker.link.infer.Facts;
import io.github.personaldata.checker.link.program.Resolution;
import io.github.personaldata.checker.link.program.Resolution.Quality;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.source.model.Position;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/** What linking left open: missing types, unresolved and ambiguous calls, and what is declared twice. Thread safe. */
final class OpenEnds {
    private final ConcurrentSkipListSet<LedgerEntry> entries = new ConcurrentSkipListSet<>();

    void add(BodyContext context) {
        String file = context.owner().file();
        for (BodyContext.Part part : context.parts()) {
            if (!(part.attribution() instanceof Facts facts)) {
                continue;
            }
            for (int site = 0; site < facts.sites(); site++) {
                if (facts.calls(site) && !makesArray(facts.target(site))) {
                    add(facts.target(site).resolution(), file, part.body().position(site));
                }
            }
            if (facts.exhausted()) {
                Position at = part.body().position(0);
                entries.add(new LedgerEntry(
                        Kind.UNANALYSED_SOURCE,
                        context.owner().name(),
                        file,
                        at.line(),
                        at.column(),
                        "The code is too large for type inference; this is a limit of the checker."));
            }
        }
    }

    /** A type or method that has the name, and a method the parameters, of one before it. */
    void addRepeated(String name, String file, Position at) {
        entries.add(new LedgerEntry(
                Kind.UNANALYSED_SOURCE,
                name,
                file,
                at.line(),
                at.column(),
                "It is declared a second time, and what stands here was not analysed; keep one of the two."));
    }

    /** {@code String[]::new} calls no method. */
    private static boolean makesArray(Attribution.Target target) {
        return target.resolution().name().equals("<init>") && target.result() instanceof Type.Array;
    }

    private void add(Resolution resolution, String file, Position at) {
        if (resolution.quality() == Quality.EXACT) {
            return;
        }
        boolean none = resolution.candidates().isEmpty() || resolution.quality() == Quality.BY_NAME;
        Kind kind = none ? Kind.UNRESOLVED_CALL : Kind.AMBIGUOUS_CALL;
        String detail = resolution.candidates().isEmpty()
                ? ""
                : resolution.candidates().size() + " candidates" + (none ? " by name." : ".");
        entries.add(new LedgerEntry(kind, resolution.name(), file, at.line(), at.column(), detail));
    }

    List<LedgerEntry> entries(Map<String, Map<String, Position>> missingTypes) {
        TreeSet<LedgerEntry> all = new TreeSet<>(entries);
        missingTypes.forEach((name, files) -> files.forEach((file, at) -> all.add(new LedgerEntry(
                Kind.MISSING_TYPE,
                name,
                file,
                at.line(),
                at.column(),
                "The type that begins here names it; it is neither in the sources nor on the class path."))));
        return List.copyOf(all);
    }
}
