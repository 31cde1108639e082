package io.github.personaldata.checker.link;

import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.infer.Members;
import io.github.personaldata.checker.link.infer.Overriding;
import io.github.personaldata.checker.link.infer.Types;
import io.github.personaldata.checker.link.program.AnnotatedVariable;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.Origin;
import io.github.personaldata.checker.link.scope.DeclaredType;
import io.github.personaldata.checker.link.scope.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The program over a {@link World}; bodies are attributed and lowered when their code is first asked for. */
final class LinkedProgram implements Program {
    private final World world;
    private final Types types;
    private final Members members;
    private final Overriding overriding;
    private final Bodies bodies;
    private final Map<String, TypeInfo> generated;
    private volatile @Nullable Map<String, TreeSet<String>> subtypes;

    LinkedProgram(World world, LombokConfig config, Map<String, TypeInfo> generated) {
        this.world = world;
        this.types = new Types(world);
        this.members = new Members(types);
        this.overriding = new Overriding(members);
        this.generated = generated;
        this.bodies = new Bodies(members, config, generated, this);
    }

    Bodies bodies() {
        return bodies;
    }

    @Override
    public List<TypeInfo> declaredTypes() {
        Map<String, TypeInfo> all = new TreeMap<>();
        for (DeclaredType each : world.declarations().all()) {
            if (each.origin() == Origin.SOURCE) {
                all.put(each.name(), world.info(each));
            }
        }
        generated.forEach((name, info) -> {
            if (info.origin() == Origin.SOURCE) {
                all.putIfAbsent(name, info);
            }
        });
        return List.copyOf(all.values());
    }

    @Override
    public List<AnnotatedVariable> annotatedVariables(String annotation) {
        return AnnotatedVariables.of(world, annotation);
    }

    @Override
    public @Nullable TypeInfo type(String name) {
        return world.type(name);
    }

    @Override
    public List<MethodId> methods() {
        return bodies.methods();
    }

    @Override
    public @Nullable Code code(MethodId method) {
        return bodies.code(method);
    }

    @Override
    public @Nullable Code bytecode(MethodId method) {
        return world.classPath().bytecode(method);
    }

    @Override
    public List<String> classesIn(String packageName) {
        return world.classPath().classesIn(packageName);
    }

    @Override
    public TypeInfo.@Nullable MethodInfo method(MethodId method) {
        return members.method(method);
    }

    @Override
    public TypeInfo.@Nullable FieldInfo field(FieldId field) {
        TypeInfo owner = world.type(field.owner());
        if (owner != null) {
            for (TypeInfo.FieldInfo each : owner.fields()) {
                if (each.id().name().equals(field.name())) {
                    return each;
                }
            }
        }
        return null;
    }

    @Override
    public List<String> subtypes(String name) {
        Map<String, TreeSet<String>> index = subtypes;
        if (index == null) {
            index = new TreeMap<>();
            List<String> all = new ArrayList<>(generated.keySet());
            world.declarations().all().forEach(t -> all.add(t.name()));
            for (String each : all) {
                for (String of : types.supertypes(each)) {
                    index.computeIfAbsent(of, n -> new TreeSet<>()).add(each);
                }
            }
            subtypes = index;
        }
        TreeSet<String> found = index.get(name);
        return found == null ? List.of() : List.copyOf(found);
    }

    @Override
    public boolean isSubtype(String name, String of) {
        return types.isSubclass(name, of);
    }

    @Override
    public List<String> supertypes(String name) {
        return types.supertypes(name);
    }

    @Override
    public @Nullable Type asSuper(Type type, String supertype) {
        return types.asSuper(type, supertype);
    }

    @Override
    public @Nullable MethodId implementation(String receiver, MethodId declared) {
        return overriding.implementation(receiver, declared);
    }

    @Override
    public List<MethodId> overridden(MethodId method) {
        return overriding.overridden(method);
    }

    @Override
    public @Nullable MethodId functionalMethod(String type) {
        return members.functionalMethod(type);
    }

    @Override
    public List<LedgerEntry> ledger() {
        return bodies.ledger(world.missing());
    }
}
