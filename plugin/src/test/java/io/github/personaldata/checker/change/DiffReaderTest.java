package io.github.personaldata.checker.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.personaldata.checker.yaml.BadInputException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DiffReaderTest {
    /** As git 2.39 writes it: a mode, bytes, line ends, names with blanks and in another script, renamed, new and deleted files. */
    private static final String GIT =
            """
            diff --git a/bin b/bin
            index bdc955b..8835708 100644
            Binary files a/bin and b/bin differ
            diff --git a/crlf.txt b/crlf.txt
            index c30dea8..06c9c76 100644
            --- a/crlf.txt
            +++ b/crlf.txt
            @@ -1,2 +1,2 @@
             a\r
            -b\r
            +c\r
            diff --git a/empty b/emptynew
            similarity index 100%
            rename from empty
            rename to emptynew
            diff --git a/n.txt b/n.txt
            index 20cbb4d..2ac2a4f 100644
            --- a/n.txt
            +++ b/n.txt
            @@ -1 +1 @@
            -no newline
            \\ No newline at end of file
            +no newline2
            \\ No newline at end of file
            diff --git a/new file.txt b/new file.txt
            new file mode 100644
            index 0000000..3e75765
            --- /dev/null
            +++ b/new file.txt\t
            @@ -0,0 +1 @@
            +new
            diff --git a/gone b/gone
            deleted file mode 100644
            index 976ceeb..0000000
            --- a/gone
            +++ /dev/null
            @@ -1,2 +0,0 @@
            -one
            -two
            diff --git a/empty gone b/empty gone
            deleted file mode 100644
            index e69de29..0000000
            diff --git a/src/kz/A.java b/src/kz/A.java
            old mode 100644
            new mode 100755
            index 976ceeb..666e624
            --- a/src/kz/A.java
            +++ b/src/kz/A.java
            @@ -1,4 +1,4 @@ class A
             class A {
               int a;
            -  int b;
            +  int c;
             }
            @@ -20,3 +20,2 @@ // тех кто
             x
            -y
             z
            diff --git "a/src/\\320\\227\\320\\260 \\320\\270.java" "b/src/\\320\\227\\320\\260 \\320\\270.java"
            index 587be6b..b77b4eb 100644
            --- "a/src/\\320\\227\\320\\260 \\320\\270.java"\t
            +++ "b/src/\\320\\227\\320\\260 \\320\\270.java"\t
            @@ -1 +1,2 @@
             x
            +y
            diff --git a/with space.txt b/with two spaces.txt
            similarity index 75%
            rename from with space.txt
            rename to with two spaces.txt
            index b2f931a..5135309 100644
            --- a/with space.txt\t
            +++ b/with two spaces.txt\t
            @@ -3,1 +3,1 @@
            -three
            +3
            """;

    private static List<FileChange> read(String text) {
        return DiffReader.read("x.diff", text.getBytes(StandardCharsets.UTF_8)).files();
    }

    private static List<String> shown(String text) {
        return read(text).stream()
                .map(file -> file.before() + " > " + file.after() + (file.binary() ? " binary" : "")
                        + (file.copied() ? " copied" : "") + " +" + file.added() + " -"
                        + file.gaps().stream()
                                .map(gap -> gap.above() + ".." + gap.below())
                                .toList())
                .toList();
    }

    @Test
    void whatGitWrites() {
        assertThat(shown(GIT))
                .containsExactly(
                        "bin > bin binary +[] -[]",
                        "crlf.txt > crlf.txt +[2] -[1..3]",
                        "empty > emptynew +[] -[]",
                        "n.txt > n.txt +[1] -[0..2]",
                        " > new file.txt +[1] -[]",
                        "gone >  +[] -[0..1]",
                        "empty gone >  +[] -[]",
                        "src/kz/A.java > src/kz/A.java +[3] -[2..4, 20..21]",
                        "src/\u0417\u0430 \u0438.java > src/\u0417\u0430 \u0438.java +[2] -[]",
                        "with space.txt > with two spaces.txt +[3] -[2..4]");
    }

    @Test
    void prefixesMayBeLeftOutOrBeOthers() {
        String other = GIT.replaceAll("(?m)(diff --git |^--- |^Binary files )(\"?)a/", "$1$2c/")
                .replaceAll(" (\"?)b/", " $1i/");
        String none = GIT.replaceAll("(?m)(diff --git |^--- |^Binary files )(\"?)a/", "$1$2")
                .replaceAll(" (\"?)b/", " $1");
        assertThat(other).contains("diff --git c/new file.txt i/new file.txt");
        assertThat(none).contains("diff --git new file.txt new file.txt", "+++ \"src/");
        assertThat(shown(other)).isEqualTo(shown(GIT));
        assertThat(shown(none)).isEqualTo(shown(GIT));
    }

    /** As a program writes it that ends all lines as Windows does. */
    @Test
    void endsOfLinesDoNotCount() {
        assertThat(shown(GIT.replace("\r", "").replace("\n", "\r\n"))).isEqualTo(shown(GIT));
    }

    @Test
    void plainDiffsACommitsMessageAndASignature() {
        assertThat(
                        shown(
                                """
                        From: somebody
                        Subject: [PATCH] a change

                          - with an item
                        ---
                         A.java | 2 +-

                        diff -u a/A.java b/A.java
                        --- a/A.java\t2026-11-28 10:00:00 +0000
                        +++ b/A.java\t2026-11-28 10:00:01 +0000
                        @@ -2 +2,2 @@
                        -x
                        +y
                        +z
                        --\s
                        2.39.5
                        """))
                .containsExactly("A.java > A.java +[2, 3] -[1..4]");
    }

    @Test
    void copiesAndPatchesOfBytes() {
        assertThat(
                        shown(
                                """
                        diff --git a/A.java b/B.java
                        similarity index 90%
                        copy from A.java
                        copy to B.java
                        --- a/A.java
                        +++ b/B.java
                        @@ -1 +1 @@
                        -a
                        +b
                        diff --git a/bin b/bin
                        index bdc955b..8835708 100644
                        GIT binary patch
                        literal 2
                        JcmZQz0ssI600RI3

                        literal 2
                        JcmZQz1ONa700IC2

                        diff --git a/c b/c
                        new file mode 100644
                        """))
                .containsExactly("A.java > B.java copied +[1] -[0..2]", "bin > bin binary +[] -[]", " > c +[] -[]");
    }

    @Test
    void aPatchOfBytesHidesNoFileBehindIt() {
        String bytes = "diff --git a/bin b/bin\nGIT binary patch\nliteral 2\nJcmZQz0ssI600RI3\n\n";
        assertThat(shown(bytes + "--- a/personal-data.yml\n+++ b/personal-data.yml\n@@ -1 +1 @@\n-a\n+b\n"))
                .containsExactly("bin > bin binary +[] -[]", "personal-data.yml > personal-data.yml +[1] -[0..2]");
        refused(bytes + "@@ -1 +1 @@\n-a\n+b\n", "expected the names of the file");
    }

    @Test
    void nothingHasChanged() {
        assertThat(read("")).isEmpty();
        assertThat(read("\n")).isEmpty();
    }

    @Test
    void emptyLinesMayHaveLostTheirBlank() {
        assertThat(shown("--- a/A\n+++ b/A\n@@ -1,2 +1,3 @@\n\n+x\n y\n")).containsExactly("A > A +[2] -[]");
    }

    private static void refused(String text, String... said) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(BadInputException.class)
                .hasMessageContainingAll(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "diff --cc A.java",
                "diff --combined A.java",
                "--- a/A.java\n+++ b/A.java\n@@@ -1,2 -1,2 +1,3 @@@"
            })
    void combinedDiffsAreRefused(String text) {
        refused(text + "\n", "combined diff of a merge commit", "expected a diff between two", "git diff --merge-base");
    }

    @Test
    void whatIsNoDiffIsRefused() {
        refused(
                "<html>Not found</html>\n",
                "x.diff:1:1: there is no diff in it: expected a line that begins with 'diff --git '");
        refused("@@ -1 +1 @@\n-a\n+b\n", "x.diff:1:1: expected the names of the file");
        refused("\u00ff", "there is no diff in it");
        assertThatThrownBy(() -> DiffReader.read("x.diff", "diff".getBytes(StandardCharsets.UTF_16)))
                .hasMessageContaining("UTF-16, as PowerShell's > writes it")
                .hasMessageContaining("--output=change.diff");
    }

    @Test
    void whatWasCutOrEditedIsRefused() {
        String hunk = "diff --git a/A b/A\n--- a/A\n+++ b/A\n@@ -1,2 +1,2 @@\n a\n-b\n";
        refused(hunk, "x.diff:6:1: the '@@' in line 4 counts 2 former and 2 present lines", "cut or edited?");
        refused(hunk + "diff --git a/B b/B\n", "x.diff:7:1: the '@@' in line 4");
        refused(hunk + "+b\n+c\n", "x.diff:8:1: a line more than the last '@@' counts");
        refused(hunk + "-b\n+c\n", "x.diff:7:1: the '@@' in line 4");
        refused("--- a/A\n+++ b/A\n@@ -x +1 @@\n", "x.diff:3:1: expected '@@ -1,3 +1,4 @@'");
        refused("--- a/A\n+++ b/A\n@@ -0 +1 @@\n-a\n+b\n", "x.diff:3:1: expected '@@ -1,3 +1,4 @@'");
    }

    @Test
    void aHunkThatWasTakenOutIsMissed() {
        String file = "--- a/A\n+++ b/A\n";
        String first = "@@ -2 +1,0 @@\n-@PersonalData\n";
        String second = "@@ -5,0 +5,2 @@\n+a\n+b\n";
        String third = "@@ -7 +8 @@\n-c\n+d\n";
        assertThat(read(file + first + second + third)).hasSize(1);
        refused(
                file + second + third,
                "x.diff:3:1: expected its former lines to begin at line 5, by what stands above it, and not at line 6");
        refused(file + first + third, "x.diff:5:1: expected its former lines to begin at line 9");
    }

    @Test
    void aLineThatTwoHunksSpeakOfIsRefused() {
        String file = "--- a/A\n+++ b/A\n";
        String both = "@@ -1,2 +1,2 @@\n-a\n+b\n c\n";
        refused(
                file + both + "@@ -1,1 +1,1 @@\n-a\n+d\n",
                "x.diff:7:1: it begins at line 1 of the former file, of which the '@@' above it speaks up to line 2");
        refused(file + "@@ -9 +9 @@\n-a\n+b\n" + both, "x.diff:6:1: it begins at line 1 of the former file");
        assertThat(read(file + both + "@@ -3 +3 @@\n-d\n+e\n@@ -3,0 +4 @@\n+f\n"))
                .hasSize(1);
    }

    @Test
    void namesThatCannotBeToldAreRefused() {
        refused("diff --git a/A b/B\nindex 1..2\n", "x.diff:1:1: expected the same path twice");
        refused("--- a/A\n+++ b/B\n@@ -1 +1 @@\n-a\n+b\n", "x.diff:1:1: expected the names of one file");
    }

    /** A folder's file that becomes a link is deleted and made anew. */
    @Test
    void aFileOfAnotherKindIsTwice() {
        String deletion = "diff --git a/A b/A\ndeleted file mode 100644\n--- a/A\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n";
        String creation = "diff --git a/A b/A\nnew file mode 120000\n--- /dev/null\n+++ b/A\n@@ -0,0 +1 @@\n+b\n";
        assertThat(DiffReader.read("x.diff", (deletion + creation).getBytes(StandardCharsets.UTF_8))
                        .files())
                .hasSize(2);
    }

    @Test
    void namesOfAnotherFileAreRefused() {
        refused(
                "diff --git a/README.md b/README.md\n--- a/lombok.config\n+++ b/lombok.config\n@@ -1 +1 @@\n-a\n+b\n",
                "x.diff:1:1: the names behind '---' and '+++' below are those of another file");
        refused(
                "diff --git a/A b/B\nrename from A\nrename to B\n--- a/A\n+++ b/C\n@@ -1 +1 @@\n-a\n+b\n",
                "x.diff:1:1: the names behind '---' and '+++' below are those of another file");
    }

    @Test
    void aFileThatIsThereTwiceIsOfSeveralCommits() {
        String one = "--- a/A\n+++ b/A\n@@ -1 +1 @@\n-a\n+b\n";
        refused(one + one, "A is in it a second time, as in a diff of several commits");
        String deletion = "--- a/A\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n";
        refused(deletion + one, "A is in it a second time");
        refused(one + deletion, "A is in it a second time");
    }
}
