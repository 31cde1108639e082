package io.github.personaldata.checker.link;

import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.link.BodyContext.Kind;
import io.github.personaldata.checker.link.BodyContext.Part;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.generated.GeneratedMembers;
import io.github.personaldata.checker.link.infer.BodyTyping;
import io.github.personaldata.checker.link.infer.Facts;
import io.github.personaldata.checker.link.infer.Members;
import io.github.personaldata.checker.link.infer.Offers;
import io.github.personaldata.checker.link.infer.Types;
import io.github.personaldata.checker.link.lower.Lowering;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import io.github.personaldata.checker.link.program.TypeInfo.Origin;
import io.github.personaldata.checker.link.scope.DeclaredType;
import io.github.personaldata.checker.link.scope.World;
import io.github.personaldata.checker.source.model.Body;
import io.github.personaldata.checker.source.model.Position;
import io.github.personaldata.checker.source.model.Statement;
import io.github.personaldata.checker.source.model.TypeDeclaration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The bodies of the program: attributed and lowered on demand, each once. Thread safe. */
final class Bodies {
    private static final Body EMPTY = new Body(new Statement.Block(0, List.of()), new int[0]);

    private final Members members;
    private final World world;
    private final LombokConfig config;
    private final Map<String, TypeInfo> generated;
    private final Program program;
    private final Captured captured = new Captured(this);
    private final OpenEnds openEnds;
    private final Map<MethodId, Map<MethodId, Code>> codes = new ConcurrentHashMap<>();
    private final Map<String, Map<MethodId, TypeDeclaration.Method>> methods = new ConcurrentHashMap<>();
    private volatile @Nullable List<MethodId> all;

    /** Facts of bodies with local classes, by identity: the classes' own bodies need them. */
    private final Map<Body, Facts> kept = Collections.synchronizedMap(new IdentityHashMap<>());

    Bodies(Members members, LombokConfig config, Map<String, TypeInfo> generated, Program program) {
        this.members = members;
        this.world = members.types().world();
        this.openEnds = new OpenEnds(members.types(), this::enclosing);
        this.config = config;
        this.generated = generated;
        this.program = program;
        world.declarations().repeated().forEach(each -> {
            if (each.type().origin() == Origin.SOURCE) {
                openEnds.addRepeated(
                        each.type().name(),
                        each.type().file().path(),
                        each.type().declaration().at());
            }
        });
    }

    World world() {
        return world;
    }

    Types types() {
        return members.types();
    }

    List<LedgerEntry> ledger(Map<String, Map<String, Position>> missing) {
        return openEnds.entries(missing);
    }

    /** All methods of the module with code, lambdas included. */
    List<MethodId> methods() {
        List<MethodId> known = all;
        if (known == null) {
            known = sorted();
            all = known;
        }
        return known;
    }

    private List<MethodId> sorted() {
        // class by class, as sorting all of them together takes several times as long
        Map<String, Set<MethodId>> byOwner = new TreeMap<>();
        for (DeclaredType type : world.declarations().all()) {
            if (type.origin() == Origin.SOURCE) {
                addAll(type, byOwner.computeIfAbsent(type.name(), n -> new TreeSet<>()));
            }
        }
        for (TypeInfo type : generated.values()) {
            if (type.origin() == Origin.SOURCE) {
                Set<MethodId> own = byOwner.computeIfAbsent(type.name(), n -> new TreeSet<>());
                type.methods().stream().filter(m -> !m.is(Flag.ABSTRACT)).forEach(m -> own.add(m.id()));
            }
        }
        return byOwner.values().stream().flatMap(Set::stream).toList();
    }

    private void addAll(DeclaredType type, Set<MethodId> to) {
        Map<MethodId, TypeDeclaration.Method> written = written(type);
        for (MethodInfo each : world.info(type).methods()) {
            TypeDeclaration.Method declaration = written.get(each.id());
            TypeDeclaration.Field lazy = declaration == null ? Initialisers.lazy(type, each) : null;
            Body body = lazy != null ? lazy.initializer() : declaration == null ? null : declaration.body();
            if (body != null || (declaration == null && each.is(Flag.GENERATED) && !each.is(Flag.ABSTRACT))) {
                to.add(each.id());
                addFunctions(each.id(), body == null ? 0 : type.shape(body).functions(), to);
            }
        }
        for (Kind kind : List.of(Kind.INSTANCE_INIT, Kind.STATIC_INIT)) {
            List<Initialisers.Part> parts = Initialisers.of(type, kind);
            if (!parts.isEmpty()) {
                MethodId id = Initialisers.id(type, kind);
                to.add(id);
                int functions = parts.stream()
                        .mapToInt(p -> type.shape(p.body()).functions())
                        .sum();
                addFunctions(id, functions, to);
            }
        }
    }

    private static void addFunctions(MethodId host, int count, Set<MethodId> to) {
        for (int i = 0; i < count; i++) {
            to.add(new MethodId(host.owner(), "lambda$" + host.name() + "$" + i, host.parameters()));
        }
    }

