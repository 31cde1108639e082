package io.github.personaldata.checker.maven;

import io.github.personaldata.checker.run.ConsoleBlock;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the console tells of a place in the words that GitHub Actions shows at the line, in a job's log and in a pull request. */
final class WorkflowCommands {
    private static final Pattern AT_A_PLACE = Pattern.compile("(\\S.*?):\\[(\\d+),(\\d+)] (.+)", Pattern.DOTALL);

    private WorkflowCommands() {}

    /** The command, which must begin its line; empty for what stands at no place, and for mere information. */
    static Optional<String> of(ConsoleBlock block) {
        Matcher at = AT_A_PLACE.matcher(block.text());
        if (block.severity() == ConsoleBlock.Severity.INFO || !at.matches()) {
            return Optional.empty();
        }
        String level = block.severity() == ConsoleBlock.Severity.ERROR ? "error" : "warning";
        return Optional.of("::" + level + " file=" + property(at.group(1)) + ",line=" + at.group(2) + ",col="
                + at.group(3) + ",title=Personal data::" + data(at.group(4)));
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
