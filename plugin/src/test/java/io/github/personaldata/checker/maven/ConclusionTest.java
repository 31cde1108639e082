package io.github.personaldata.checker.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.personaldata.checker.run.ConsoleBlock;
import io.github.personaldata.checker.run.ConsoleBlock.Severity;
import io.github.personaldata.checker.run.GoesOn;
import io.github.personaldata.checker.run.ModuleResult;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.Test;

final class ConclusionTest {
    private static final ModuleResult FINDING = new ModuleResult(
            List.of(
                    new ConsoleBlock(Severity.ERROR, "A.java:[1,2] leaks\n    1 there"),
                    new ConsoleBlock(Severity.WARNING, "B.java:[3,4] may leak"),
                    new ConsoleBlock(Severity.INFO, "a hint")),
            "orders: 1 new finding",
            "1 finding in orders; see target/personal-data");

    private final List<String> said = new ArrayList<>();
    private final List<String> commands = new ArrayList<>();

    @Test
    void printsEachBlockAsOneMessageThenFails() {
        assertThatThrownBy(() -> new Conclusion(log()).of(FINDING))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("1 finding in orders; see target/personal-data");
        assertThat(said)
                .containsExactly(
                        "error A.java:[1,2] leaks\n    1 there",
                        "warn B.java:[3,4] may leak",
                        "info a hint",
                        "info orders: 1 new finding");
    }

    @Test
    void saysWithAnErrorWhyTheBuildGoesOn() throws MojoFailureException {
        new Conclusion(log(), GoesOn.ANYHOW.told(Locale.ENGLISH), commands::add).of(FINDING);
        assertThat(said.get(said.size() - 1))
                .isEqualTo("error 1 finding in orders; see target/personal-data\n"
                        + "The build goes on: personal-data.failOnViolation is false.");
    }

    @Test
    void aServiceIsToldWhatStandsWhere() throws MojoFailureException {
        List<ConsoleBlock> blocks = new ArrayList<>(FINDING.blocks());
        blocks.add(new ConsoleBlock(Severity.ERROR, "a,b/C:D.java:[5,6] 100 % leaks"));
        blocks.add(new ConsoleBlock(Severity.WARNING, "no place"));
        new Conclusion(log(), null, commands::add).of(new ModuleResult(blocks, null, null));
        assertThat(commands)
                .containsExactly(
                        "::error file=A.java,line=1,col=2,title=Personal data::leaks%0A    1 there",
                        "::warning file=B.java,line=3,col=4,title=Personal data::may leak",
                        "::error file=a%2Cb/C%3AD.java,line=5,col=6,title=Personal data::100 %25 leaks");
    }

    @Test
    void isSilentWithoutAWordToSay() throws MojoFailureException {
        new Conclusion(log()).of(new ModuleResult(List.of(), null, null));
        assertThat(said).isEmpty();
    }

    private Log log() {
        return (Log) Proxy.newProxyInstance(
                Log.class.getClassLoader(), new Class<?>[] {Log.class}, (proxy, method, arguments) -> {
                    said.add(method.getName() + " " + arguments[0]);
                    return null;
                });
    }
}
