package io.github.personaldata.checker.maven;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** What maven-compiler-plugin is told: by its configuration, or else by properties of the command line or the project. */
final class CompilerSettings {
    private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";

    /** Processors that change classes, check them or write resources. */
    private static final Set<String> WITHOUT_SOURCES = Set.of(
            "lombok",
            "lombok-mapstruct-binding",
            "error_prone_core",
            "nullaway",
            "checker",
            "spring-boot-configuration-processor",
            "spring-context-indexer",
            "log4j-core",
            "auto-service");

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

    /** Processors, by artifact or class name, that are configured and make sources. */
    List<String> processors() {
        return configurations()
                .map(ConfigurationContainer::getConfiguration)
                .filter(Xpp3Dom.class::isInstance)
                .map(Xpp3Dom.class::cast)
                .flatMap(configuration -> Stream.concat(
                        children(configuration, "annotationProcessorPaths")
                                .map(path -> path.getChild("artifactId"))
                                .filter(Objects::nonNull),
                        children(configuration, "annotationProcessors")))
                .map(Xpp3Dom::getValue)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(name -> !WITHOUT_SOURCES.contains(name))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Xpp3Dom> children(Xpp3Dom configuration, String name) {
        Xpp3Dom child = configuration.getChild(name);
        return child == null ? Stream.empty() : Stream.of(child.getChildren());
    }

    private Stream<ConfigurationContainer> configurations() {
        return Stream.ofNullable(project.getPlugin(COMPILER))
                .flatMap(plugin -> Stream.concat(
                        plugin.getExecutions().stream()
                                .filter(execution -> execution.getId().equals("default-compile")),
                        Stream.<ConfigurationContainer>of(plugin)));
    }
}
