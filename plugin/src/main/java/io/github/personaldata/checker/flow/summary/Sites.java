package io.github.personaldata.checker.flow.summary;

import io.github.personaldata.checker.link.program.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chain of call sites, outermost first, that ends at an allocation or an open call: what keeps two objects from one factory apart. Chains
 * are cut to the {@value #LIMIT} outermost sites.
 */
public final class Sites implements Comparable<Sites> {
    /** Ends a chain that stands for several objects. */
    public static final int SEVERAL = -13;

    /** Ends a chain that names an object made there, where it is known by name only. */
    private static final int MADE = -22;

    private static final int LIMIT = 3;

    private final List<Integer> chain;

    /** Sites are small numbers, which a sum of multiples would leave close together. */
    private final int hash;

    /** A chain, outermost first. */
    public Sites(List<Integer> chain) {
        this.chain = List.copyOf(chain);
        int mixed = 1;
        for (int site : this.chain) {
            mixed = (mixed ^ site) * 0x9E3779B1;
            mixed ^= mixed >>> 15;
        }
        this.hash = mixed;
    }

    /** The sites, outermost first; a number below 0 says what a site stands for. */
    public List<Integer> chain() {
        return chain;
    }

    /** A single site of the method at hand. */
    public static Sites of(int site) {
        return new Sites(List.of(site));
    }

    /** Names the object of that type that is made there: a cut chain may stand for several calls, which make different things. */
    public Sites made(Type type) {
        List<Integer> named = new ArrayList<>(chain);
        named.add(type.erasure().hashCode() & Integer.MAX_VALUE);
        named.add(MADE);
        return new Sites(named);
    }

    /** Whether it names an object made there. */
    public boolean isMade() {
        return !chain.isEmpty() && chain.get(chain.size() - 1) == MADE;
    }

    /** Whether at most one object at a time can have been made there, each site taken once. */
    public boolean isOne() {
        return chain.isEmpty() || chain.get(chain.size() - 1) != SEVERAL;
    }

    /** The same where many objects are made there. */
    public Sites several() {
        return isOne() ? and(SEVERAL) : this;
    }

    private Sites and(int last) {
        List<Integer> longer = new ArrayList<>(chain);
        longer.add(last);
        return new Sites(longer);
    }

    /** The same seen by a caller; a number below 0 that ends the chain says what it stands for and is kept. */
    public Sites calledAt(int site) {
        List<Integer> longer = new ArrayList<>();
        longer.add(site);
        longer.addAll(chain.size() >= LIMIT ? chain.subList(0, LIMIT - 1) : chain);
        int last = chain.isEmpty() ? 0 : chain.get(chain.size() - 1);
        if (last < 0 && chain.size() >= LIMIT) {
            longer.set(LIMIT - 1, last);
        }
        return new Sites(longer);
    }

    /** An object made there as seen by a caller. Of several that a cut chain does not tell apart none is known to be the only one. */
    public Sites madeFor(int site) {
        Sites called = (isOne() ? this : new Sites(chain.subList(0, chain.size() - 1))).calledAt(site);
        return isOne() && chain.size() < LIMIT ? called : called.and(SEVERAL);
    }

    @Override
    public int compareTo(Sites other) {
        int common = Math.min(chain.size(), other.chain.size());
        for (int i = 0; i < common; i++) {
            int order = Integer.compare(chain.get(i), other.chain.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(chain.size(), other.chain.size());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sites sites && hash == sites.hash && chain.equals(sites.chain);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return chain.toString();
    }
}
