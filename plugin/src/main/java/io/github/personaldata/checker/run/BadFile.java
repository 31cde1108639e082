package io.github.personaldata.checker.run;

import io.github.personaldata.checker.yaml.BadInputException;
import io.github.personaldata.checker.yaml.Place;
import io.github.personaldata.checker.yaml.Problem;
import java.util.List;

/** Tells what is wrong in a file that people write, in the form of the compiler's messages, as findings are. */
final class BadFile {
    private BadFile() {}

    /** @param file what it is: {@code the policy file} */
    static BadInput told(BadInputException e, String file) {
        List<String> lines = e.problems().stream().map(BadFile::told).toList();
        String first = lines.size() == 1 ? "" : lines.size() + " problems in " + file + "\n";
        // without its cause, whose message Maven would print once more, in another form
        return new BadInput(first + String.join("\n", lines));
    }

    private static String told(Problem problem) {
        Place place = problem.place();
        return place.file() + ":[" + place.line() + "," + place.column() + "] " + problem.message();
    }
}
