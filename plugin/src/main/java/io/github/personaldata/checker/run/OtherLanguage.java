package io.github.personaldata.checker.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A language of the JVM that is not analysed. Its files are counted and told, since personal data may leave there unseen.
 *
 * @param files how many there are, at least 1
 */
public record OtherLanguage(String name, int files) {
    private static final Map<String, Set<String>> EXTENSIONS = extensions();

    private static Map<String, Set<String>> extensions() {
        var extensions = new LinkedHashMap<String, Set<String>>();
        extensions.put("Kotlin", Set.of("kt"));
        extensions.put("Groovy", Set.of("groovy"));
        extensions.put("Scala", Set.of("scala"));
        extensions.put("JSP", Set.of("jsp", "jspx", "jspf", "tag", "tagx"));
        return extensions;
    }

    /** The languages found under the roots. */
    public static List<OtherLanguage> under(List<Path> roots) throws IOException {
        var found = new ArrayList<OtherLanguage>();
        for (var language : EXTENSIONS.entrySet()) {
            int files = SourceFiles.under(roots, language.getValue()).size();
            if (files > 0) {
                found.add(new OtherLanguage(language.getKey(), files));
            }
        }
        return found;
    }

    /** As in {@code 3 Kotlin files}. */
    public String told() {
        return files + " " + name + (files == 1 ? " file" : " files");
    }
}
