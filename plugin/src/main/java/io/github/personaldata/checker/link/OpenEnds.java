package io.github.personaldata.checker.link;

import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.ledger.LedgerEntry.Kind;
import io.github.personaldata.checker.link.infer.Facts;
import io.github.personaldata.checker.link.infer.Holes;
import io.github.personaldata.checker.link.infer.Types;
import io.github.personaldata.checker.link.program.Resolution;
import io.github.personaldata.checker.link.program.Resolution.Quality;
import io.github.personaldata.checker.link.scope.DeclaredType;
import io.github.personaldata.checker.source.model.Position;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;

/**
 * What linking left open: missing types with the sites that need them, unresolved and ambiguous calls, and what is declared twice. Thread safe.
 */
final class OpenEnds {
    private static final String NAMED =
            "The type that begins here names it; it is neither in the sources nor on the class path.";
    private static final String USED =
            "What is used here needs it; it is neither in the sources nor on the class path.";

    private final Types types;
    private final Function<DeclaredType, Facts> enclosing;
    private final ConcurrentSkipListSet<LedgerEntry> entries = new ConcurrentSkipListSet<>();

    /** By missing type and file the sites that need it; in a set, as code may be attributed twice. */
    private final Map<String, Map<String, Set<Position>>> needed = new ConcurrentHashMap<>();

    /** @param enclosing answers the facts of the body around a local class */
    OpenEnds(Types types, Function<DeclaredType, Facts> enclosing) {
        this.types = types;
        this.enclosing = enclosing;
    }

    void add(BodyContext context) {
        String file = context.owner().file();
        DeclaredType owner = types.world().declarations().get(context.owner().name());
        for (BodyContext.Part part : context.parts()) {
            if (!(part.attribution() instanceof Facts facts)) {
                continue;
            }
            for (int site = 0; site < facts.sites(); site++) {
                if (facts.calls(site) && facts.open(site)) {
                    add(facts.target(site).resolution(), file, part.body().position(site));
                }
            }
            if (owner != null) {
                Holes.of(types, owner, part.body(), facts, enclosing)
                        .forEach((site, missing) ->
                                need(missing, file, part.body().position(site)));
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

    private void need(Set<String> missing, String file, Position at) {
        for (String each : missing) {
            needed.computeIfAbsent(each, n -> new ConcurrentHashMap<>())
                    .computeIfAbsent(file, n -> new ConcurrentSkipListSet<>())
                    .add(at);
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

    private void add(Resolution resolution, String file, Position at) {
        boolean none = resolution.candidates().isEmpty() || resolution.quality() == Quality.BY_NAME;
        Kind kind = none ? Kind.UNRESOLVED_CALL : Kind.AMBIGUOUS_CALL;
        String detail = resolution.candidates().isEmpty()
                ? ""
                : resolution.candidates().size() + " candidates" + (none ? " by name." : ".");
        entries.add(new LedgerEntry(kind, resolution.name(), file, at.line(), at.column(), detail));
    }

    /** In: by missing type and file the first declaration that names it. */
    List<LedgerEntry> entries(Map<String, Map<String, Position>> named) {
        TreeSet<LedgerEntry> all = new TreeSet<>(entries);
        named.forEach((type, files) -> files.forEach((file, at) -> {
            int sites = needed.getOrDefault(type, Map.of())
                    .getOrDefault(file, Set.of())
                    .size();
            all.add(missing(type, file, at, NAMED, sites));
        }));
        needed.forEach((type, files) -> files.forEach((file, sites) -> {
            if (!named.getOrDefault(type, Map.of()).containsKey(file)) {
                all.add(missing(type, file, Collections.min(sites), USED, sites.size()));
            }
        }));
        return List.copyOf(all);
    }

    private static LedgerEntry missing(String type, String file, Position at, String detail, int sites) {
        return new LedgerEntry(Kind.MISSING_TYPE, type, file, at.line(), at.column(), detail, sites);
    }
}
