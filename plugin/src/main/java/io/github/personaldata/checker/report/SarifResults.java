package io.github.personaldata.checker.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.personaldata.checker.policy.finding.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which findings are results of a SARIF file, and how those stand that fail nothing.
 *
 * @param shown in their order
 * @param leftOut how many there was no room for
 */
record SarifResults(List<Result> shown, int leftOut) {
    /** Code scanning refuses files with many more, and shows as many. */
    static final int MOST = 5_000;

    SarifResults {
        shown = List.copyOf(shown);
    }

    /**
     * One of them.
     *
     * @param suppressions none for a new finding; null where nothing is said of that, since only new ones are results
     */
    record Result(Finding finding, @Nullable JsonArray suppressions) {}

    /** The new ones, and where they are asked for those that are accepted or known; where there is no room for all, errors. */
    static SarifResults of(ReportRequest request) {
        boolean all = request.formats().contains(ReportFormat.SARIF_SUPPRESSED);
        List<Result> results = new ArrayList<>();
        request.findings().forEach(finding -> results.add(new Result(finding, all ? new JsonArray() : null)));
        if (all) {
            request.policy()
                    .accepted()
                    .forEach(each -> results.add(new Result(each.finding(), suppressed("inSource", each.reason()))));
            request.known()
                    .forEach(each -> results.add(new Result(
                            each.finding(), suppressed("external", each.entry().told()))));
        }
        int leftOut = Math.max(0, results.size() - MOST);
        if (leftOut > 0) {
            results.sort(Comparator.comparing(result -> result.finding().severity()));
        }
        return new SarifResults(results.subList(0, results.size() - leftOut), leftOut);
    }

    List<Finding> findings() {
        return shown.stream().map(Result::finding).toList();
    }

    private static JsonArray suppressed(String kind, String reason) {
        JsonObject suppression = Json.texts("kind", kind, "status", "accepted", "justification", reason);
        JsonArray suppressions = new JsonArray();
        suppressions.add(suppression);
        return suppressions;
    }
}
