package io.github.personaldata.checker.flow.type;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Consent;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.flow.summary.Summary.SinkTemplate;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a check asked one certain person where the data of any of several leaves: {@code people.get(0)} where all are written to. Whoever is
 * taken out of a list by a call has a name of its own, under which the data leaves then, too.
 */
public final class OneOfSeveral {
    private final Program program;
    private final PartTypes types;
    private final SameResults results;

    /** In one method's code. */
    public OneOfSeveral(Program program, TypeFacts types, @Nullable Code code) {
        this.program = program;
        this.types = new PartTypes(program, types.kinds(), types.singles(), code);
        this.results = new SameResults(code);
    }

    /** Whether that can be at all: the owner may be any of several, and of the persons asked one has a certain name. */
    public static boolean mayBe(Consent consent, Atom owner) {
        List<String> any = owner.path().selectors();
        return !any.stream().allMatch(Path::isOne)
                && consent.subjects().stream()
                        .anyMatch(subject -> subject.root() instanceof Atom.Result || isNarrower(subject, owner));
    }

    /**
     * Whether it is so.
     *
     * @param owner whose data it is, or the datum
     * @param template by which it leaves
     * @param in what else leaves there
     */
    public boolean isAsked(Consent consent, Atom owner, SinkTemplate template, Summary in) {
        if (!mayBe(consent, owner)) {
            return false;
        }
        List<Atom> related = consent.subjects().stream()
                .filter(subject -> Consent.areRelated(subject, owner))
                .toList();
        if (!related.isEmpty() && related.stream().allMatch(subject -> isNarrower(subject, owner))) {
            return true;
        }
        List<Atom> named = consent.subjects().stream()
                .map(Atom::root)
                .filter(root -> root instanceof Atom.Result && isOfOneKind(root, owner))
                .toList();
        Set<Atom> leaving = leaving(in, template);
        return !named.isEmpty()
                && named.stream()
                        .noneMatch(one -> leaving.contains(one)
                                || leaving.stream().anyMatch(other -> results.areSame(one, other)));
    }

    /** Whether one names a certain element, or the value of a certain key, where the other may be any. */
    private static boolean isNarrower(Atom certain, Atom any) {
        List<String> one = certain.path().selectors();
        List<String> other = any.path().selectors();
        return certain.root().equals(any.root())
                && IntStream.range(0, Math.min(one.size(), other.size()))
                        .anyMatch(i -> Path.isOne(one.get(i)) && !Path.isOne(other.get(i)));
    }

    /** Whether it may be the owner, or what holds it, by their types. */
    private boolean isOfOneKind(Atom one, Atom owner) {
        String type = types.type(one).erasure();
        List<String> selectors = owner.path().selectors();
        return IntStream.rangeClosed(0, selectors.size())
                .mapToObj(length -> types.type(owner.at(new Path(selectors.subList(0, length)))))
                .map(Type::erasure)
                .anyMatch(other -> !other.equals("java.lang.Object")
                        && (program.isSubtype(type, other) || program.isSubtype(other, type)));
    }

    private static Set<Atom> leaving(Summary in, SinkTemplate template) {
        return in.sinks().stream()
                .filter(other -> other.place().equals(template.place()))
                .map(other -> other.payload().printed().root())
                .collect(Collectors.toSet());
    }
}
