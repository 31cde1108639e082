package io.github.personaldata.checker.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.personaldata.checker.yaml.YamlNode.Mapping;
import io.github.personaldata.checker.yaml.YamlNode.Scalar;
import io.github.personaldata.checker.yaml.YamlNode.Sequence;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class YamlReaderTest {
    private static final String FILE = "personal-data.yml";

    @Test
    void everyNodeKnowsItsPlace() {
        Mapping root = (Mapping) YamlReader.read(FILE, "version: 1\nheld:\n  - name\n  - 'e: mail'\n");

        assertThat(root.place()).isEqualTo(new Place(FILE, 1, 1));
        assertThat(root.entries().get(0).value())
                .isEqualTo(new Scalar(new Place(FILE, 1, 10), Scalar.Kind.NUMBER, "1"));
        assertThat(root.entries().get(1).place()).isEqualTo(new Place(FILE, 2, 1));
        Sequence held = (Sequence) root.entries().get(1).value();
        assertThat(held.items())
                .containsExactly(
                        new Scalar(new Place(FILE, 3, 5), Scalar.Kind.TEXT, "name"),
                        new Scalar(new Place(FILE, 4, 5), Scalar.Kind.TEXT, "e: mail"));
    }

    @ParameterizedTest
    @CsvSource({"1,NUMBER", "true,BOOLEAN", "~,NULL", "'''1''',TEXT", "KZ,TEXT", "NO,TEXT", "2027-12-31,TEXT"})
    void unquotedValuesHaveAType(String written, Scalar.Kind expected) {
        Mapping root = (Mapping) YamlReader.read(FILE, "a: " + written);

        assertThat(((Scalar) root.entries().get(0).value()).kind()).isEqualTo(expected);
    }

    @Test
    void anEmptyFileIsNothing() {
        assertThat(YamlReader.read(FILE, "# only a comment\n")).isInstanceOf(Scalar.class);
        assertThat(YamlReader.read(FILE, new byte[0]).described()).isEqualTo("nothing");
    }

    @Test
    void aByteOrderMarkIsSkipped() {
        byte[] bytes = "\uFEFFversion: 1".getBytes(StandardCharsets.UTF_8);

        assertThat(YamlReader.read(FILE, bytes)).isInstanceOf(Mapping.class);
    }

    /** Wherever the reader's buffer ends. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void charactersOfTwoHalvesStayWhole(int before) {
        String smiles = "x".repeat(before) + "\uD83D\uDE00".repeat(3_000);
        assertThat(YamlReader.read("a.yml", "a: \"" + smiles + "\"\n").toString())
                .contains(smiles);
    }

    @Test
    void aMessageIsOneLineWhateverItQuotes() {
        String key = "a\u001B[31m\u202E\n[ERROR] " + "x".repeat(100_000);

        Problem problem = new Problem(new Place(FILE, 1, 1), "unknown key '" + key + "'; expected 'held'");

        assertThat(problem.message())
                .startsWith("unknown key 'a\\u001B[31m\\u202E\\u000A[ERROR] xx")
                .endsWith("xx'; expected 'held'")
                .hasSizeLessThan(2_000);
    }

    @Test
    void aDuplicateKeyIsRefused() {
        refused(
                "version: 1\nheld: [name]\nheld: [email]\n",
                "personal-data.yml:3:1: duplicate key 'held', first given at line 2; keep one of the two");
    }

    @Test
    void anAliasBombIsRefusedWithoutUnfoldingIt() {
        refused(
                "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n",
                "personal-data.yml:1:4: anchor &a is not accepted; write the value out where it is used",
                "personal-data.yml:2:4: anchor &b is not accepted; write the value out where it is used",
                "personal-data.yml:2:8: alias *a is not accepted; write the value out where it is used",
                "personal-data.yml:2:12: alias *a is not accepted; write the value out where it is used",
                "personal-data.yml:3:5: alias *b is not accepted; write the value out where it is used",
                "personal-data.yml:3:9: alias *b is not accepted; write the value out where it is used");
    }

    @Test
    void anAnchorThatHoldsItselfIsRefused() {
        refused(
                "a: &a\n  b: *a\n",
                "personal-data.yml:1:4: anchor &a is not accepted; write the value out where it is used",
                "personal-data.yml:2:6: alias *a is not accepted; write the value out where it is used");
    }

    @Test
    void tabsAreToldAsSuch() {
        refused("operator:\n\tname: x\n", "personal-data.yml:2:1: a tab is used for indentation; expected spaces");
    }

    @Test
    void otherSyntaxErrorsHaveTheirPlace() {
        assertThatThrownBy(() -> YamlReader.read(FILE, "held: [name\npurposes: {}\n"))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("personal-data.yml:2:9: not readable as YAML: ")
                .hasMessageEndingWith("check indentation, quotes and brackets above this place");
    }

    @Test
    void tagsAndFurtherDocumentsAreRefused() {
        refused(
                "a: !!python/x 1\n",
                "personal-data.yml:1:4: the tag tag:yaml.org,2002:python/x is not accepted; remove it");
        refused(
                "a: 1\n---\nb: 2\n",
                "personal-data.yml:2:1: a second document begins here; keep one document in the file, without '---'");
    }

    @Test
    void deepNestingIsRefusedBeforeTheStackEnds() {
        refused("a: " + "[".repeat(5000), "personal-data.yml:1:44: nested deeper than 40 levels; expected a flat file");
    }

    @Test
    void aHugeFileIsRefused() {
        assertThatThrownBy(() -> YamlReader.read(FILE, new byte[5_000_000]))
                .hasMessage("personal-data.yml:1:1: the file has 5000000 bytes, at most 4194304 are read; "
                        + "split it and name the parts under include");
    }

    @Test
    void bytesThatAreNotUtf8HaveTheirPlace() {
        byte[] bytes = "a: 1\nb: \u00e9".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> YamlReader.read(FILE, bytes))
                .hasMessage("personal-data.yml:2:4: the byte 0xE9 is not UTF-8; save the file as UTF-8");
    }

    @Test
    void aCharacterThatYamlForbidsHasItsPlace() {
        refused("a: 1\nb: x\u0001\n", "personal-data.yml:2:5: the character U+0001 is not allowed in YAML; remove it");
    }

    @Test
    void aKeyMustBeAText() {
        refused(
                "? [a, b]\n: c\n",
                "personal-data.yml:1:3: a key must be a text, not a list; write it as 'name: value'");
    }

    private static void refused(String text, String... messages) {
        assertThatThrownBy(() -> YamlReader.read(FILE, text))
                .isInstanceOf(BadInputException.class)
                .hasMessage(String.join("\n", messages));
    }
}
