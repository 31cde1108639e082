package io.github.personaldata.checker.source;

import io.github.personaldata.checker.source.model.Body;
import io.github.personaldata.checker.source.model.FileModel;
import io.github.personaldata.checker.source.model.Position;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.stream.Collectors;

/** Prints models for tests: {@code Call(log.info, args)} without sites, positions and what is empty or false. */
final class ModelText {
    private ModelText() {}

    static String of(Object value) {
        if (value instanceof String || value instanceof Number || value instanceof Enum<?>) {
            return visible(value.toString());
        }
        if (value instanceof Collection<?> all) {
            return all.stream().map(ModelText::of).collect(Collectors.joining(" ", "[", "]"));
        }
        if (value instanceof Body body) {
            return of(body.code());
        }
        if (value instanceof Record node) {
            return record(node);
        }
        return String.valueOf(value);
    }

    private static String visible(String text) {
        StringBuilder shown = new StringBuilder();
        for (char c : text.toCharArray()) {
            shown.append(c >= ' ' && c < 127 ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return shown.toString();
    }

    private static String record(Record node) {
        StringBuilder text = new StringBuilder();
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            Object part = part(node, component);
            if (isShown(component, part, node)) {
                text.append(text.isEmpty() ? "" : " ");
                text.append(part instanceof Boolean ? component.getName() : of(part));
            }
        }
        return node.getClass().getSimpleName() + "(" + text + ")";
    }

    private static boolean isShown(RecordComponent component, Object part, Record node) {
        return part != null
                && !component.getName().equals("site")
                && !(part instanceof Position)
                && !(node instanceof FileModel && component.getName().equals("lines"))
                && !(part instanceof Boolean flag && !flag)
                && !(part instanceof Collection<?> all && all.isEmpty());
    }

    private static Object part(Record node, RecordComponent component) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
