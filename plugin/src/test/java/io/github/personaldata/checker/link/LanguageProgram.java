package io.github.personaldata.checker.link;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * A small program.
 *
 * @param about the rule that it is for
 * @param release the oldest Java that has it
 * @param sites so many sites at least are compared, so that a silent program is noticed
 */
record LanguageProgram(String about, int release, int sites, List<String> files) {
    private static final Pattern WORD = Pattern.compile("\\b[A-Za-z]\\w*\\b");
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE =
            Pattern.compile("(?:class|interface|enum|record|@interface) (\\w+)|void (main)\\(\\)");

    static LanguageProgram of(String about, int sites, String... files) {
        return new LanguageProgram(about, 17, sites, List.of(files));
    }

    static LanguageProgram since(int release, String about, int sites, String... files) {
        return new LanguageProgram(about, release, sites, List.of(files));
    }

    /** Where a file belongs: it is named after its first type. */
    String path(String text) {
        Matcher in = PACKAGE.matcher(text);
        Matcher type = TYPE.matcher(text);
        String name = type.find() && type.group(1) != null ? type.group(1) : "Main";
        return (in.find() ? in.group(1).replace('.', '/') + "/" : "") + name + ".java";
    }

    /** Words that are neither keywords nor, by their look, something of the JDK. */
    List<String> words() {
        TreeSet<String> words = new TreeSet<>();
        for (String text : files) {
            Matcher word = WORD.matcher(text);
            while (word.find()) {
                words.add(word.group());
            }
        }
        words.removeIf(SourceVersion::isKeyword);
        words.removeIf(word -> word.length() > 5);
        return new ArrayList<>(words);
    }

    /** The program with a word changed wherever it stands. */
    LanguageProgram renamed(String word) {
        Pattern all = Pattern.compile("\\b" + word + "\\b");
        List<String> changed = files.stream()
                .map(text -> all.matcher(text).replaceAll(word + "Other"))
                .toList();
        return new LanguageProgram(about, release, sites, changed);
    }

    @Override
    public String toString() {
        return about;
    }
}
