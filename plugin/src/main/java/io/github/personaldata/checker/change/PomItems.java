package io.github.personaldata.checker.change;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a POM says to this plugin: its version and configuration, and properties of its parameters. */
final class PomItems {
    private static final String PLUGIN = "personal-data-maven-plugin";
    private static final Set<String> GOALS = Set.of("groupId", "artifactId", "id", "goal");
    private static final String PREFIX = "personal-data.";

    private final List<Leaf> leaves = new ArrayList<>();

    private PomItems() {}

    /**
     * An element without others inside.
     *
     * @param path names of the elements around it, and its own
     * @param plugin number of the plugin it stands in; 0 outside of plugins
     */
    private record Leaf(String path, String name, String text, int line, int plugin) {
        GateItem item(GateKind kind) {
            return new GateItem(kind, line, path, name + ": " + text);
        }
    }

    /** Empty if it is no XML. */
    static Optional<List<GateItem>> of(List<String> lines) {
        PomItems items = new PomItems();
        try {
            items.read(SourceLines.text(lines));
            return Optional.of(items.items());
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private List<GateItem> items() {
        List<GateItem> items = new ArrayList<>();
        List<Integer> ours = leaves.stream()
                .filter(leaf -> leaf.path.endsWith("/plugin/artifactId") && leaf.text.equals(PLUGIN))
                .map(Leaf::plugin)
                .toList();
        for (Leaf leaf : leaves) {
            if (leaf.plugin > 0 && ours.contains(leaf.plugin)) {
                items.add(leaf.item(GOALS.contains(leaf.name) ? GateKind.PLUGIN_GOALS : GateKind.PLUGIN));
            } else if (leaf.name.startsWith(PREFIX) || isVersion(leaf, ours)) {
                items.add(leaf.item(GateKind.PROPERTY));
            }
        }
        return items;
    }

    /** A property that holds the plugin's version. */
    private boolean isVersion(Leaf property, List<Integer> ours) {
        return property.path.endsWith("/properties/" + property.name)
                && leaves.stream()
                        .filter(leaf -> leaf.plugin > 0 && ours.contains(leaf.plugin))
                        .anyMatch(leaf -> leaf.text.contains("${" + property.name + "}"));
    }

    private void read(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text.strip()));
        // the declaration must be first
        int skipped =
                (int) text.substring(0, text.indexOf(text.strip())).lines().count();
        Deque<String> open = new ArrayDeque<>();
        StringBuilder content = new StringBuilder();
        boolean leaf = false;
        int plugins = 0;
        int line = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open.addLast(xml.getLocalName());
                    plugins += xml.getLocalName().equals("plugin") ? 1 : 0;
                    content.setLength(0);
                    leaf = true;
                    line = xml.getLocation().getLineNumber() + skipped;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> content.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (leaf) {
                        int plugin = open.contains("plugin") ? plugins : 0;
                        leaves.add(new Leaf(
                                String.join("/", open),
                                xml.getLocalName(),
                                content.toString().strip(),
                                line,
                                plugin));
                    }
                    leaf = false;
                    open.removeLast();
                }
                default -> {}
            }
        }
    }
}
