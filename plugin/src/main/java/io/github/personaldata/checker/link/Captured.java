package io.github.personaldata.checker.link;

import io.github.personaldata.checker.link.BodyContext.Capture;
import io.github.personaldata.checker.link.infer.Facts;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.scope.DeclaredType;
import io.github.personaldata.checker.source.model.Body;
import io.github.personaldata.checker.source.model.TypeDeclaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Which variables of enclosing bodies a local class uses. */
final class Captured {
    private final Bodies bodies;
    private final Map<String, List<Facts.Outside>> known = new ConcurrentHashMap<>();

    Captured(Bodies bodies) {
        this.bodies = bodies;
    }

    /** As seen from a context made up of these bodies. */
    List<Capture> of(String localType, List<Body> context) {
        List<Facts.Outside> all = known.get(localType);
        if (all == null) {
            Map<String, Facts.Outside> found = new TreeMap<>();
            collect(localType, localType, found, new HashSet<>());
            all = List.copyOf(found.values());
            known.put(localType, all);
        }
        List<Capture> captures = new ArrayList<>(all.size());
        for (Facts.Outside each : all) {
            boolean here = context.stream().anyMatch(body -> same(body, each.home()));
            Attribution.Meaning meaning =
                    here ? each.meaning() : new Attribution.Meaning.Captured(each.name(), each.type());
            captures.add(new Capture(each.name(), each.type(), meaning));
        }
        return captures;
    }

    /** By identity: two bodies may have the same text. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean same(Body a, Body b) {
        return a == b;
    }

    private void collect(String name, String root, Map<String, Facts.Outside> to, Set<String> seen) {
        DeclaredType type = bodies.world().declarations().get(name);
        if (type == null || !isLocal(type) || !seen.add(name)) {
            return;
        }
        type.memberTypes().values().forEach(m -> collect(m.name(), root, to, seen));
        for (Type each : bodies.world().supers(name)) {
            collect(each.erasure(), root, to, seen);
        }
        for (TypeDeclaration.Member member : type.declaration().members()) {
            Body body = body(member);
            if (body == null) {
                continue;
            }
            Facts facts = bodies.facts(type, member, body);
            for (Facts.Outside each : facts.outside().values()) {
                if (!within(each.homeType(), root)) {
                    to.putIfAbsent(each.name(), each);
                }
            }
            facts.classes().forEach(c -> collect(c, root, to, seen));
        }
    }

    /** Whether it is a local or anonymous class, or a member of one. */
    private static boolean isLocal(DeclaredType type) {
        for (DeclaredType each = type; each != null; each = each.outer()) {
            if (each.home() != null) {
                return true;
            }
        }
        return false;
    }

    private boolean within(String type, String root) {
        for (DeclaredType each = bodies.world().declarations().get(type); each != null; each = each.outer()) {
            if (each.name().equals(root)) {
                return true;
            }
        }
        return false;
    }

    static @Nullable Body body(TypeDeclaration.Member member) {
        if (member instanceof TypeDeclaration.Method m) {
            return m.body();
        }
        if (member instanceof TypeDeclaration.Field f) {
            return f.initializer();
        }
        return member instanceof TypeDeclaration.Initializer i
                ? i.body()
                : member instanceof TypeDeclaration.EnumConstant c ? c.creation() : null;
    }
}
