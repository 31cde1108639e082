package io.github.personaldata.checker.link;

import io.github.personaldata.checker.link.JavacOracle.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Compares link with the class files of the sources themselves, at sites that javac has no answer for. */
final class BytecodeAgreement {
    /** A site that link leaves open, or is wrong about. */
    record Difference(Site site, String bytecode, String ours) {}

    private final List<Difference> wrong = new ArrayList<>();
    private final List<Difference> open = new ArrayList<>();
    private final List<Difference> lost = new ArrayList<>();
    private final Map<String, Integer> notAsked = new TreeMap<>();
    private int agreed;
    private int severalFit;

    static BytecodeAgreement of(Map<Site, LinkAnswers.Answer> ours, BytecodeOracle oracle, Collection<Site> asked) {
        BytecodeAgreement agreement = new BytecodeAgreement();
        for (Site site : asked) {
            LinkAnswers.Answer answer = ours.get(site);
            if (answer == null) {
                agreement.notAsked.merge("link has no such site", 1, Integer::sum);
            } else if (oracle.answer(site) instanceof BytecodeOracle.Answer.Known known) {
                agreement.compare(site, known, answer, oracle);
            } else if (oracle.answer(site) instanceof BytecodeOracle.Answer.Unknown unknown) {
                agreement.notAsked.merge(unknown.why(), 1, Integer::sum);
            }
        }
        return agreement;
    }

    private void compare(Site site, BytecodeOracle.Answer.Known known, LinkAnswers.Answer ours, BytecodeOracle oracle) {
        boolean meant = ours.candidates().stream()
                .anyMatch(method -> known.methods().stream().anyMatch(each -> isSame(each, method, oracle)));
        Difference difference = new Difference(site, String.join(" or ", known.methods()), ours.text());
        if (meant && ours.isExact()) {
            agreed++;
            severalFit += known.calls() > 1 ? 1 : 0;
        } else if (ours.isExact()) {
            wrong.add(difference);
        } else if (meant || ours.candidates().isEmpty()) {
            open.add(difference);
        } else {
            lost.add(difference);
        }
    }

    /** Of a missing class the text may tell neither the package nor how it is nested. */
    private static boolean isSame(String bytecode, String ours, BytecodeOracle oracle) {
        if (bytecode.equals(ours)) {
            return true;
        }
        List<String> theirs = parts(bytecode);
        List<String> these = parts(ours);
        if (theirs.size() != these.size()) {
            return false;
        }
        for (int i = 0; i < theirs.size(); i++) {
            boolean missing =
                    !oracle.has(theirs.get(i)) && lastName(theirs.get(i)).equals(lastName(these.get(i)));
            boolean name = i == 1;
            if (!theirs.get(i).equals(these.get(i)) && (name || !missing)) {
                return false;
            }
        }
        return true;
    }

    /** Class, name, parameters. */
    private static List<String> parts(String method) {
        return List.of(method.split("[#(,)]"));
    }

    private static String lastName(String type) {
        return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    }

    /** Sites at which the class files have an answer. */
    int sites() {
        return agreed + open.size() + lost.size() + wrong.size();
    }

    int agreed() {
        return agreed;
    }

    /** Link is sure of another method. */
    List<Difference> wrong() {
        return wrong;
    }

    /** Link keeps several methods and this one is among them, or finds none, which the analysis knows. */
    List<Difference> open() {
        return open;
    }

    /** Link keeps methods of which none is meant, as where it knows of a call only its name. */
    List<Difference> lost() {
        return lost;
    }

    /** How many sites the class files do not tell of, and why. */
    Map<String, Integer> notAsked() {
        return notAsked;
    }

    /** The counts, then some differences of each kind. */
    void tell(int each, Consumer<String> told) {
        told.accept(toString());
        tell("wrong", wrong, each, told);
        tell("lost", lost, each, told);
        tell("open", open, each, told);
    }

    private static void tell(String kind, List<Difference> all, int each, Consumer<String> told) {
        all.stream()
                .limit(each)
                .forEach(d -> told.accept(
                        d.site().file() + ":" + d.site().line() + ":" + d.site().column() + " " + kind
                                + "\n    class file " + d.bytecode() + "\n    ours       " + d.ours()));
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT,
                "the module's bytecode: %,d sites, %,d agreed (at %,d several calls fit), %d open, %d lost, %d wrong",
                sites(),
                agreed,
                severalFit,
                open.size(),
                lost.size(),
                wrong.size()));
        notAsked.forEach(
                (why, sites) -> out.append(String.format(Locale.ROOT, "%n    not asked: %,d, %s", sites, why)));
        return out.toString();
    }
}
