package io.github.personaldata.checker.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a campaign has made run so far. */
final class Coverage {
    private final byte[] counts;
    private final List<String> areas;
    /** Of each block, a bit for each magnitude of count. */
    private final byte[] seen = new byte[Hits.ROOM];

    /** @param counts as {@link Hits} gives them */
    Coverage(byte[] counts, List<String> areas) {
        this.counts = counts;
        this.areas = areas;
    }

    /** Before an input is given. */
    void clear() {
        Arrays.fill(counts, (byte) 0);
    }

    /** After it was answered: whether a block ran that never did, or another magnitude of times. */
    boolean isNew() {
        boolean found = false;
        for (int i = 0; i < areas.size(); i++) {
            int bit = counts[i] == 0 ? 0 : 1 << magnitude(counts[i] & 0xFF);
            if ((seen[i] & bit) != bit) {
                seen[i] |= (byte) bit;
                found = true;
            }
        }
        return found;
    }

    private static int magnitude(int count) {
        return count == 1 ? 0 : count < 8 ? 1 : count < 64 ? 2 : 3;
    }

    /** Blocks that ran at all. */
    int blocks() {
        return byArea().values().stream().mapToInt(each -> each[0]).sum();
    }

    /** Where at least one block ran: package, blocks that ran and blocks there are. */
    String told() {
        StringBuilder text = new StringBuilder();
        byArea().forEach((area, each) ->
                text.append(each[0] == 0 ? "" : " %s %d/%d".formatted(area.isEmpty() ? "." : area, each[0], each[1])));
        return text.toString().strip();
    }

    private Map<String, int[]> byArea() {
        Map<String, int[]> all = new TreeMap<>();
        for (int i = 0; i < areas.size(); i++) {
            int[] each = all.computeIfAbsent(areas.get(i), a -> new int[2]);
            each[0] += seen[i] == 0 ? 0 : 1;
            each[1]++;
        }
        return all;
    }
}
