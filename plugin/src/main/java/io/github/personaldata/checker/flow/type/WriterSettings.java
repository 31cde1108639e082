package io.github.personaldata.checker.flow.type;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.store.ContentHash;
import io.github.personaldata.checker.store.RecordCodec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the program says to its JSON mappers and to Commons Lang's printers. A setting by which more is written holds for every mapper but
 * those that are known to be made without it; one by which less is written, only for those that are known to be made with it.
 */
public final class WriterSettings {
    private static final RecordCodec<Found> FOUND = RecordCodec.of(Found.class);

    private final Program program;
    private @Nullable Found found;

    /** Of that program. */
    public WriterSettings(Program program) {
        this.program = program;
    }

    /**
     * What was found.
     *
     * @param fields a mapper writes fields that nothing else makes a property
     * @param getters a mapper calls getters that are not public
     * @param deep a printer by reflection goes on into the objects that it finds
     * @param transients a printer by reflection prints transient fields
     * @param mixIns by class those whose annotations are added to it
     * @param widening methods that say something by which a mapper writes more
     * @param plain fields that hold mappers of which nobody says so
     * @param exposing fields that hold a Gson that writes only what is exposed
     */
    record Found(
            boolean fields,
            boolean getters,
            boolean deep,
            boolean transients,
            Map<String, Set<String>> mixIns,
            Set<MethodId> widening,
            Set<FieldId> plain,
            Set<FieldId> exposing) {}

    boolean showsFields() {
        return found().fields;
    }

    boolean showsGetters() {
        return found().getters;
    }

    boolean printsDeep() {
        return found().deep;
    }

    boolean printsTransients() {
        return found().transients;
    }

    Set<String> mixIns(String type) {
        return found().mixIns.getOrDefault(type, Set.of());
    }

    /** Whether a value in a method is a mapper that writes no more than annotations say. */
    public boolean isPlain(Atom mapper, MethodId in) {
        boolean here = mapper instanceof Atom.Fresh made && made.site().chain().size() == 1;
        return found().widening.isEmpty()
                || here && !found().widening.contains(in)
                || found().plain.contains(field(mapper));
    }

    /** Whether a value is a Gson that writes only what is exposed. */
    public boolean isExposing(Atom gson) {
        return found().exposing.contains(field(gson));
    }

    private static FieldId field(Atom atom) {
        int last = atom.path().lastField();
        boolean whole = last == atom.path().selectors().size() - 1;
        if (last >= 0 && whole) {
            return Path.field(atom.path().selectors().get(last));
        }
        return atom instanceof Atom.Global global && whole ? global.field() : new FieldId("", "");
    }

    /** Takes in all that was found. */
    public void addTo(ContentHash hash) {
        hash.add(FOUND.encode(found()));
    }

    private synchronized Found found() {
        if (found == null) {
            found = find();
        }
        return found;
    }

    private Found find() {
        List<WriterSetup> setups = new ArrayList<>();
        for (MethodId method : program.methods()) {
            Code code = program.code(method);
            if (code != null) {
                setups.add(WriterSetup.of(program, code));
            }
        }
        List<WriterSetup> wide = setups.stream().filter(WriterSetup::widens).toList();
        boolean spread = wide.stream().anyMatch(WriterSetup::isGivenMapper);
        Set<FieldId> touched = new LinkedHashSet<>();
        wide.forEach(setup -> touched.addAll(setup.read()));
        Set<FieldId> plain = held(setups, s -> s.makesItsMappers() && !s.widens());
        plain.removeIf(field -> spread || touched.contains(field));
        Map<String, Set<String>> mixIns = new LinkedHashMap<>();
        wide.forEach(setup -> setup.mixIns()
                .forEach((target, added) -> mixIns.computeIfAbsent(target, t -> new LinkedHashSet<>())
                        .addAll(added)));
        Set<MethodId> widening = new LinkedHashSet<>();
        wide.forEach(setup -> widening.add(setup.method()));
        return new Found(
                wide.stream().anyMatch(WriterSetup::showsFields),
                wide.stream().anyMatch(WriterSetup::showsGetters),
                setups.stream().anyMatch(WriterSetup::printsDeep),
                setups.stream().anyMatch(WriterSetup::printsTransients),
                mixIns,
                widening,
                plain,
                held(setups, WriterSetup::exposes));
    }

    /** Fields that are written, and only by such methods. */
    private static Set<FieldId> held(List<WriterSetup> setups, Predicate<WriterSetup> by) {
        Set<FieldId> fields = new LinkedHashSet<>();
        setups.stream().filter(by).forEach(setup -> fields.addAll(setup.written()));
        setups.stream().filter(by.negate()).forEach(setup -> fields.removeAll(setup.written()));
        return fields;
    }
}
