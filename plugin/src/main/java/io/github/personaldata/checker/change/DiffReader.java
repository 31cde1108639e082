package io.github.personaldata.checker.change;

import io.github.personaldata.checker.yaml.BadInputException;
import io.github.personaldata.checker.yaml.Place;
import io.github.personaldata.checker.yaml.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a diff between two states, in git's form or in that of {@code diff -u}. What stands before its first file, such as a commit's
 * message, is passed over.
 *
 * <p>Files of one diff have different encodings: until the paths are known, and in all lines, a character is a byte.
 */
public final class DiffReader {
    /** What git writes of a binary file: sizes, lines in its base 85, and empty lines. */
    private static final Pattern BINARY =
            Pattern.compile("(?:literal|delta) [0-9]+|[A-Za-z][0-9A-Za-z!#$%&()*+;<=>?@^_`{|}~-]+|");

    private static final String GIT = "diff --git ";
    private static final Pattern HUNK =
            Pattern.compile("@@ -(\\d{1,9})(?:,(\\d{1,9}))? \\+(\\d{1,9})(?:,(\\d{1,9}))? @@.*", Pattern.DOTALL);
    private static final List<String> PASSED_OVER = List.of(
            "index ",
            "old mode ",
            "new mode ",
            "new file mode ",
            "deleted file mode ",
            "similarity index ",
            "dissimilarity index ");
    private static final String MEND = "make it with git diff --merge-base origin/main";

    private final String name;
    private final List<String> lines;
    private final List<FileChange> files = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();
    private final Set<String> formers = new HashSet<>();
    private final Set<String> gone = new HashSet<>();
    private int at;

    private DiffReader(String name, List<String> lines) {
        this.name = name;
        this.lines = lines;
    }

    /**
     * Reads.
     *
     * @param name of the file, for messages
     * @throws BadInputException with the line that cannot be read, what was expected there and what to do
     */
    public static Diff read(String name, byte[] bytes) {
        List<String> lines = SourceLines.of(bytes);
        String first = lines.isEmpty() ? "" : lines.get(0);
        if (first.startsWith("\u00FF\u00FE") || first.startsWith("\u00FE\u00FF")) {
            throw problem(
                    name,
                    1,
                    "this is UTF-16, as PowerShell's > writes it, and no diff as git writes it; let git write the file:"
                            + " git diff --merge-base origin/main --output=change.diff");
        }
        return new DiffReader(name, lines).read();
    }

    private Diff read() {
        while (at < lines.size()) {
            String line = lines.get(at);
            if (line.startsWith(GIT)) {
                add(gitFile());
            } else if (startsPlainFile()) {
                add(plainFile());
            } else {
                passOver(line);
            }
        }
        if (files.isEmpty() && lines.stream().anyMatch(line -> !line.isBlank())) {
            throw problem(1, "there is no diff in it: expected a line that begins with '" + GIT + "'; " + MEND);
        }
        return new Diff(name, files);
    }

    /** Between files anything may stand that is no part of one. */
    private void passOver(String line) {
        if (line.startsWith("diff --cc ") || line.startsWith("diff --combined ") || line.startsWith("@@@ ")) {
            throw combined();
        }
        boolean signature = line.equals("--") || line.equals("-- ");
        if (line.startsWith("@@ ")) {
            throw problem(
                    at + 1, "expected the names of the file that this is of, '--- a/...' and '+++ b/...'; " + MEND);
        }
        if (!files.isEmpty() && !signature && !line.isEmpty() && " +-".indexOf(line.charAt(0)) >= 0) {
            throw problem(
                    at + 1,
                    "a line more than the last '@@' counts; expected the next file, or '@@'. Was the diff edited? "
                            + MEND);
        }
        at++;
    }

    private BadInputException combined() {
        return problem(
                at + 1,
                "this is the combined diff of a merge commit, which compares with two states; expected a diff between two: "
                        + MEND);
    }

