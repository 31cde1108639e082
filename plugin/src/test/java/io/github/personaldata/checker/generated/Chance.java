package io.github.personaldata.checker.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Random choices; the same seed makes the same ones. */
public final class Chance {
    private final SplittableRandom random;

    public Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    public boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    public <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    public final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    public <T> List<T> shuffled(List<T> all) {
        var shuffled = new ArrayList<>(all);
        for (var i = shuffled.size(); i > 1; i--) {
            shuffled.add(shuffled.remove(random.nextInt(i)));
        }
        return shuffled;
    }
}
