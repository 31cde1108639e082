package io.github.personaldata.checker.flow.type;

import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The methods by which a library reads a container, stream or reader that a class of the program is. {@code AbstractList} and its like say of each other method
 * that it calls these, and so do the defaults of the interfaces (Java SE API, {@code java.util}): what they answer is what is in it.
 */
public final class ContainerReadings {
    private static final List<String> OBJECT = List.of("java.lang.Object");

    private static final String STREAM = "java.io.InputStream";
    private static final String READER = "java.io.Reader";

    /** Where in an answer lies what was read into the array that is given, before two numbers. */
    private static final Path INTO_ARRAY = Path.of(Path.given(2)).then(Path.ELEMENTS);

    private static final List<Reading> ALL = List.of(
            new Reading(Path.HELD, new MethodId(STREAM, "read", List.of()), Path.EMPTY),
            new Reading(Path.HELD, new MethodId(STREAM, "read", List.of("byte[]", "int", "int")), INTO_ARRAY),
            new Reading(Path.HELD, new MethodId(STREAM, "readAllBytes", List.of()), Path.of(Path.ELEMENTS)),
            new Reading(Path.HELD, new MethodId(READER, "read", List.of()), Path.EMPTY),
            new Reading(Path.HELD, new MethodId(READER, "read", List.of("char[]", "int", "int")), INTO_ARRAY),
            new Reading(Path.ELEMENTS, new MethodId("java.util.Iterator", "next", List.of()), Path.EMPTY),
            new Reading(Path.ELEMENTS, new MethodId("java.util.Enumeration", "nextElement", List.of()), Path.EMPTY),
            new Reading(Path.ELEMENTS, new MethodId("java.util.List", "get", List.of("int")), Path.EMPTY),
            new Reading(Path.ELEMENTS, new MethodId("java.util.Queue", "poll", List.of()), Path.EMPTY),
            new Reading(Path.ELEMENTS, new MethodId("java.util.Queue", "peek", List.of()), Path.EMPTY),
            new Reading(
                    Path.ELEMENTS, new MethodId("java.lang.Iterable", "iterator", List.of()), Path.of(Path.ELEMENTS)),
            new Reading(Path.ELEMENTS, new MethodId("java.lang.ThreadLocal", "initialValue", List.of()), Path.EMPTY),
            new Reading(Path.KEY, new MethodId("java.util.Map$Entry", "getKey", List.of()), Path.EMPTY),
            new Reading(Path.VALUE, new MethodId("java.util.Map$Entry", "getValue", List.of()), Path.EMPTY),
            new Reading(Path.VALUE, new MethodId("java.util.Map", "get", OBJECT), Path.EMPTY),
            new Reading(Path.KEY, new MethodId("java.util.Map", "keySet", List.of()), Path.of(Path.ELEMENTS)),
            new Reading(Path.VALUE, new MethodId("java.util.Map", "values", List.of()), Path.of(Path.ELEMENTS)),
            new Reading(
                    Path.KEY,
                    new MethodId("java.util.Map", "entrySet", List.of()),
                    Path.of(Path.ELEMENTS).then(Path.KEY)),
            new Reading(
                    Path.VALUE,
                    new MethodId("java.util.Map", "entrySet", List.of()),
                    Path.of(Path.ELEMENTS).then(Path.VALUE)),
            new Reading(
                    Path.VALUE,
                    new MethodId("java.util.ResourceBundle", "handleGetObject", List.of("java.lang.String")),
                    Path.EMPTY),
            new Reading(
                    Path.VALUE,
                    new MethodId("java.util.ListResourceBundle", "getContents", List.of()),
                    Path.of(Path.ELEMENTS).then(Path.ELEMENTS)));

    private static final String OUT = "java.io.OutputStream";
    private static final String WRITER = "java.io.Writer";

