package io.github.personaldata.checker.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

/** A YAML document written anew in one line, texts in quotes: the library's events and nothing of our reader. */
final class PlainYaml {
    private static final Pattern WORD = Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?|(?i:true|false|null)|~|");

    /** A piece of the text; a leaf is a key or a value. */
    private record Piece(String text, boolean leaf) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();

    private PlainYaml() {}

    static PlainYaml read(String text) {
        PlainYaml plain = new PlainYaml();
        List<Event> events = new ArrayList<>();
        new Parse(LoadSettings.builder().build())
                .parseString(text.startsWith("\uFEFF") ? text.substring(1) : text)
                .forEach(events::add);
        // the stream's and the document's start
        if (events.size() > 2) {
            plain.node(events, 2, 0);
        }
        return plain;
    }

    private int node(List<Event> events, int at, int level) {
        Event event = events.get(at);
        if (event instanceof ScalarEvent scalar) {
            pieces.add(new Piece(written(scalar), true));
            return at + 1;
        }
        if (event instanceof SequenceStartEvent) {
            add("[");
            int next = at + 1;
            while (!(events.get(next) instanceof SequenceEndEvent)) {
                next = node(events, next, level + 1);
                add(", ");
            }
            add("]");
            return next + 1;
        }
        if (event instanceof MappingStartEvent) {
            add("{");
            int next = at + 1;
            while (!(events.get(next) instanceof MappingEndEvent)) {
                if (level == 0 && events.get(next) instanceof ScalarEvent key) {
                    keys.add(key.getValue());
                }
                add("? ");
                next = node(events, next, level + 1);
                add(" : ");
                next = node(events, next, level + 1);
                add(", ");
            }
            add("}");
            return next + 1;
        }
        return at + 1;
    }

    private void add(String text) {
        pieces.add(new Piece(text, false));
    }

    private static String written(ScalarEvent scalar) {
        String value = scalar.getValue();
        if (scalar.getScalarStyle() == ScalarStyle.PLAIN && WORD.matcher(value).matches()) {
            return value;
        }
        StringBuilder quoted = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                quoted.append("\\U%08X".formatted(c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }

    String text() {
        return exchanged(-1, "");
    }

    /** Keys of the outermost mapping. */
    List<String> keys() {
        return keys;
    }

    /** How many keys and values there are. */
    int leaves() {
        return (int) pieces.stream().filter(Piece::leaf).count();
    }

    /** With another text for one of them. */
    String exchanged(int leaf, String other) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Piece piece : pieces) {
            text.append(piece.leaf && at++ == leaf ? other : piece.text);
        }
        return text.append('\n').toString();
    }
}
