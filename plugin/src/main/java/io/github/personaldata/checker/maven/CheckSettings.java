package io.github.personaldata.checker.maven;

import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** What a project tells this plugin: a goal that runs once for all modules gets the parameters of one only. */
final class CheckSettings {
    private static final String PLUGIN = "io.github.personaldata:personal-data-maven-plugin";

    private final MavenProject project;
    private final Properties userProperties;

    CheckSettings(MavenProject project, Properties userProperties) {
        this.project = project;
        this.userProperties = userProperties;
    }

    /** Where the project's check leaves reports, absolute or relative to the project's folder. */
    String outputDirectory() {
        String property = "personal-data.outputDirectory";
        return Stream.of(
                        configured("outputDirectory"),
                        Stream.of(userProperties, project.getProperties()).map(set -> set.getProperty(property)))
                .flatMap(values -> values)
                .filter(value -> value != null && !value.isBlank() && !value.contains("${"))
                .findFirst()
                .orElseGet(() -> project.getBuild().getDirectory() + "/personal-data");
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
