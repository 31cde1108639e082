package io.github.personaldata.checker.run;

import io.github.personaldata.checker.catalogue.FieldPattern;
import io.github.personaldata.checker.catalogue.MethodModel;
import io.github.personaldata.checker.catalogue.MethodPattern;
import io.github.personaldata.checker.catalogue.Models;
import io.github.personaldata.checker.catalogue.SourceModel;
import io.github.personaldata.checker.catalogue.TypePattern;
import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import io.github.personaldata.checker.yaml.Place;
import io.github.personaldata.checker.yaml.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Models of the policy file that speak of a field or method which its class does not have: data behind a misspelt one would go unseen. A
 * class that is not there at all is no mistake, since modules share the file.
 */
final class UnmatchedModels {
    private final Program program;
    private final List<LedgerEntry> found = new ArrayList<>();

    private UnmatchedModels(Program program) {
        this.program = program;
    }

    static List<LedgerEntry> of(Models models, Program program) {
        UnmatchedModels unmatched = new UnmatchedModels(program);
        for (SourceModel source : models.sources()) {
            if (!source.group().isEmpty()) {
                continue; // what is built in speaks of several versions of a library
            }
            if (source instanceof SourceModel.OfField of) {
                unmatched.field(of.field(), of.place());
            } else if (source instanceof MethodModel of) {
                unmatched.method(of.method(), source.place());
            }
        }
        Stream.of(
                        models.sinks().stream()
                                .filter(sink -> !sink.annotated())
                                .toList(),
                        models.propagators(),
                        models.anonymisers(),
                        models.consentChecks(),
                        models.entryPoints(),
                        models.neutrals())
                .flatMap(List::stream)
                .filter(MethodModel.class::isInstance)
                .forEach(model -> unmatched.method(((MethodModel) model).method(), null));
        return unmatched.found;
    }

    private void field(FieldPattern field, Place place) {
        TypeInfo type = known(field.type());
        if (type == null) {
            return;
        }
        TreeSet<String> names = new TreeSet<>();
        type.fields().forEach(each -> names.add(each.id().name()));
        methods(type).forEach(method -> names.add(property(method.id())));
        if (!names.contains(field.name())) {
            tell(field.toString(), place, "the class has no such field" + mend(field.name(), names));
        }
    }

    /** {@code email} of {@code getEmail()}, {@code isEmail()} and {@code email()}. */
    private static String property(MethodId getter) {
        for (String prefix : List.of("get", "is")) {
            String name = getter.name();
            if (name.length() > prefix.length() && name.startsWith(prefix)) {
                return Character.toLowerCase(name.charAt(prefix.length())) + name.substring(prefix.length() + 1);
            }
        }
        return getter.name();
    }

    private void method(MethodPattern method, @Nullable Place place) {
        TypeInfo type = known(method.type());
        if (type == null) {
            return;
        }
        TreeSet<String> names = new TreeSet<>();
        boolean named = false;
        for (MethodInfo each : methods(type)) {
            if (method.matchesSignature(each.id())) {
                return;
            }
            named |= each.id().name().equals(method.name());
            names.add(each.id().name());
        }
        String mend = named ? "; others of that name have other parameters" : mend(method.name(), names);
        tell(method.toString(), place, "the class has no such method" + mend);
    }

    private static String mend(String written, Collection<String> names) {
        String near = Suggestion.nearest(written, names);
        return near == null ? "" : "; did you mean '" + near + "'?";
    }

    /** The class, if all that it has is in sight: it may inherit anything from a supertype that is missing. */
    private @Nullable TypeInfo known(TypePattern type) {
        boolean complete =
                !type.open() && program.supertypes(type.name()).stream().allMatch(above -> program.type(above) != null);
        return complete ? program.type(type.name()) : null;
    }

    /** All that it has or inherits. */
    private Collection<MethodInfo> methods(TypeInfo type) {
        List<MethodInfo> all = new ArrayList<>(type.methods());
        for (String above : program.supertypes(type.name())) {
            TypeInfo info = program.type(above);
            if (info != null) {
                all.addAll(info.methods());
            }
        }
        return all;
    }

    private void tell(String subject, @Nullable Place place, String detail) {
        found.add(new LedgerEntry(
                LedgerEntry.Kind.UNMATCHED_MODEL,
                subject,
                place == null ? "" : place.file(),
                place == null ? 0 : place.line(),
                place == null ? 0 : place.column(),
                detail));
    }
}
