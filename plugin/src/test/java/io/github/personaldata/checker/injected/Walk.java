package io.github.personaldata.checker.injected;

import io.github.personaldata.checker.generated.Chance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Makes injections: a datum of the project's own, one to five steps through its code and the JDK's, and a sink. */
final class Walk {
    private static final int MOST_STEPS = 5;
    private static final int OWN_SINK = 60;
    private static final int OWN_CLASS = 40;

    private final Surface surface;
    private final ProjectSteps project;
    private final LibrarySteps library;
    private final Insertions insertions;
    private final List<DataSource> declared;
    private final Chance chance;

    /** In: also fields of the project that are declared personal data, by class. */
    Walk(Surface surface, Maker maker, Map<Class<?>, DataSource> declared, Insertions insertions, Chance chance) {
        this.surface = surface;
        this.insertions = insertions;
        this.chance = chance;
        this.declared = List.copyOf(declared.values());
        project = new ProjectSteps(surface, maker, declared.keySet(), chance);
        library = new LibrarySteps(chance);
    }

    /** In: its number. Out: an injection of which nobody knows yet whether it leaks. */
    Injection injection(int number) {
        DataSource source =
                declared.isEmpty() || chance.percent(OWN_CLASS) ? DataSource.own(number) : chance.of(declared);
        List<Step> steps = steps(source);
        Set<Entered> entered = new TreeSet<>(source.entered());
        steps.forEach(step -> entered.addAll(step.entered()));
        Insertion insertion = chance.percent(OWN_SINK)
                ? null
                : insertions.into(chance.shuffled(List.copyOf(entered)), number, chance);
        String name = "Injected" + number;
        String packageName = Injection.PACKAGE + ".d" + number;
        String text = insertion == null
                ? pair(source, steps, number)
                : "static void run(Inputs in) throws Exception {\n" + chain(source, steps, -1, 'A', "");
        String java = "package " + packageName
                + ";\n\nimport io.github.personaldata.checker.truth.Inputs;\n\npublic final class " + name + " {\n"
                + text + source.members() + "}\n";
        return new Injection(number, packageName + "." + name, java, source, insertion);
    }

    private List<Step> steps(DataSource source) {
        List<Step> steps = new ArrayList<>();
        Value value = new Value("v0", Kind.TEXT);
        int count = 1 + chance.below(MOST_STEPS);
        for (int i = 1; i <= count; i++) {
            Step step = next(value, "v" + i);
            steps.add(step);
            value = step.result();
        }
        return steps;
    }

    private Step next(Value value, String name) {
        boolean own = surface.isOwn(value.kind().raw());
        Step step = null;
        int roll = chance.below(100);
        if (own && roll < 55) {
            step = project.asked(value, name);
        } else if (own && roll < 65) {
            return library.listed(value, name);
        } else if (roll < (value.kind().element() == null ? 85 : 35)) {
            step = project.given(value, name);
        }
        return step != null ? step : library.any(value, name);
    }

    /** The leak and beside it the same with one difference. */
    private String pair(DataSource source, List<Step> steps, int number) {
        Value last = steps.get(steps.size() - 1).result();
        Sink sink = chance.of(Sink.values());
        List<Integer> differences = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).hasTwin()) {
                differences.add(i);
            }
        }
        String leaks = sink.statement(last.name()) + " // LEAK " + number + "\n";
        String silent = " // HARMLESS " + number + "\n";
        String twin;
        int different = differences.isEmpty() || chance.percent(30) ? -1 : chance.of(differences);
        if (different >= 0) {
            twin = chain(source, steps, different, 'B', sink.statement(last.name()) + silent);
        } else if (chance.percent(50)) {
            twin = chain(source.otherRead(), steps, -1, 'B', sink.statement(last.name()) + silent);
        } else {
            twin = chain(source, steps, -1, 'B', held(last, sink) + silent);
        }
        return "static void run(Inputs in) throws Exception {\nleak(in);\nharmless(in);\n}\n"
                + "static void leak(Inputs in) throws Exception {\n" + chain(source, steps, -1, 'A', leaks)
                + "static void harmless(Inputs in) throws Exception {\n" + twin;
    }

    /** A sink that what the value holds does not reach. */
    private String held(Value value, Sink sink) {
        String v = value.name();
        return switch (chance.below(value.kind().isText() ? 4 : 2)) {
            case 0 -> sink.statement("String.valueOf(" + v + ").length()");
            case 1 -> sink.statement(v + ".getClass().getName()");
            case 2 -> sink.statement(Injection.PACKAGE + ".Mask.mask(" + v + ")");
            default -> v + " = \"none\"; " + sink.statement(v);
        };
    }

    /** Statements of one side, in one method or several, and what they need; the first method is open already. */
    private String chain(DataSource source, List<Step> steps, int different, char side, String sink) {
        // what is random must be the same on both sides
        StringBuilder text =
                new StringBuilder(source.creation().replace("$", "in.datum(\"" + source.element() + "\")"));
        text.append("\nvar v0 = String.valueOf(").append(source.read()).append(");\n");
        StringBuilder members = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            (i == different ? step.twin() : step.leak())
                    .forEach(line -> text.append(line).append('\n'));
            step.members().forEach(member -> members.append(member).append('\n'));
            // every other chain goes on in a method of its own
            if (i + 1 < steps.size() && source.element().length() % 2 == 0 && i % 2 == 0) {
                Value value = step.result();
                text.append("then%d@(in, %s);\n}\n".formatted(i, value.name()));
                text.append("static void then%d@(Inputs in, %s %s) throws Exception {\n"
                        .formatted(i, value.kind().java(), value.name()));
            }
        }
        return (text + sink + "}\n" + members).replace(Step.SIDE, String.valueOf(side));
    }
}
