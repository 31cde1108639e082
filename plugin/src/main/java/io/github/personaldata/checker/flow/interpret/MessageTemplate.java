package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Summary.SinkPlace;
import io.github.personaldata.checker.link.program.Type;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A log message's template: a parameter without a placeholder is not printed, an exception behind the last one is. */
final class MessageTemplate {
    private static final Pattern NUMBERED = Pattern.compile("\\{(\\d{1,2})[^}]*}");
    private static final int MANY = 64;

    private static final Set<String> BUNDLED = Set.of("java.util.logging.Logger", "java.lang.System$Logger");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9]+([._-][A-Za-z0-9]+)+");

    private static final String FIELD = "net.logstash.logback.argument.StructuredArgument";

    private final State state;
    private final List<Value> arguments;
    private final List<Type> types;
    private final SinkPlace place;

    MessageTemplate(State state, List<Value> arguments, List<Type> types, SinkPlace place) {
        this.state = state;
        this.arguments = arguments;
        this.types = types;
        this.place = place;
    }

    /** What is printed of one payload position; everything if the template is not known. */
    Value printed(Atom payload, Function<Atom, Value> resolve, Shapes shapes) {
        BitSet shown = shown();
        Atom inner = payload.printed();
        if (shown == null
                || !(inner instanceof Atom.Input input)
                || input.index() <= place.template()
                || input.index() >= types.size()) {
            return resolve.apply(payload);
        }
        int first = input.index() - place.template() - 1;
        boolean array = payload instanceof Atom.Shaped shaped && shaped.type() instanceof Type.Array;
        if (input.path().isEmpty() && !array) {
            return shown.get(first) || isPrintedAnyhow(types.get(input.index()), shapes)
                    ? resolve.apply(payload)
                    : Value.EMPTY;
        }
        Value passed = arguments.get(input.index());
        Value elements = elements(passed, shown, first, shapes);
        if (elements == null) {
            if (!array) {
                return resolve.apply(payload);
            }
            elements = state.read(passed, Path.ELEMENTS);
        }
        return payload instanceof Atom.Shaped shaped
                ? shapes.shape(state, elements, shaped.mechanism(), Type.OBJECT)
                : elements;
    }

    private @Nullable Value elements(Value array, BitSet shown, int first, Shapes shapes) {
        Value found = Value.EMPTY;
        for (Atom atom : array.atoms()) {
            if (!(atom instanceof Atom.Fresh)) {
                return null;
            }
            for (Map.Entry<String, Value> part : state.parts(atom).entrySet()) {
                if (part.getKey().equals(Path.ELEMENTS)) {
                    return null;
                }
                String index = part.getKey().substring(1, part.getKey().length() - 1);
                boolean printed =
                        !index.chars().allMatch(Character::isDigit) || shown.get(first + Integer.parseInt(index));
                found = found.plus(printed ? part.getValue() : part.getValue().filter(a -> isPrintedAnyhow(a, shapes)));
            }
        }
        return found;
    }

    /** Of what stands behind the placeholders an exception is printed, and what an encoder for JSON makes a field of. */
    private static boolean isPrintedAnyhow(Type type, Shapes shapes) {
        return shapes.kinds().isThrowable(type) || type.erasure().equals(FIELD);
    }

    private static boolean isPrintedAnyhow(Atom atom, Shapes shapes) {
        return atom instanceof Atom.Fresh fresh && isPrintedAnyhow(fresh.type(), shapes)
                || (atom instanceof Atom.Result result && Origins.isCaught(result.call()));
    }

    /** Whether a text may name the template in a resource bundle, which some loggers look it up in: then nobody knows what is printed. */
    private boolean isKey(String text) {
        return BUNDLED.contains(place.method().owner()) && KEY.matcher(text).matches();
    }

    private @Nullable BitSet shown() {
        if (place.template() >= arguments.size()) {
            return null;
        }
        Value template = arguments.get(place.template());
        String text =
                template.atoms().size() == 1 && template.atoms().iterator().next() instanceof Atom.Text known
                        ? known.known()
                        : null;
        if (text == null || isKey(text)) {
            return null;
        }
        BitSet shown = new BitSet();
        Matcher numbered = NUMBERED.matcher(text);
        while (numbered.find()) {
            shown.set(Integer.parseInt(numbered.group(1)));
        }
        int count = 0;
        for (int at = text.indexOf("{}"); at >= 0; at = text.indexOf("{}", at + 2)) {
            boolean escaped = at > 0 && text.charAt(at - 1) == '\\' && !(at > 1 && text.charAt(at - 2) == '\\');
            if (!escaped) {
                shown.set(count++);
            }
        }
        if (text.indexOf('%') >= 0) {
            shown.set(0, MANY);
        }
        return shown;
    }
}