    /** The declared methods by id. */
    private Map<MethodId, TypeDeclaration.Method> written(DeclaredType type) {
        Map<MethodId, TypeDeclaration.Method> known = methods.get(type.name());
        if (known == null) {
            known = new HashMap<>();
            for (TypeDeclaration.Member member : type.declaration().members()) {
                if (member instanceof TypeDeclaration.Method m) {
                    MethodId id = world.resolver().methodId(type, m);
                    if (known.putIfAbsent(id, m) != null) {
                        openEnds.addRepeated(id.toString(), type.file().path(), m.at());
                    }
                }
            }
            methods.put(type.name(), known);
        }
        return known;
    }

    /** The code of a method, initialiser or lambda; null if it has none. */
    @Nullable
    Code code(MethodId method) {
        MethodId host = host(method);
        Map<MethodId, Code> known = codes.get(host);
        if (known == null) {
            Map<MethodId, Code> fresh = new HashMap<>();
            for (Code each : lower(host)) {
                fresh.put(each.method(), each);
            }
            known = codes.putIfAbsent(host, fresh);
            known = known == null ? fresh : known;
        }
        return known.get(method);
    }

    /** The method whose body a lambda stands in; any other method itself. */
    static MethodId host(MethodId method) {
        String name = method.name();
        int last = name.lastIndexOf('$');
        return name.startsWith("lambda$") && last > 7
                ? new MethodId(method.owner(), name.substring(7, last), method.parameters())
                : method;
    }

    private List<Code> lower(MethodId method) {
        BodyContext context = context(method);
        if (context != null) {
            openEnds.add(context);
            return Lowering.lower(context);
        }
        TypeInfo owner = world.declarations().get(method.owner()) != null || generated.containsKey(method.owner())
                ? world.type(method.owner())
                : null;
        MethodInfo info = owner == null ? null : members.method(method);
        if (owner == null || info == null || !info.is(Flag.GENERATED)) {
            return List.of();
        }
        Code code = GeneratedMembers.code(owner, info, config, new Offers(members.types()), program);
        return code == null ? List.of() : List.of(code);
    }

    /** What lowering needs of a method that has a body; null if it has none. */
    @Nullable
    BodyContext context(MethodId method) {
        DeclaredType type = world.declarations().get(method.owner());
        if (type == null) {
            return null;
        }
        Kind kind = Initialisers.kind(method);
        if (kind != null) {
            return initialiser(type, kind);
        }
        MethodInfo info = members.method(method);
        TypeDeclaration.Method declaration = written(type).get(method);
        if (info == null) {
            return null;
        }
        if (declaration == null) {
            TypeDeclaration.Field lazy = Initialisers.lazy(type, info);
            if (lazy != null && lazy.initializer() != null) {
                return lazyGetter(type, info, lazy, lazy.initializer());
            }
            boolean isDefault = method.isConstructor()
                    && info.is(Flag.GENERATED)
                    && info.parameters().isEmpty()
                    && info.annotations().isEmpty();
            return isDefault ? method(type, info, EMPTY, new Facts(EMPTY), false) : null;
        }
        Body body = declaration.body();
        return body == null ? null : method(type, info, body, facts(type, declaration, body), declaration.compact());
    }

    private BodyContext method(DeclaredType type, MethodInfo info, Body body, Facts facts, boolean compact) {
        return new BodyContext(
                Kind.METHOD,
                world.info(type),
                info,
                compact,
                info.id().isConstructor() ? ImplicitSuper.of(type, body, members) : null,
                List.of(new Part(body, facts, null)),
                local -> captured.of(local, List.of(body)),
                program);
    }

    private BodyContext lazyGetter(DeclaredType type, MethodInfo info, TypeDeclaration.Field lazy, Body body) {
        TypeInfo.FieldInfo field = program.field(new FieldId(type.name(), lazy.name()));
        return new BodyContext(
                Kind.METHOD,
                world.info(type),
                info,
                false,
                null,
                List.of(new Part(body, facts(type, lazy, body), field)),
                local -> captured.of(local, List.of(body)),
                program);
    }

    private @Nullable BodyContext initialiser(DeclaredType type, Kind kind) {
        List<Part> parts = new ArrayList<>();
        for (Initialisers.Part each : Initialisers.of(type, kind)) {
            TypeInfo.FieldInfo field =
                    each.field() == null ? null : program.field(new FieldId(type.name(), each.field()));
            parts.add(new Part(each.body(), facts(type, each.member(), each.body()), field));
        }
        if (parts.isEmpty()) {
            return null;
        }
        List<Body> all = parts.stream().map(Part::body).toList();
        return new BodyContext(
                kind, world.info(type), null, false, null, parts, local -> captured.of(local, all), program);
    }

    /** Attributes a body; the facts of one with local classes are kept. */
    Facts facts(DeclaredType type, TypeDeclaration.Member member, Body body) {
        Facts known = kept.get(body);
        if (known != null) {
            return known;
        }
        Facts fresh = BodyTyping.attribute(members, type, member, body, this::enclosing);
        if (!type.shape(body).types().isEmpty()) {
            Facts other = kept.putIfAbsent(body, fresh);
            return other == null ? fresh : other;
        }
        return fresh;
    }

    /** The facts of the body around a local class. */
    Facts enclosing(DeclaredType local) {
        DeclaredType.Home home = local.home();
        DeclaredType outer = local.outer();
        if (home == null || outer == null) {
            throw new IllegalArgumentException("not a local class: " + local.name());
        }
        return facts(outer, home.member(), home.body());
    }
}