    private void add(FileChange file) {
        if (!file.after().isEmpty() && !paths.add(file.after())) {
            throw twice(file.after());
        }
        if (!file.before().isEmpty() && !file.copied()) {
            // what becomes of another kind is deleted and made anew, which is no change of it
            boolean deletes = file.after().isEmpty();
            if (gone.contains(file.before()) || deletes && formers.contains(file.before())) {
                throw twice(file.before());
            }
            formers.add(file.before());
            if (deletes) {
                gone.add(file.before());
            }
        }
        files.add(file);
    }

    private BadInputException twice(String path) {
        return problem(
                at,
                path + " is in it a second time, as in a diff of several commits; expected each file once: " + MEND);
    }

    private boolean startsPlainFile() {
        return lines.get(at).startsWith("--- ")
                && at + 1 < lines.size()
                && lines.get(at + 1).startsWith("+++ ");
    }

    private FileChange gitFile() {
        int start = at + 1;
        Optional<GitPaths> named = GitPaths.ofHeader(lines.get(at).substring(GIT.length()));
        String from = "";
        String to = "";
        boolean copied = false;
        boolean created = false;
        boolean deleted = false;
        at++;
        while (at < lines.size()) {
            String line = lines.get(at);
            if (line.startsWith("rename from ") || line.startsWith("copy from ")) {
                copied = line.startsWith("copy");
                from = GitPaths.name(line.substring(line.indexOf("from ") + 5));
            } else if (line.startsWith("rename to ") || line.startsWith("copy to ")) {
                to = GitPaths.name(line.substring(line.indexOf("to ") + 3));
            } else if (PASSED_OVER.stream().noneMatch(line::startsWith)) {
                break;
            }
            created |= line.startsWith("new file mode ");
            deleted |= line.startsWith("deleted file mode ");
            at++;
        }
        GitPaths both = new GitPaths(from, to);
        boolean binary = skipBinary();
        if (!binary && at < lines.size() && startsPlainFile()) {
            GitPaths written = written();
            created |= written.before().equals(GitPaths.NONE);
            deleted |= written.after().equals(GitPaths.NONE);
            if (named.isEmpty() && from.isEmpty()) {
                named = created || deleted ? Optional.empty() : written.withoutPrefixes();
            }
            GitPaths told = from.isEmpty() ? named.orElse(written) : both;
            if (!written.mayMean(told)) {
                throw problem(start, "the names behind '---' and '+++' below are those of another file; " + MEND);
            }
        }
        if (from.isEmpty() || to.isEmpty()) {
            both = named.orElseThrow(() -> problem(
                    start,
                    "expected the same path twice, with the prefixes a/ and b/ or none; " + MEND
                            + " --src-prefix=a/ --dst-prefix=b/"));
        }
        return new FileChange(
                created ? "" : both.before(),
                deleted ? "" : both.after(),
                copied,
                binary,
                binary ? List.of() : hunks());
    }

    private FileChange plainFile() {
        int start = at + 1;
        GitPaths written = written();
        boolean created = written.before().equals(GitPaths.NONE);
        boolean deleted = written.after().equals(GitPaths.NONE);
        GitPaths both = created || deleted
                ? new GitPaths(
                        GitPaths.withoutGitsPrefix(written.before()), GitPaths.withoutGitsPrefix(written.after()))
                : written.withoutPrefixes()
                        .orElseThrow(() -> problem(
                                start,
                                "expected the names of one file, with prefixes such as a/ and b/ or none; " + MEND));
        return new FileChange(created ? "" : both.before(), deleted ? "" : both.after(), false, false, hunks());
    }

    /** Passes over the two lines that name a file. */
    private GitPaths written() {
        GitPaths paths = new GitPaths(
                GitPaths.name(lines.get(at).substring(4)),
                GitPaths.name(lines.get(at + 1).substring(4)));
        at += 2;
        return paths;
    }

