package io.github.personaldata.checker.injected;

import io.github.personaldata.checker.generated.Chance;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Steps through methods and constructors of the project. Whether data gets through them says a run. */
final class ProjectSteps {
    private static final int ATTEMPTS = 40;
    private static final int MATCHING_GETTER = 85;
    private static final int RESULT = 65;

    private final Surface surface;
    private final Maker maker;
    private final Chance chance;
    private final Set<Class<?>> avoided;
    private final Map<Kind, List<Entered>> takers = new HashMap<>();

    /** In: also classes that must not get data, since what they hold is data anyhow. */
    ProjectSteps(Surface surface, Maker maker, Set<Class<?>> avoided, Chance chance) {
        this.surface = surface;
        this.maker = maker;
        this.avoided = Set.copyOf(avoided);
        this.chance = chance;
    }

    /** Gives the value to some method; null when none takes it. */
    @Nullable
    Step given(Value value, String next) {
        List<Entered> all = takers.computeIfAbsent(value.kind(), kind -> surface.takers(kind).stream()
                .filter(taker -> !avoided.contains(taker.member().getDeclaringClass()))
                .toList());
        for (int i = 0; i < ATTEMPTS && !all.isEmpty(); i++) {
            Entered taker = chance.of(all);
            // most are setters; what does more is worth as much
            boolean plain = taker.member().getParameterCount() == 1
                    && !Modifier.isStatic(taker.member().getModifiers());
            Step step = plain && chance.percent(50) ? null : given(taker, value, next);
            if (step != null) {
                return step;
            }
        }
        return null;
    }

    private @Nullable Step given(Entered taker, Value value, String next) {
        Executable member = taker.member();
        List<String> arguments = maker.arguments(member, taker.argument(), value.name());
        List<String> others = maker.arguments(member, -1, "");
        if (arguments == null) {
            return null;
        }
        String holder = "of" + next;
        boolean made = member instanceof Constructor<?>;
        boolean instance = !made && !Modifier.isStatic(member.getModifiers());
        String receiver = instance ? maker.value(member.getDeclaringClass()) : "";
        if (receiver == null) {
            return null;
        }
        String before = instance ? "var " + holder + " = " + receiver + ";\n" : "";
        String call = Maker.call(member, holder, arguments);
        String twin = others == null ? null : Maker.call(member, holder, others);
        Kind result =
                made ? new Kind(member.getDeclaringClass(), null) : result((Method) member, value, taker.argument());
        boolean fluent = instance && result != null && result.raw() == member.getDeclaringClass();
        if (result != null && result.carries() && !fluent && (!instance || chance.percent(RESULT))) {
            Set<Entered> entered = Set.of(taker);
            Value answer = new Value(next, result);
            if (made) {
                return held(answer, "var " + next + " = ", call, twin, taker, "");
            }
            String var = before + "var " + next + " = ";
            return step(answer, var + call + ";", twin == null ? "" : var + twin + ";", entered);
        }
        if (!instance) {
            return null;
        }
        Value object = new Value(holder, new Kind(member.getDeclaringClass(), null));
        return held(object, before, call, twin, taker, next);
    }

    /** The object has the data now; mostly it is asked for it at once. */
    private Step held(Value object, String before, String call, @Nullable String twin, Entered taker, String next) {
        Method getter = getter(object.kind().raw(), name(taker));
        String read = getter == null ? null : object.name() + "." + getter.getName() + "()";
        Kind kind = getter == null ? null : Kind.of(getter.getGenericReturnType());
        Set<Entered> entered = new LinkedHashSet<>(Set.of(taker));
        if (read == null || kind == null || next.isEmpty() || !chance.percent(MATCHING_GETTER)) {
            return step(object, before + call + ";", twin == null ? "" : before + twin + ";", entered);
        }
        entered.add(new Entered(getter, -1));
        String set = before + call + ";\n";
        String var = "var " + next + " = ";
        String leak = set + var + read + ";";
        List<String> twins = new ArrayList<>();
        if (twin != null) {
            twins.add(before + twin + ";\n" + var + read + ";");
            // another object of the class is asked
            String other = before.replace("var " + object.name() + " =", "var other" + object.name() + " =");
            String onOther = object.name().isEmpty()
                    ? ""
                    : twin.replaceFirst("^" + object.name() + "\\.", "other" + object.name() + ".");
            twins.add(set + other + onOther + ";\n" + var + "other" + read + ";");
        }
        if (twin != null && call.startsWith(object.name() + ".set")) {
            twins.add(set + twin + ";\n" + var + read + ";");
        }
        return step(new Value(next, kind), leak, twins.isEmpty() ? "" : chance.of(twins), entered);
    }

    /** Asks an object of the project for something that it holds; null when nothing can be asked. */
    @Nullable
    Step asked(Value value, String next) {
        List<Method> questions = surface.methods(value.kind().raw()).stream()
                .filter(m -> m.getParameterCount() == 0 && !Modifier.isStatic(m.getModifiers()))
                .filter(m -> m.getReturnType() != value.kind().raw())
                .filter(m -> {
                    Kind kind = Kind.of(m.getGenericReturnType());
                    return kind != null
                            && kind.carries()
                            && (kind.isText() || kind.element() != null || surface.isOwn(kind.raw()));
                })
                .toList();
        if (questions.isEmpty()) {
            return null;
        }
        List<Method> whole = questions.stream()
                .filter(m -> m.getName().matches("to[A-Z].*|get(Value|Content)|build.*"))
                .toList();
        Method asked = !whole.isEmpty() && chance.percent(60) ? chance.of(whole) : chance.of(questions);
        Kind kind = Kind.of(asked.getGenericReturnType());
        if (kind == null) {
            return null;
        }
        String text = "var " + next + " = " + value.name() + "." + asked.getName() + "();";
        return step(new Value(next, kind), text, "", Set.of(new Entered(asked, -1)));
    }

    private static Step step(Value result, String leak, String twin, Set<Entered> entered) {
        return new Step(leak.lines().toList(), twin.lines().toList(), List.of(), result, entered);
    }

    private static @Nullable Kind result(Method method, Value value, int argument) {
        Type given = method.getGenericParameterTypes()[argument];
        // T same(T given)
        if (method.getGenericReturnType().equals(given) && Kind.of(given) == null) {
            return value.kind();
        }
        return Kind.of(method.getGenericReturnType());
    }

    /** The property that a parameter seems to be for. */
    static String name(Entered taker) {
        Parameter parameter = taker.member().getParameters()[taker.argument()];
        boolean setter = taker.member() instanceof Method && taker.member().getParameterCount() == 1;
        String name = setter
                ? taker.member().getName().replaceFirst("^(set|with|put|add)(?=[A-Z])", "")
                : parameter.getName();
        return name.toLowerCase(Locale.ROOT);
    }

    /** The method without parameters that reads a property; null when there is none. */
    @Nullable
    Method getter(Class<?> type, String property) {
        Method found = null;
        for (Method method : surface.methods(type)) {
            String name = method.getName().toLowerCase(Locale.ROOT);
            boolean reads =
                    name.equals(property) || name.equals("get" + property) || name.equals("get" + property + "s");
            boolean plain = method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers());
            Kind kind = Kind.of(method.getGenericReturnType());
            if (reads && plain && kind != null && kind.carries() && kind.raw() != type) {
                found = found == null || name.startsWith("get") ? method : found;
            }
        }
        return found;
    }
}
