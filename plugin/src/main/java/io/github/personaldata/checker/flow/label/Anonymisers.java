package io.github.personaldata.checker.flow.label;

import io.github.personaldata.checker.catalogue.AnonymiserModel;
import io.github.personaldata.checker.catalogue.Catalogue;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which methods hide data, by annotation or model; asked for every call, so each method is looked up once. */
final class Anonymisers {
    private final Program program;
    private final Catalogue catalogue;
    private final Map<MethodId, Hiding> known = new ConcurrentHashMap<>();

    Anonymisers(Program program, Catalogue catalogue) {
        this.program = program;
        this.catalogue = catalogue;
    }

    /**
     * What a method does to data.
     *
     * @param hides it, well or badly
     * @param clears its result is not, or no longer, personal
     */
    record Hiding(boolean hides, boolean clears) {}

    Hiding of(MethodId method) {
        Hiding found = known.get(method);
        if (found == null) {
            found = find(method);
            known.put(method, found);
        }
        return found;
    }

    private Hiding find(MethodId method) {
        AnonymiserModel model = catalogue.anonymiser(method, program::supertypes);
        boolean declared = has(method, Annotations.ANONYMIZES);
        boolean strong = model != null && model.grade() == AnonymiserModel.Grade.STRONG;
        return new Hiding(declared || model != null, declared || strong || has(method, Annotations.NOT_PERSONAL_DATA));
    }

    private boolean has(MethodId method, String annotation) {
        return Annotations.carriers(program, method).stream()
                .map(program::method)
                .anyMatch(info -> info != null && Annotations.has(info.annotations(), annotation));
    }
}
