package io.github.personaldata.checker.link.infer;

import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Resolution;
import io.github.personaldata.checker.link.program.Resolution.Quality;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What overload resolution chose.
 *
 * @param candidates the first is what inference goes on with; one if the choice is exact
 * @param spread whether it is called in variable-arity form
 */
record Selection(List<Candidate> candidates, Quality quality, boolean spread, String name) {
    static Selection none(String name) {
        return new Selection(List.of(), Quality.MISSING, false, name);
    }

    @Nullable
    Candidate first() {
        return candidates.isEmpty() ? null : candidates.get(0);
    }

    Resolution resolution() {
        if (candidates.size() == 1) {
            return new Resolution(quality, List.of(candidates.get(0).info().id()), name);
        }
        List<MethodId> ids =
                candidates.stream().map(c -> c.info().id()).distinct().sorted().toList();
        return new Resolution(ids.isEmpty() ? Quality.MISSING : quality, ids, name);
    }
}
