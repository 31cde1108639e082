package io.github.personaldata.checker.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.personaldata.checker.run.BadInput;
import io.github.personaldata.checker.run.Sources;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModuleSourcesTest {
    @TempDir
    Path basedir;

    private final Properties userProperties = new Properties();
    private MavenProject project;

    @BeforeEach
    void aProjectWithMavensLayout() throws IOException {
        var model = new Model();
        var build = new Build();
        build.setDirectory(basedir.resolve("target").toString());
        build.setOutputDirectory(basedir.resolve("target/classes").toString());
        var resource = new Resource();
        resource.setDirectory(folder("src/main/resources").toString());
        build.addResource(resource);
        model.setBuild(build);
        project = new MavenProject(model);
        project.setFile(basedir.resolve("pom.xml").toFile());
        project.addCompileSourceRoot(folder("src/main/java").toString());
        project.addCompileSourceRoot(basedir.resolve("src/main/none").toString());
        project.addTestCompileSourceRoot(folder("src/test/java").toString());
    }

    @Test
    void takesTheFoldersThatExist() throws Exception {
        var sources = read(true);
        assertThat(sources.roots()).containsExactly(basedir.resolve("src/main/java"));
        assertThat(sources.testRoots()).containsExactly(basedir.resolve("src/test/java"));
        assertThat(sources.resourceRoots()).containsExactly(basedir.resolve("src/main/resources"));
        assertThat(sources.classes()).isNull();
        assertThat(read(false).testRoots()).isEmpty();
        assertThat(new ModuleSources(project, settings()).outputDirectory())
                .isEqualTo(basedir.resolve("target/personal-data"));
    }

    @Test
    void tellsWhichProcessorsHaveNotRunYet() throws Exception {
        var compiler = new Plugin();
        compiler.setGroupId("org.apache.maven.plugins");
        compiler.setArtifactId("maven-compiler-plugin");
        compiler.setConfiguration(Xpp3DomBuilder.build(new StringReader(
                "<configuration><annotationProcessorPaths><path><artifactId>mapstruct-processor</artifactId></path>"
                        + "<path><artifactId>lombok</artifactId></path></annotationProcessorPaths></configuration>")));
        project.getBuild().addPlugin(compiler);
        folder("target/generated-sources/annotations");
        assertThat(read(false).waitedFor()).containsExactly("mapstruct-processor");
        Files.writeString(basedir.resolve("target/generated-sources/annotations/A.java"), "class A {}");
        assertThat(read(false).waitedFor()).isEmpty();
        Files.delete(basedir.resolve("target/generated-sources/annotations/A.java"));
        folder("target/classes");
        assertThat(read(false).waitedFor()).isEmpty();
    }

    @Test
    void takesWhatAnEarlierBuildLeft() throws Exception {
        project.addCompileSourceRoot(folder("target/generated-sources/openapi").toString());
        folder("target/generated-sources/annotations");
        folder("target/classes");
        assertThat(read(false).roots())
                .containsExactly(
                        basedir.resolve("src/main/java"),
                        basedir.resolve("target/generated-sources/openapi"),
                        basedir.resolve("target/generated-sources/annotations"));
        assertThat(read(false).classes()).isEqualTo(basedir.resolve("target/classes"));
    }

    @Test
    void readsTheReleaseFromThePropertiesOfTheCommandLineThenOfTheProject() throws Exception {
        assertThat(read(false).release()).isEqualTo(Runtime.version().feature());
        project.getProperties().setProperty("maven.compiler.source", "1.8");
        assertThat(read(false).release()).isEqualTo(8);
        project.getProperties().setProperty("maven.compiler.release", "11");
        assertThat(read(false).release()).isEqualTo(11);
        userProperties.setProperty("maven.compiler.release", "17");
        assertThat(read(false).release()).isEqualTo(17);
    }

    @Test
    void readsTheCompilersConfigurationFirst() throws Exception {
        project.getProperties().setProperty("maven.compiler.release", "11");
        var compiler = new Plugin();
        compiler.setArtifactId("maven-compiler-plugin");
        compiler.setConfiguration(Xpp3DomBuilder.build(new StringReader(
                "<configuration><release>21</release><encoding>ISO-8859-1</encoding></configuration>")));
        project.getBuild().addPlugin(compiler);
        assertThat(read(false).release()).isEqualTo(21);
        assertThat(read(false).encoding()).isEqualTo(StandardCharsets.ISO_8859_1);
    }

    @Test
    void readsTheEncoding() throws Exception {
        assertThat(read(false).encoding()).isEqualTo(StandardCharsets.UTF_8);
        project.getProperties().setProperty("project.build.sourceEncoding", "windows-1251");
        assertThat(read(false).encoding().name()).isEqualTo("windows-1251");
        project.getProperties().setProperty("project.build.sourceEncoding", "UTF-9");
        assertThatThrownBy(() -> read(false))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("UTF-9")
                .hasMessageContaining("project.build.sourceEncoding");
    }

    private Sources read(boolean withTests) throws BadInput, IOException {
        return new ModuleSources(project, settings()).read(withTests);
    }

    private CompilerSettings settings() {
        return new CompilerSettings(project, userProperties);
    }

    private Path folder(String path) throws IOException {
        return Files.createDirectories(basedir.resolve(path));
    }
}
