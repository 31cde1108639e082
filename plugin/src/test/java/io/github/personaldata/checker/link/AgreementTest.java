package io.github.personaldata.checker.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Link resolves real code as javac does: this room's own, with its libraries on the class path. */
final class AgreementTest {
    @Test
    void ownSourcesAgreeWithJavac() throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

        Path sources = Path.of("src/main/java/io/github/personaldata/checker/link/infer")
                .toAbsolutePath();
        Agreement agreement =
                new AgreementRun(sources, AgreementRun.paths(classPath), false, List.of()).compare(ignored -> {});

        assertThat(agreement.sites()).isGreaterThan(3000);
        assertThat(agreement.differences()).as(agreement.toString()).isEmpty();
    }
}
