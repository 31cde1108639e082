package io.github.personaldata.checker.maven;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** What a project tells this plugin: a goal that runs once for all modules gets the parameters of one only. */
final class CheckSettings {
    /** This plugin. */
    static final String PLUGIN = "io.github.personaldata:personal-data-maven-plugin";

    private final MavenProject project;
    private final Properties userProperties;

    CheckSettings(MavenProject project, Properties userProperties) {
        this.project = project;
        this.userProperties = userProperties;
    }

    static CheckSettings of(MavenProject project, MavenSession session) {
        return new CheckSettings(project, session.getUserProperties());
    }

    /** Where the project's check leaves reports. */
    Path outputDirectory() {
        String folder =
                value("outputDirectory").orElseGet(() -> project.getBuild().getDirectory() + "/personal-data");
        return project.getBasedir().toPath().resolve(folder).toAbsolutePath().normalize();
    }

    /** Where the project's known findings are listed. */
    Path baselineFile() {
        String file = value("baselineFile").orElse("personal-data-baseline.txt");
        return project.getBasedir().toPath().resolve(file).toAbsolutePath().normalize();
    }

    /** The value of a parameter of the project's check; empty where it is left out. */
    Optional<String> value(String parameter) {
        String property = "personal-data." + parameter;
        return Stream.of(
                        configured(parameter),
                        Stream.of(userProperties, project.getProperties()).map(set -> set.getProperty(property)))
                .flatMap(values -> values)
                .filter(value -> value != null && !value.isBlank() && !value.contains("${"))
                .map(String::strip)
                .findFirst();
    }

    private Stream<String> configured(String element) {
        Plugin plugin = project.getPlugin(PLUGIN);
        return Stream.ofNullable(plugin)
                .flatMap(its -> Stream.concat(
                        its.getExecutions().stream()
                                .filter(execution -> execution.getGoals().contains("check")),
                        Stream.<ConfigurationContainer>of(its)))
                .map(ConfigurationContainer::getConfiguration)
                .filter(Xpp3Dom.class::isInstance)
                .map(configuration -> ((Xpp3Dom) configuration).getChild(element))
                .filter(Objects::nonNull)
                .map(Xpp3Dom::getValue);
    }
}