    private boolean skipBinary() {
        if (at < lines.size() && lines.get(at).startsWith("Binary files ")) {
            at++;
            return true;
        }
        if (at < lines.size() && lines.get(at).startsWith("GIT binary patch")) {
            at++;
            while (at < lines.size() && BINARY.matcher(lines.get(at)).matches()) {
                at++;
            }
            return true;
        }
        return false;
    }

    private List<Hunk> hunks() {
        List<Hunk> hunks = new ArrayList<>();
        int moved = 0;
        int read = 0;
        while (at < lines.size() && lines.get(at).startsWith("@@")) {
            Hunk hunk = hunk();
            if (hunk.before() < read) {
                throw problem(
                        hunk.line(),
                        "it begins at line " + (hunk.before() + 1)
                                + " of the former file, of which the '@@' above it speaks up to line " + read
                                + "; expected each line once, in order. Was the diff edited? " + MEND);
            }
            // else one above it was taken out, or its numbers were edited
            if (hunk.after() - hunk.before() != moved) {
                throw problem(
                        hunk.line(),
                        "expected its former lines to begin at line " + (hunk.after() - moved + 1)
                                + ", by what stands above it, and not at line " + (hunk.before() + 1)
                                + ". Was the diff edited? " + MEND);
            }
            moved += hunk.growth();
            read = hunk.formerEnd();
            hunks.add(hunk);
        }
        return hunks;
    }

    private Hunk hunk() {
        int start = at + 1;
        if (lines.get(at).startsWith("@@@")) {
            throw combined();
        }
        Matcher matcher = HUNK.matcher(lines.get(at));
        if (!matcher.matches()
                || isNoLine(matcher.group(1), matcher.group(2))
                || isNoLine(matcher.group(3), matcher.group(4))) {
            throw problem(
                    start,
                    "expected '@@ -1,3 +1,4 @@' with the first line and the number of lines, former and present; "
                            + MEND);
        }
        int before = count(matcher.group(2));
        int after = count(matcher.group(4));
        Hunk hunk = new Hunk(
                start, above(matcher.group(1), before), above(matcher.group(3), after), body(start, before, after));
        // either side may lack its last line's end
        while (at < lines.size() && lines.get(at).startsWith("\\")) {
            at++;
        }
        return hunk;
    }

    private List<String> body(int start, int before, int after) {
        List<String> body = new ArrayList<>();
        at++;
        int former = before;
        int present = after;
        while (former > 0 || present > 0) {
            String line = at < lines.size() ? marked(lines.get(at)) : "\0";
            char mark = line.charAt(0);
            if (mark != '\\') {
                former -= mark == '+' ? 0 : 1;
                present -= mark == '-' ? 0 : 1;
                if (" +-".indexOf(mark) < 0 || former < 0 || present < 0) {
                    throw problem(
                            Math.min(at + 1, lines.size()),
                            "the '@@' in line " + start + " counts " + before + " former and " + after
                                    + " present lines, and these are not there. Was the diff cut or edited? " + MEND);
                }
                body.add(line);
            }
            at++;
        }
        return body;
    }

    /** Editors take away the blank of an empty line. */
    private static String marked(String line) {
        return line.isEmpty() ? " " : line;
    }

    private static int count(@Nullable String written) {
        return written == null ? 1 : Integer.parseInt(written);
    }

    /** Lines are counted from 1. */
    private static boolean isNoLine(String first, @Nullable String count) {
        return Integer.parseInt(first) == 0 && count(count) > 0;
    }

    /** Where there are no lines the number is that of the line above. */
    private static int above(String first, int count) {
        return count == 0 ? Integer.parseInt(first) : Integer.parseInt(first) - 1;
    }

    private BadInputException problem(int line, String message) {
        return problem(name, line, message);
    }

    private static BadInputException problem(String name, int line, String message) {
        return new BadInputException(List.of(new Problem(new Place(name, line, 1), message)));
    }
}
