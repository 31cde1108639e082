package io.github.personaldata.checker.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** {@code docs/parameters.md} is what the plugin's descriptor says; {@code -Dparameters.reference=write} writes it anew. */
final class ParameterReferenceTest {
    private static final Path FILE = Path.of(System.getProperty("basedir", ".")).resolve("../docs/parameters.md");

    private static final String HEADER =
            """
            # Goals and parameters

            Made from the plugin's own descriptor, which `mvn personal-data:help -Ddetail` shows too. Each parameter is an element of the plugin's
            `<configuration>`, and has a property for the command line and for `<properties>`.
            """;

    @Test
    void isWhatTheDescriptorSays() throws Exception {
        String reference = reference();
        if ("write".equals(System.getProperty("parameters.reference"))) {
            Files.writeString(FILE, reference);
        }
        assertThat(Files.readString(FILE).replace("\r\n", "\n"))
                .as("write docs/parameters.md anew with -Dparameters.reference=write")
                .isEqualTo(reference);
    }

    private static String reference() throws Exception {
        StringBuilder page = new StringBuilder(HEADER);
        try (InputStream descriptor = ParameterReferenceTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(Objects.requireNonNull(descriptor))
                    .getDocumentElement();
            elements(root, "mojo")
                    .filter(mojo -> !text(mojo, "goal").equals("help"))
                    .forEach(mojo -> goal(mojo, page));
        }
        return page.toString();
    }

    private static void goal(Element mojo, StringBuilder page) {
        page.append("\n## ").append(text(mojo, "goal")).append("\n\n");
        page.append(text(mojo, "description")).append("\n\n");
        String phase = text(mojo, "phase");
        page.append(
                phase.isEmpty()
                        ? "Called on the command line."
                        : "In the phase `" + phase + "` where an execution names no other.");
        page.append("\n\n| parameter | property | default | |\n|---|---|---|---|\n");
        elements(mojo, "parameter")
                .filter(parameter -> text(parameter, "editable").equals("true"))
                .forEach(parameter -> {
                    Element value = configuration(mojo, text(parameter, "name"));
                    String standard = value.getAttribute("default-value");
                    page.append(String.format(
                            "| `%s` | `%s` | %s | %s |%n".replace("%n", "\n"),
                            value.getTagName(),
                            value.getTextContent().replaceAll("[${}]", ""),
                            standard.isEmpty() ? "" : "`" + standard + "`",
                            text(parameter, "description").replace("|", "\\|")));
                });
    }

    private static Element configuration(Element mojo, String parameter) {
        return elements(mojo, "configuration")
                .flatMap(all -> elements(all, parameter))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Element parent, String child) {
        List<Element> found = elements(parent, child).toList();
        return found.isEmpty() ? "" : found.get(0).getTextContent().strip();
    }

    private static Stream<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }
}
