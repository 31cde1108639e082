package io.github.personaldata.checker.link.scope;

import io.github.personaldata.checker.link.program.TypeInfo.Origin;
import io.github.personaldata.checker.source.model.Body;
import io.github.personaldata.checker.source.model.SourceFile;
import io.github.personaldata.checker.source.model.TypeDeclaration;
import io.github.personaldata.checker.source.model.TypeDeclaration.Member;
import io.github.personaldata.checker.source.model.TypeDeclaration.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All types declared in source files, by binary name. Of two with one name the first wins, the module's before upstream ones; what the other
 * one holds is not seen, and {@link #repeated} says so.
 */
public final class Declarations {
    private final Map<String, DeclaredType> types = new TreeMap<>();
    private final Map<String, DeclaredType> byName = new HashMap<>();
    private final Set<String> packages = new HashSet<>();
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final List<Repeated> repeated = new ArrayList<>();

    private Declarations() {}

    /** A declaration of a name that a type has already. */
    public record Repeated(DeclaredType type, DeclaredType first) {}

    /** Declares all types of the files. */
    public static Declarations of(List<SourceFile> sources, List<SourceFile> upstream) {
        Declarations all = new Declarations();
        sources.forEach(file -> all.add(file, Origin.SOURCE));
        upstream.forEach(file -> all.add(file, Origin.UPSTREAM));
        all.byName.putAll(all.types);
        return all;
    }

    private void add(SourceFile file, Origin origin) {
        FileScope scope = new FileScope(file);
        packages.add(scope.packageName());
        for (TypeDeclaration each : file.model().types()) {
            String simple = each.name().isEmpty() ? implicitName(file.path()) : each.name();
            declare(World.inPackage(scope.packageName(), simple), each, scope, null, null, origin);
        }
    }

    /** A compact source file's class is named after the file. */
    private static String implicitName(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.endsWith(".java") ? last.substring(0, last.length() - 5) : last;
    }

    private @Nullable DeclaredType declare(
            String name,
            TypeDeclaration declaration,
            FileScope file,
            @Nullable DeclaredType outer,
            DeclaredType.@Nullable Home home,
            Origin origin) {
        DeclaredType type = new DeclaredType(name, declaration, file, outer, home, origin);
        DeclaredType first = types.putIfAbsent(name, type);
        if (first != null) {
            if (home == null && !isCopy(type, first)) {
                repeated.add(new Repeated(type, first));
            }
            return null;
        }
        for (Member member : declaration.members()) {
            if (member instanceof TypeDeclaration.MemberType m) {
                DeclaredType inner =
                        declare(name + "$" + m.declaration().name(), m.declaration(), file, type, null, origin);
                if (inner != null) {
                    type.memberTypes().putIfAbsent(m.declaration().name(), inner);
                }
            }
        }
        for (Member member : declaration.members()) {
            scan(type, member);
        }
        return type;
    }

    /** A source file may be given twice, and says nothing else the second time. */
    private static boolean isCopy(DeclaredType type, DeclaredType first) {
        return type.file().path().equals(first.file().path())
                && type.declaration().at().equals(first.declaration().at());
    }

    private void scan(DeclaredType type, Member member) {
        if (member instanceof TypeDeclaration.Method m && m.body() != null) {
            TypeEnv env = m.typeParameters().isEmpty() ? type.env() : type.env().in(new MethodVariables(type, m));
            scan(type, member, m.body(), env, m.modifiers().contains(Modifier.STATIC));
        } else if (member instanceof TypeDeclaration.Field f && f.initializer() != null) {
            boolean isStatic = f.modifiers().contains(Modifier.STATIC) || type.isInterface();
            scan(type, member, f.initializer(), type.env(), isStatic);
        } else if (member instanceof TypeDeclaration.Initializer i) {
            scan(type, member, i.body(), type.env(), i.isStatic());
        } else if (member instanceof TypeDeclaration.EnumConstant c) {
            scan(type, member, c.creation(), type.env(), true);
        }
    }

    private void scan(DeclaredType type, Member member, Body body, TypeEnv env, boolean isStatic) {
        type.shape(
                body,
                new BodyScan(env, (declaration, site, around) -> {
                            DeclaredType.Home home = new DeclaredType.Home(body, member, site, around, isStatic);
                            String name = localName(type.name(), declaration.name());
                            return declareLocal(name, declaration, type, home);
                        })
                        .scan(body));
    }

    private DeclaredType declareLocal(
            String name, TypeDeclaration declaration, DeclaredType outer, DeclaredType.Home home) {
        DeclaredType type = declare(name, declaration, outer.file(), outer, home, outer.origin());
        // a source file given twice declares its classes once; the copy is never looked up by name
        return type == null ? new DeclaredType(name, declaration, outer.file(), outer, home, outer.origin()) : type;
    }

    /** As javac: numbered per enclosing class and simple name, from 1. */
    private String localName(String outer, String simple) {
        int ordinal = ordinals.merge(outer + "$" + simple, 1, Integer::sum);
        return outer + "$" + ordinal + simple;
    }

    /** The declared type; null if no source declares it. */
    public @Nullable DeclaredType get(String binaryName) {
        return byName.isEmpty() ? types.get(binaryName) : byName.get(binaryName);
    }

    /** All, sorted by name. */
    public Collection<DeclaredType> all() {
        return types.values();
    }

    /** Types that are not among {@link #all}, because another one has their name. */
    public List<Repeated> repeated() {
        return List.copyOf(repeated);
    }

    boolean hasPackage(String dotted) {
        return packages.contains(dotted);
    }
}
