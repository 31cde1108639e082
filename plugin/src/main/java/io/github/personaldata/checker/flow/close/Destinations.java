package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.flow.result.Destination;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.flow.summary.Summary.SinkPlace;
import io.github.personaldata.checker.flow.summary.Summary.SinkTemplate;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a sink sends: constants as they were propagated, their holes filled from fields, configuration and callers. */
final class Destinations {
    private static final int ALTERNATIVES = 8;
    private static final int DEPTH = 4;

    /** So many texts that fill a hole are looked at; beyond, it may be filled with anything. */
    private static final int MANY = 64;

    private final JoinedGraph graph;
    private final Map<MethodId, Summary> summaries;
    private final Set<MethodId> roots;
    private final ConfiguredValues configured;
    private final Map<Hole, Set<Wording>> filled = new HashMap<>();
    private @Nullable TextSearch search;

    Destinations(
            Program program,
            JoinedGraph graph,
            Map<MethodId, Summary> summaries,
            Set<MethodId> roots,
            Configuration configuration) {
        this.graph = graph;
        this.summaries = summaries;
        this.roots = roots;
        this.configured = new ConfiguredValues(program, configuration);
    }

    /** The search for texts: most programs need none, since no data leaves them. */
    private TextSearch search() {
        TextSearch known = search;
        if (known == null) {
            Set<Node> asked = new LinkedHashSet<>();
            summaries.forEach((method, summary) -> summary.sinks()
                    .forEach(sink -> sink.destination().forEach(atom -> asked.add(new Node(method, atom)))));
            known = new TextSearch(graph, asked, DEPTH + 1, this::tells);
            search = known;
        }
        return known;
    }

    /** A part of a text that is not known where the text is made, and how many texts it lies within. */
    private record Hole(Node node, int depth) {}

    /** Where it goes; empty if it has no destination; null if nothing tells that it leads outside, or only callers can say where to. */
    @Nullable
    List<Destination> of(MethodId method, SinkTemplate template) {
        SinkPlace place = template.place();
        if (place.vendor() != null) {
            return List.of(new Destination("vendor", place.vendor(), "the vendor's own code is called"));
        }
        if (place.kind().equals("store")) {
            return stored(method, template);
        }
        if (!place.kind().equals("outbound")
                || place.recipient() != null && template.destination().isEmpty()) {
            return place.needsDestination() && !leadsToConsole(method, template) ? null : List.of();
        }
        Map<Destination, Set<String>> profiles = new LinkedHashMap<>();
        boolean leftToCallers = false;
        for (Atom atom : template.destination()) {
            for (Wording text : texts(method, atom, 0)) {
                // what else a stream holds was written to it
                if (!place.destinationKind().equals(PEER) || isPeer(text.text())) {
                    Destination one = known(place.destinationKind(), text.text(), method);
                    if (one.kind().equals("unknown") && isSaidByCallers(method, atom)) {
                        leftToCallers = true;
                    } else {
                        profiles.computeIfAbsent(one, d -> new TreeSet<>()).add(text.profile());
                    }
                }
            }
        }
        Set<Destination> found = new LinkedHashSet<>();
        profiles.forEach((destination, of) -> found.add(of.contains("") ? destination : under(of, destination)));
        boolean elsewhere = leftToCallers && found.isEmpty();
        if (elsewhere || place.needsDestination() && found.stream().allMatch(Destinations::saysNothing)) {
            return null;
        }
        if (found.isEmpty()) {
            found.add(new Destination("unknown", "", "nothing in the code says where this call goes"));
        }
        // an alternative that says nothing adds nothing to those that do, unless it is the only one
        boolean anyKnown = found.stream().anyMatch(d -> !d.kind().equals("unknown"));
        boolean onlyEmpty = found.stream()
                .allMatch(d -> !d.kind().equals("unknown") || d.value().isEmpty());
        if (anyKnown && onlyEmpty) {
            found.removeIf(d -> d.kind().equals("unknown") && d.reason().equals(NULL_REASON));
        }
        return found.stream()
                .sorted(Comparator.comparing(Destination::kind).thenComparing(Destination::value))
                .limit(ALTERNATIVES)
                .toList();
    }

    /** Whether callers say it in place of the method: they have taken over the sink with what they pass. */
    private boolean isSaidByCallers(MethodId method, Atom destination) {
        return destination.dependsOnCaller() && !roots.contains(method) && !graph.isOpened(method);
    }

    /** Where a store is known to be; none otherwise, which is no fault. */
    private List<Destination> stored(MethodId method, SinkTemplate template) {
        return template.destination().stream()
                .flatMap(atom -> texts(method, atom, 0).stream())
                .map(text -> known(template.place().destinationKind(), text.text(), method)
                        .under(text.profile()))
                .filter(destination -> !destination.kind().equals("unknown"))
                .distinct()
                .sorted(Comparator.comparing(Destination::kind)
                        .thenComparing(Destination::value)
                        .thenComparing(Destination::profile))
                .limit(ALTERNATIVES)
                .toList();
    }

    /** A log is told to need a destination where that may be the console, as of a writer. */
    private boolean leadsToConsole(MethodId method, SinkTemplate template) {
        return template.destination().stream()
                .flatMap(atom -> texts(method, atom, 0).stream())
                .anyMatch(text -> text.text().startsWith(CONSOLE));
    }

