package io.github.personaldata.checker.yaml;

import io.github.personaldata.checker.yaml.YamlNode.Entry;
import io.github.personaldata.checker.yaml.YamlNode.Mapping;
import io.github.personaldata.checker.yaml.YamlNode.Scalar;
import io.github.personaldata.checker.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML documents into our own tree. Strict: duplicate keys, anchors, aliases, tags, deep nesting and huge files are problems, as are
 * several documents where one is expected. The only class that knows the YAML library.
 */
public final class YamlReader {
    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int MOST_LEVELS = 40;
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?");
    private static final Set<String> BOOLEANS = Set.of("true", "false", "True", "False", "TRUE", "FALSE");
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    private final String file;
    private final String text;
    private final Problems problems = new Problems();

    private YamlReader(String file, String text) {
        this.file = file;
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * Reads the bytes of a file.
     *
     * @param file its name for messages
     * @return the root; a {@link Scalar} of kind NULL for an empty document
     * @throws BadInputException if the text is not strict YAML
     */
    public static YamlNode read(String file, byte[] bytes) {
        Problems problems = new Problems();
        if (bytes.length > MOST_BYTES) {
            problems.add(
                    new Place(file, 1, 1),
                    "the file has " + bytes.length + " bytes, at most " + MOST_BYTES
                            + " are read; split it and name the parts under include");
            problems.throwIfAny();
        }
        return read(file, Utf8.decode(file, bytes, problems));
    }

    /** Reads a text; see {@link #read(String, byte[])}. */
    public static YamlNode read(String file, String text) {
        List<YamlNode> roots = new ArrayList<>();
        new YamlReader(file, text).documents(false, roots::add);
        return roots.isEmpty() ? new Scalar(new Place(file, 1, 1), Scalar.Kind.NULL, "") : roots.get(0);
    }

    /**
     * Reads a text of any number of documents.
     *
     * @param documents is given the root of each, a {@link Scalar} of kind NULL for an empty one
     * @throws BadInputException if one of them is not strict YAML; those before it were handed on
     */
    public static void readAll(String file, String text, Consumer<YamlNode> documents) {
        new YamlReader(file, text).documents(true, documents);
    }

    private void documents(boolean several, Consumer<YamlNode> documents) {
        Place start = new Place(file, 1, 1);
        @Nullable YamlNode root = null;
        boolean seen = false;
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(file)
                    .setCodePointLimit(MOST_BYTES)
                    .build();
            Iterator<Event> events =
                    new Parse(settings).parseReader(new WholeCharacters(text)).iterator();
            while (events.hasNext()) {
                Event event = events.next();
                if (event.getEventId() == Event.ID.DocumentStart && !several && seen) {
                    problems.add(
                            place(event),
                            "a second document begins here; keep one document in the file, without '---'");
                    break;
                }
                if (event instanceof NodeEvent node) {
                    seen = true;
                    root = node(node, events, 0);
                } else if (event.getEventId() == Event.ID.DocumentEnd && root != null && problems.isEmpty()) {
                    // a text may be read that turns out to be the beginning of something else
                    documents.accept(root);
                }
            }
        } catch (TooDeep e) {
            problems.add(e.place, "nested deeper than " + MOST_LEVELS + " levels; expected a flat file");
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
            problems.add(mark.map(this::place).orElse(start), syntax(e, mark.orElse(null)));
        } catch (ReaderException e) {
            problems.add(
                    placeOf(e.getPosition()),
                    "the character U+%04X is not allowed in YAML; remove it".formatted(e.getCodePoint()));
        } catch (YamlEngineException e) {
            problems.add(start, "not readable as YAML: " + e.getMessage());
        }
        problems.throwIfAny();
    }

    private YamlNode node(NodeEvent event, Iterator<Event> events, int level) {
        Place place = place(event);
        if (level > MOST_LEVELS) {
            throw new TooDeep(place);
        }
        event.getAnchor().ifPresent(anchor -> {
            String sign = event instanceof AliasEvent ? "alias *" : "anchor &";
            problems.add(place, sign + anchor + " is not accepted; write the value out where it is used");
        });
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, place);
        }
        if (event instanceof SequenceStartEvent start) {
            refuseTag(start.getTag(), place);
            return sequence(place, events, level);
        }
        if (event instanceof MappingStartEvent start) {
            refuseTag(start.getTag(), place);
            return mapping(place, events, level);
        }
        return new Scalar(place, Scalar.Kind.NULL, "");
    }

    private Scalar scalar(ScalarEvent event, Place place) {
        refuseTag(event.getTag(), place);
        String value = event.getValue();
        if (event.getScalarStyle() != ScalarStyle.PLAIN) {
            return new Scalar(place, Scalar.Kind.TEXT, value);
        }
        if (NULLS.contains(value)) {
            return new Scalar(place, Scalar.Kind.NULL, value);
        }
        if (BOOLEANS.contains(value)) {
            return new Scalar(place, Scalar.Kind.BOOLEAN, value);
        }
        boolean number = "+-0123456789".indexOf(value.charAt(0)) >= 0
                && NUMBER.matcher(value).matches();
        return new Scalar(place, number ? Scalar.Kind.NUMBER : Scalar.Kind.TEXT, value);
    }

    private Sequence sequence(Place place, Iterator<Event> events, int level) {
        List<YamlNode> items = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(node((NodeEvent) event, events, level + 1));
            event = events.next();
        }
        return new Sequence(place, items);
    }

    private Mapping mapping(Place place, Iterator<Event> events, int level) {
        Map<String, Place> first = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            YamlNode key = node((NodeEvent) event, events, level + 1);
            YamlNode value = node((NodeEvent) events.next(), events, level + 1);
            if (!(key instanceof Scalar name)) {
                problems.add(
                        key.place(), "a key must be a text, not " + key.described() + "; write it as 'name: value'");
            } else if (first.containsKey(name.text())) {
                Place earlier = first.get(name.text());
                problems.add(
                        name.place(),
                        "duplicate key '" + name.text() + "', first given at line "
                                + (earlier == null ? 0 : earlier.line()) + "; keep one of the two");
            } else {
                first.put(name.text(), name.place());
                entries.add(new Entry(name.text(), name.place(), value));
            }
            event = events.next();
        }
        return new Mapping(place, entries);
    }

    private void refuseTag(Optional<String> tag, Place place) {
        tag.ifPresent(name -> problems.add(place, "the tag " + name + " is not accepted; remove it"));
    }

    private String syntax(MarkedYamlEngineException e, @Nullable Mark mark) {
        String problem = e.getProblem() == null ? "syntax error" : e.getProblem();
        if (mark != null
                && mark.getPointer() < mark.getBuffer().length
                && mark.getBuffer()[mark.getPointer()] == '\t') {
            return "a tab is used for indentation; expected spaces";
        }
        String context = e.getContext();
        return "not readable as YAML: " + (context == null ? "" : context.strip() + ", ") + problem.strip()
                + "; check indentation, quotes and brackets above this place";
    }

    private Place place(Event event) {
        return event.getStartMark().map(this::place).orElse(new Place(file, 1, 1));
    }

    private Place place(Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private Place placeOf(int offset) {
        int end = Math.min(Math.max(offset, 0), text.length());
        String before = text.substring(0, end);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Place(file, line, end - before.lastIndexOf('\n'));
    }

    /** Leaves the descent; carries the place. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Place place;

        TooDeep(Place place) {
            super(null, null, false, false);
            this.place = place;
        }
    }
}
