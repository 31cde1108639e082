package io.github.personaldata.checker.link;

import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.link.JavacOracle.Site;
import io.github.personaldata.checker.link.JavacOracle.What;
import io.github.personaldata.checker.link.infer.Facts;
import io.github.personaldata.checker.link.infer.Holes;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Resolution;
import io.github.personaldata.checker.link.program.Resolution.Quality;
import io.github.personaldata.checker.link.scope.DeclaredType;
import io.github.personaldata.checker.source.model.Body;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.SourceFile;
import io.github.personaldata.checker.source.model.TypeDeclaration;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What link makes of each site of some sources. */
final class LinkAnswers {
    /**
     * @param text as {@link JavacOracle} spells it; of an open call its quality and all that it may mean
     * @param cause the kind of the answer, by which differences are sorted
     * @param candidates the methods that a call may mean; empty for fields and variables
     */
    record Answer(String text, String cause, List<String> candidates) {
        boolean isExact() {
            return cause.equals(Quality.EXACT.toString());
        }
    }

    private final Map<Site, Answer> answers = new HashMap<>();
    private final Map<Site, Set<String>> needed = new TreeMap<>();
    private List<LedgerEntry> ledger = List.of();

    /** What each site means. */
    Map<Site, Answer> answers() {
        return answers;
    }

    /** Of open sites the missing types that they need. */
    Map<Site, Set<String>> needed() {
        return needed;
    }

    /** How many sites the ledger says that each missing type is needed by; without those that none needs. */
    Map<String, Integer> told() {
        Map<String, Integer> told = new TreeMap<>();
        ledger.stream()
                .filter(each -> each.sites() > 0)
                .forEach(each -> told.merge(each.subject(), each.sites(), Integer::sum));
        return told;
    }

    static LinkAnswers of(List<SourceFile> sources, Linker.Options options) {
        LinkedProgram program = Linker.linked(sources, options);
        LinkAnswers all = new LinkAnswers();
        for (DeclaredType type : program.bodies().world().declarations().all()) {
            for (TypeDeclaration.Member member : type.declaration().members()) {
                Body body = Captured.body(member);
                if (body != null) {
                    Facts facts = program.bodies().facts(type, member, body);
                    OneBody one = all.new OneBody(type.file().path(), body, facts);
                    one.walk(body.code());
                    Holes.of(program.bodies().types(), type, body, facts, program.bodies()::enclosing)
                            .forEach(one::need);
                }
            }
        }
        // the ledger is complete when all code was asked for, which takes its time
        if (!all.needed.isEmpty()) {
            program.methods().forEach(program::code);
            all.ledger = program.ledger();
        }
        return all;
    }

    private final class OneBody {
        private final String file;
        private final Body body;
        private final Facts facts;

        OneBody(String file, Body body, Facts facts) {
            this.file = file;
            this.body = body;
            this.facts = facts;
        }

        void need(int site, Set<String> types) {
            What what = facts.calls(site) ? What.CALL : What.FIELD;
            needed.merge(site(site, what), types, (one, other) -> {
                Set<String> both = new TreeSet<>(one);
                both.addAll(other);
                return both;
            });
        }

        void walk(Object node) {
            if (node instanceof List<?> list) {
                list.forEach(this::walk);
            } else if (node instanceof Record r && !(node instanceof TypeDeclaration)) {
                if (node instanceof Expression e) {
                    expression(e);
                } else if (node instanceof Expression.Local l) {
                    add(l.site(), What.VARIABLE, new Answer(facts.type(l.site()).erasure(), "type", List.of()));
                }
                for (RecordComponent c : r.getClass().getRecordComponents()) {
                    if (!c.getType().isPrimitive()) {
                        part(c, r);
                    }
                }
            }
        }

        private void part(RecordComponent component, Record of) {
            try {
                component.getAccessor().setAccessible(true);
                Object part = component.getAccessor().invoke(of);
                if (part != null) {
                    walk(part);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        private void expression(Expression e) {
            if (e instanceof Expression.Name || e instanceof Expression.Select) {
                Attribution.Meaning meaning = facts.meaning(e.site());
                String text = meaning instanceof Attribution.Meaning.Field f ? f.id().toString() : meaning.toString();
                add(e.site(), What.FIELD, new Answer(text, meaning.getClass().getSimpleName(), List.of()));
            } else if (e instanceof Expression.Call) {
                add(e.site(), What.CALL, target(e));
            } else if (e instanceof Expression.New) {
                add(e.site(), What.NEW, target(e));
            } else if (e instanceof Expression.MethodReference) {
                add(e.site(), What.REFERENCE, target(e));
            }
        }

        private Answer target(Expression e) {
            Resolution resolution = facts.target(e.site()).resolution();
            String text = resolution.quality() == Quality.EXACT
                    ? resolution.candidates().get(0).toString()
                    : resolution.quality() + " " + resolution.candidates();
            List<String> candidates =
                    resolution.candidates().stream().map(MethodId::toString).toList();
            return new Answer(text, resolution.quality().toString(), candidates);
        }

        private void add(int at, What what, Answer answer) {
            answers.putIfAbsent(site(at, what), answer);
        }

        private Site site(int at, What what) {
            var position = body.position(at);
            return new Site(file, position.line(), position.column(), what);
        }
    }
}
