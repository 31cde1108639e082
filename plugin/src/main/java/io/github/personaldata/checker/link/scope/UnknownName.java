package io.github.personaldata.checker.link.scope;

import io.github.personaldata.checker.link.program.BinaryName;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A dotted name in an expression that means nothing in sight: which missing types it would need to mean something. Imports decide, and where
 * they say nothing the convention that types are written {@code LikeThis} and constants {@code LIKE_THIS}.
 *
 * @param types binary names, empty if it cannot be told
 * @param value where in the name its values begin: what stands before names a package and a type
 */
public record UnknownName(Set<String> types, int value) {
    public UnknownName {
        types = Set.copyOf(types);
    }

    /**
     * What a name stands for.
     *
     * @param segments the whole name
     * @param qualifies whether a member of what it names follows, so that all of it may be a type
     * @param file where it stands
     * @param heirs what is missing above the classes around it: it may be a field inherited from there
     */
    public static UnknownName of(
            List<String> segments, boolean qualifies, FileScope file, Set<String> heirs, World world) {
        return new Reading(segments, qualifies ? segments.size() : segments.size() - 1, file, heirs, world).read();
    }

    /** The types without which a member that is called or read by its simple name cannot be found among those imported. */
    public static Set<String> importing(String member, FileScope file, World world) {
        List<String> single = file.staticOwners(member);
        return missing(single.isEmpty() ? file.staticOnDemand() : single, world);
    }

    private static Set<String> missing(List<String> dotted, World world) {
        Set<String> all = new TreeSet<>();
        for (String each : dotted) {
            if (world.binaryName(each) == null) {
                all.add(BinaryName.of(each));
            }
        }
        return all;
    }

    /** @param last no type can end after so many segments */
    private record Reading(List<String> segments, int last, FileScope file, Set<String> heirs, World world) {
        UnknownName read() {
            String first = segments.get(0);
            String imported = file.imported(first);
            if (imported != null) {
                return type(imported, 1);
            }
            if (!file.staticOwners(first).isEmpty()) {
                return member();
            }
            return isCapital(first) ? capital(first) : qualified();
        }

        /** A type, or a constant that is inherited or imported. */
        private UnknownName capital(String first) {
            String full = file.missing(first, world);
            boolean isType = isType(first) || heirs.isEmpty() && !full.equals(first);
            boolean told = heirs.isEmpty() || !full.equals(first);
            return isType && told && last > 0 ? type(full, 1) : member();
        }

        /** A package and a type in it, or a field that is inherited or imported. */
        private UnknownName qualified() {
            int at = 0;
            while (at < segments.size() && !isCapital(segments.get(at))) {
                at++;
            }
            boolean isType = at < last && (isType(segments.get(at)) || heirs.isEmpty());
            return isType ? type(String.join(".", segments.subList(0, at + 1)), at + 1) : member();
        }

        /** With the member types that follow. */
        private UnknownName type(String outer, int end) {
            int at = end;
            StringBuilder name = new StringBuilder(outer);
            while (at < last && isType(segments.get(at))) {
                name.append('.').append(segments.get(at++));
            }
            String binary = BinaryName.of(name.toString());
            return new UnknownName(world.exists(binary) ? Set.of() : Set.of(binary), at);
        }

        private UnknownName member() {
            Set<String> all = new TreeSet<>(heirs);
            all.addAll(importing(segments.get(0), file, world));
            return new UnknownName(all, 0);
        }

        private static boolean isCapital(String word) {
            return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
        }

        private static boolean isType(String word) {
            return isCapital(word) && word.codePoints().anyMatch(Character::isLowerCase);
        }
    }
}