    /** Not even that it is a socket or the like. */
    private static boolean saysNothing(Destination destination) {
        return destination.kind().equals("unknown") && !isPeer(destination.value());
    }

    /** Whether it is an address of a stream's other end, as models say by these schemes. */
    private static boolean isPeer(String text) {
        return text.startsWith("tcp://") || text.startsWith("process://");
    }

    private static Destination under(Set<String> profiles, Destination destination) {
        return destination.kind().equals("unknown") ? destination : destination.under(String.join(", ", profiles));
    }

    private static final String PEER = "peer";
    private static final String NULL_REASON = "the destination is empty on some way through the code";
    private static final String GAP = "\u0000";
    private static final Wording HOLE = Wording.always(GAP);

    private Destination known(String kind, String text, MethodId method) {
        boolean address = kind.equals("url") || kind.equals(PEER);
        String whole = address ? absolute(text) : text;
        int hole = whole.indexOf(GAP);
        String start = hole < 0 ? whole : whole.substring(0, hole);
        boolean says = address ? hasHost(start) : hole < 0 && !start.isEmpty();
        if (says) {
            return new Destination(address ? "url" : kind, start, "constants of the code and its configuration");
        }
        if (text.isEmpty()) {
            return new Destination("unknown", "", NULL_REASON);
        }
        String reason = roots.contains(method)
                ? "the destination comes from outside the code that was analysed"
                : "the destination is computed in a way that cannot be followed";
        return new Destination("unknown", start, reason);
    }

    /** A base address is dropped where what follows it is an address of its own. */
    private static String absolute(String text) {
        Matcher scheme = SCHEME.matcher(text);
        int last = 0;
        while (scheme.find()) {
            last = scheme.start();
        }
        int query = text.indexOf('?');
        return query >= 0 && last > query ? text : text.substring(last);
    }

    private static final Pattern SCHEME = Pattern.compile("((https?|wss?):|jdbc:[a-z0-9:]+:)//");

    private static boolean hasHost(String url) {
        int scheme = url.indexOf("://");
        boolean placeholder = url.startsWith("%", scheme + 3);
        return scheme > 0 && url.length() > scheme + 3 && !placeholder;
    }

    /** Texts an atom may be; a hole that nothing fills is a NUL character. */
    private Set<Wording> texts(MethodId method, Atom atom, int depth) {
        Set<Wording> texts = new LinkedHashSet<>();
        if (atom instanceof Atom.Text text) {
            texts.add(Wording.always(""));
            for (Atom.Segment segment : text.segments()) {
                Atom hole = segment.hole();
                Set<Wording> parts = hole == null
                        ? Set.of(Wording.always(segment.constant()))
                        : depth > DEPTH ? Set.of(HOLE) : filled(method, hole, depth + 1);
                texts = joined(texts, parts);
            }
        } else if (!(atom instanceof Atom.Fresh)) {
            texts.addAll(
                    atom instanceof Atom.AnyText || depth > DEPTH ? Set.of(HOLE) : filled(method, atom, depth + 1));
        }
        return texts;
    }

    private static Set<Wording> joined(Set<Wording> starts, Set<Wording> ends) {
        Set<Wording> joined = new LinkedHashSet<>();
        for (Wording start : starts) {
            for (Wording end : ends) {
                if (joined.size() < ALTERNATIVES) {
                    joined.add(start.then(end));
                }
            }
        }
        return joined;
    }

    private Set<Wording> filled(MethodId method, Atom hole, int depth) {
        Hole asked = new Hole(new Node(method, hole), depth);
        Set<Wording> known = filled.get(asked);
        if (known == null) {
            known = fill(asked.node(), depth);
            filled.put(asked, known);
        }
        return known;
    }

    private Set<Wording> fill(Node hole, int depth) {
        Set<Wording> texts = new LinkedHashSet<>();
        boolean open = false;
        for (Node origin : search().at(hole)) {
            if (texts.size() > MANY) {
                open = true;
                break;
            }
            if (origin.atom() instanceof Atom.Text text) {
                texts.addAll(texts(origin.method(), text, depth));
            } else {
                List<Wording> values = said(origin);
                texts.addAll(values);
                open |= values.isEmpty();
            }
        }
        // where no object of the program answers a model has told all
        if (open || texts.isEmpty() && !graph.isModelled(hole)) {
            texts.add(HOLE);
        }
        return texts;
    }

    /** Whether it is configured, or given by code outside. */
    private boolean tells(Node node) {
        boolean given = node.atom() instanceof Atom.Input input
                && input.path().isEmpty()
                && roots.contains(node.method())
                && !graph.isInjected(node.method(), input)
                && !configured.isProperty(node);
        return given || !said(node).isEmpty();
    }

    /** The texts that a node is known to be, though the program does not say so. */
    private List<Wording> said(Node node) {
        return isConsole(node.atom()) ? List.of(Wording.always(CONSOLE)) : configured.of(node);
    }

    private static final String CONSOLE = "console:";

    /** What models say that streams keep, of the two that are the console themselves; where parts are told apart no more, any of theirs. */
    private static boolean isConsole(Atom atom) {
        return atom instanceof Atom.Global global
                && (global.path().equals(Path.of(Path.CONSOLE)) || global.path().equals(Path.of(Path.REST)))
                && global.field().owner().equals("java.lang.System")
                && !global.field().name().equals("in");
    }
}