    /** What {@code OutputStream} and {@code Writer} say that each of their other methods calls, in the end. */
    private static final List<MethodId> WRITING = List.of(
            new MethodId(OUT, "write", List.of("int")),
            new MethodId(OUT, "write", List.of("byte[]")),
            new MethodId(OUT, "write", List.of("byte[]", "int", "int")),
            new MethodId(WRITER, "write", List.of("int")),
            new MethodId(WRITER, "write", List.of("char[]")),
            new MethodId(WRITER, "write", List.of("char[]", "int", "int")),
            new MethodId(WRITER, "write", List.of("java.lang.String")),
            new MethodId(WRITER, "write", List.of("java.lang.String", "int", "int")));

    private final Program program;
    private final TypeKinds kinds;
    private final Targets targets;
    private final Map<String, List<Reading>> known = new ConcurrentHashMap<>();
    private final Map<String, List<MethodId>> writing = new ConcurrentHashMap<>();

    ContainerReadings(Program program, TypeKinds kinds, Targets targets) {
        this.program = program;
        this.kinds = kinds;
        this.targets = targets;
    }

    /**
     * One way to read a container.
     *
     * @param selector the part that is read
     * @param method the JDK's declaration of the method that answers it; of one of the program the code that does
     * @param inside where in its answer the part lies
     */
    public record Reading(String selector, MethodId method, Path inside) {
        /** Whether it may answer the part that a selector asks for. */
        public boolean answers(String asked) {
            return Path.mayBeSame(selector, asked);
        }
    }

    /**
     * How objects of that static type are read that are of the program's classes.
     *
     * @param exact whether they are of that class itself, and none that extends it
     * @return the methods of the program that do it; none if it is no container, or if it may be one of the JDK's
     */
    public List<Reading> of(Type type, boolean exact) {
        if (!kinds.isOwn(type) || !kinds.isContainer(type) && !isStream(type)) {
            return List.of();
        }
        String name = type.erasure();
        return known.computeIfAbsent(exact ? name : name + "+", n -> find(type, exact));
    }

    /** The methods by which a library writes into objects of that static type, as far as classes of the program have code of their own for them. */
    public List<MethodId> writing(Type type) {
        return writing.computeIfAbsent(type.erasure(), name -> WRITING.stream()
                .filter(method -> program.isSubtype(name, method.owner()) && targets.isOverridden(name, method))
                .toList());
    }

    /** The same for whatever a library may write into; none if the program has no class of that kind. */
    public List<MethodId> writing() {
        return writing.computeIfAbsent("", name -> WRITING.stream()
                .filter(method -> targets.isOverridden(method.owner(), method))
                .toList());
    }

    /** Whether bytes or characters are read from objects of that type. */
    public boolean isStream(Type type) {
        return program.isSubtype(type.erasure(), STREAM) || program.isSubtype(type.erasure(), READER);
    }

    /** How an object is read that is a function: the one method of its interface is what the function does. */
    public List<Reading> ofFunction(Type type) {
        return known.computeIfAbsent(type.erasure() + "()", n -> findOfFunction(type));
    }

    private List<Reading> findOfFunction(Type type) {
        MethodId single = program.functionalMethod(type.erasure());
        return single == null
                ? List.of()
                : ALL.stream()
                        .filter(reading -> reading.method().name().equals(single.name())
                                && program.isSubtype(
                                        type.erasure(), reading.method().owner()))
                        .toList();
    }

    private List<Reading> find(Type type, boolean exact) {
        List<Reading> found = new ArrayList<>();
        for (Reading reading : ALL) {
            if (!program.isSubtype(type.erasure(), reading.method().owner())) {
                continue;
            }
            for (MethodId method : runs(type, exact, reading.method())) {
                found.add(new Reading(reading.selector(), method, reading.inside()));
            }
        }
        return List.copyOf(found);
    }

    private List<MethodId> runs(Type type, boolean exact, MethodId method) {
        if (!exact) {
            // which of several it is who made the object knows
            List<MethodId> few = targets.byHierarchy(type.erasure(), method);
            return few == null || few.size() > 1 ? List.of() : few;
        }
        MethodId one = targets.exact(type, method);
        return one != null && program.hasCode(one) ? List.of(one) : List.of();
    }
}
