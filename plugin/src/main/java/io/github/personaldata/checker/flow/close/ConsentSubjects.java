package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.flow.label.LabelTable;
import io.github.personaldata.checker.flow.result.HeldConsent.Subject;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Consent;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.flow.summary.Summary.SinkTemplate;
import io.github.personaldata.checker.flow.type.OneOfSeveral;
import io.github.personaldata.checker.flow.type.PartTypes;
import io.github.personaldata.checker.flow.type.SameResults;
import io.github.personaldata.checker.flow.type.TypeFacts;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.Program;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares whom consent checks asked with whose data leaves. */
final class ConsentSubjects {
    private final Program program;
    private final TypeFacts types;
    private final LabelTable labels;

    ConsentSubjects(Program program, TypeFacts types, LabelTable labels) {
        this.program = program;
        this.types = types;
        this.labels = labels;
    }

    /** The purposes consented to on the way to a sink of a method, each with whose consent it is for that label; of several checks the best counts. */
    AskedConsents of(Summary in, SinkTemplate template, String label) {
        Map<String, Subject> held = new TreeMap<>();
        for (Consent consent : template.consents().each()) {
            String purpose = consent.named();
            if (purpose != null) {
                Subject subject = subject(in, consent, template, label);
                held.merge(purpose, subject, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        return new AskedConsents(held);
    }

    private Subject subject(Summary in, Consent consent, SinkTemplate template, String label) {
        Atom owner = owner(template.payload(), label);
        if (owner == null || consent.subjects().isEmpty()) {
            return Subject.UNKNOWN;
        }
        Code code = program.code(in.method());
        People people = new People(
                new PartTypes(program, types.kinds(), types.singles(), code),
                code != null && code.hasReceiver(),
                labels.label(label).declaringType());
        Set<String> classes = people.classes(owner);
        if (new OneOfSeveral(program, types, code).isAsked(consent, owner, template, in)) {
            return Subject.OTHER;
        }
        if (consent.subjects().stream().anyMatch(subject -> people.isAsked(subject, owner))) {
            boolean several = consent.subjects().stream()
                    .anyMatch(subject -> people.isOne(subject, classes) && !Consent.areRelated(subject, owner));
            return several ? Subject.UNKNOWN : Subject.OWNER;
        }
        boolean others = consent.subjects().stream().anyMatch(subject -> people.isOne(subject, classes));
        if (!others) {
            return Subject.UNKNOWN;
        }
        SameResults results = new SameResults(code);
        boolean same = consent.subjects().stream().anyMatch(subject -> results.areSame(subject, owner));
        return same ? Subject.UNKNOWN : Subject.OTHER;
    }

    /** The object that holds the datum, or is printed with it; null if the payload's name does not say it. */
    private @Nullable Atom owner(Atom payload, String label) {
        Atom whole = payload.printed();
        if (!whole.isSymbolic()) {
            return null;
        }
        List<String> selectors = whole.path().selectors();
        for (int i = selectors.size() - 1; i >= 0; i--) {
            if (label.equals(labels.ofField(selectors.get(i)))) {
                return whole.at(new Path(selectors.subList(0, i)));
            }
        }
        return payload instanceof Atom.Shaped ? whole : null;
    }

    /** What types say about origins in one method, for a datum of one class. */
    private final class People {
        private final PartTypes types;
        private final boolean hasReceiver;
        private final String declaring;

        People(PartTypes types, boolean hasReceiver, String declaring) {
            this.types = types;
            this.hasReceiver = hasReceiver;
            this.declaring = declaring;
        }

        /** Whether asking that is asking the owner: it is the owner, holds it or is a part of it, and is no other person. */
        boolean isAsked(Atom subject, Atom owner) {
            boolean same =
                    subject.path().mayStartWith(owner.path()) && owner.path().mayStartWith(subject.path());
            return Consent.areRelated(subject, owner)
                    && (same || !isOf(types.type(subject).erasure(), declaring));
        }

        /** The classes of the owner and of what holds it. */
        Set<String> classes(Atom owner) {
            Set<String> classes = new LinkedHashSet<>(List.of(declaring));
            upwards(owner).forEach(atom -> classes.add(types.type(atom).erasure()));
            classes.remove("java.lang.Object");
            return classes;
        }

        /** Whether it is a person, or was read off one. */
        boolean isOne(Atom subject, Set<String> classes) {
            return upwards(subject).stream()
                    .map(atom -> types.type(atom).erasure())
                    .anyMatch(type -> classes.stream().anyMatch(one -> isOf(type, one)));
        }

        /** It and what it lies in, but for the object whose method this is. */
        private List<Atom> upwards(Atom atom) {
            List<Atom> all = new ArrayList<>();
            boolean service = hasReceiver && atom.root().equals(new Atom.Input(0, Path.EMPTY));
            for (int length = atom.path().selectors().size(); length >= (service ? 1 : 0); length--) {
                all.add(atom.at(new Path(atom.path().selectors().subList(0, length))));
            }
            return all;
        }

        private boolean isOf(String type, String other) {
            return !type.equals("java.lang.Object")
                    && (program.isSubtype(type, other) || program.isSubtype(other, type));
        }
    }
}
