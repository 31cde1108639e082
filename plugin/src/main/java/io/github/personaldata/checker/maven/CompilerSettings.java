package io.github.personaldata.checker.maven;

import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** What maven-compiler-plugin is told: by its configuration, or else by properties of the command line or the project. */
final class CompilerSettings {
    private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";

    private final MavenProject project;
    private final Properties userProperties;

    CompilerSettings(MavenProject project, Properties userProperties) {
        this.project = project;
        this.userProperties = userProperties;
    }

    /** The value of the element of the configuration, or of the first property that is set; empty and unresolved values count as unset. */
    Optional<String> value(String element, String... properties) {
        Stream<String> configured = configurations()
                .map(ConfigurationContainer::getConfiguration)
                .filter(Xpp3Dom.class::isInstance)
                .map(configuration -> ((Xpp3Dom) configuration).getChild(element))
                .filter(Objects::nonNull)
                .map(Xpp3Dom::getValue);
        Stream<String> set = Stream.of(properties)
                .map(name ->
                        userProperties.getProperty(name, project.getProperties().getProperty(name)));
        return Stream.concat(configured, set)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(value -> !value.isEmpty() && !value.contains("${"))
                .findFirst();
    }

    private Stream<ConfigurationContainer> configurations() {
        return Stream.ofNullable(project.getPlugin(COMPILER))
                .flatMap(plugin -> Stream.concat(
                        plugin.getExecutions().stream()
                                .filter(execution -> execution.getId().equals("default-compile")),
                        Stream.<ConfigurationContainer>of(plugin)));
    }
}
