package io.github.personaldata.checker.link.generated;

import io.github.personaldata.checker.link.LombokConfig;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.infer.Offers;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Members that no source line declares: those the compiler makes for records and enums, and those Lombok makes. They have the flag {@link
 * Flag#GENERATED} and stand at the field, component or type they come from.
 */
public final class GeneratedMembers {
    private GeneratedMembers() {}

    /**
     * Adds what is generated; declared members win. May be called on its own result, which it leaves as it is.
     *
     * @param declared as in the source; a record has a field per component, private and final, with the component's annotations
     */
    public static TypeInfo expand(TypeInfo declared, LombokConfig config) {
        return members(declared, config).expanded();
    }

    /**
     * Types that are generated: builders, and names of fields. Where the source declares a type of that name, join the two with {@link #merge}.
     *
     * @param declared as in the source
     */
    public static List<TypeInfo> nested(TypeInfo declared, LombokConfig config) {
        TypeInfo source = declared(declared);
        if (!Lombok.isUsed(source, config)) {
            return List.of();
        }
        TypeInfo applied = Defaults.apply(source, config);
        List<TypeInfo> types = new ArrayList<>(new Builders(applied, config).types());
        Members names = FieldNames.of(applied, config);
        if (names != null) {
            types.add(names.expanded());
        }
        return types;
    }

    /** A type that is declared in part, as a builder can be, with those generated members that it does not declare itself. */
    public static TypeInfo merge(TypeInfo declared, TypeInfo generated) {
        List<FieldInfo> fields = new ArrayList<>(declared.fields());
        generated.fields().stream()
                .filter(field -> declared.fields().stream().noneMatch(f -> f.id().equals(field.id())))
                .forEach(fields::add);
        List<MethodInfo> methods = new ArrayList<>();
        declared.methods().stream()
                .filter(method -> !method.id().isConstructor() || !method.is(Flag.GENERATED))
                .forEach(methods::add);
        generated.methods().stream()
                .filter(method -> declared.methods().stream()
                        .noneMatch(m -> (!m.id().isConstructor() || !m.is(Flag.GENERATED))
                                && m.id().name().equals(method.id().name())
                                && m.parameters().size() == method.parameters().size()))
                .forEach(methods::add);
        return Members.with(declared, declared.flags(), fields, methods);
    }

    /** Whether the type delegates to others with {@code @Delegate}. */
    public static boolean delegating(TypeInfo type) {
        return Delegates.isUsed(type);
    }

    /** A type as {@link #expand} gives it, with the methods that it delegates. */
    public static TypeInfo delegated(TypeInfo expanded, Offers offers) {
        Members members = new Members(expanded);
        new Delegates(members, offers).add();
        return members.expanded();
    }

    /**
     * The code of a generated method.
     *
     * @param owner the type that has it, expanded or not
     * @param generated as {@link #expand}, {@link #nested} or {@link #delegated} declared it
     * @param config as given there
     * @return null if the method is none of those made here, such as a default constructor
     */
    public static @Nullable Code code(
            TypeInfo owner, MethodInfo generated, LombokConfig config, Offers offers, Program program) {
        Emission.Recipe recipe = members(owner, config).recipe(generated.id());
        TypeInfo outer = owner.outer() == null ? null : program.type(owner.outer());
        if (recipe == null && outer != null) {
            TypeInfo source = Defaults.apply(declared(outer), config);
            recipe = new Builders(source, config).recipe(generated.id());
            Members names = FieldNames.of(source, config);
            recipe = recipe == null && names != null ? names.recipe(generated.id()) : recipe;
        }
        if (recipe == null && Delegates.isUsed(owner)) {
            Members members = new Members(expand(owner, config));
            new Delegates(members, offers).add();
            recipe = members.recipe(generated.id());
        }
        return recipe == null ? null : Emission.run(owner, generated, program, recipe);
    }

    private static Members members(TypeInfo type, LombokConfig config) {
        TypeInfo source = declared(type);
        if (source.kind() == TypeInfo.Kind.RECORD || source.kind() == TypeInfo.Kind.ENUM) {
            Members members = new Members(source);
            addLombok(members, source, config);
            if (source.kind() == TypeInfo.Kind.RECORD) {
                Records.add(members);
            } else {
                Enums.add(members);
            }
            return members;
        }
        TypeInfo changed = Lombok.isUsed(source, config) ? Defaults.apply(source, config) : source;
        Members members = new Members(changed);
        addLombok(members, changed, config);
        return members;
    }

    private static void addLombok(Members members, TypeInfo type, LombokConfig config) {
        boolean isClass = type.kind() == TypeInfo.Kind.CLASS || type.kind() == TypeInfo.Kind.ENUM;
        if (Lombok.isUsed(type, config)) {
            Loggers.add(members, config);
            if (isClass) {
                new Accessors(members, config).add();
                new Constructors(members).add();
                new StandardExceptions(members).add();
                new Texts(members, config).add();
                Equality.addLombok(members);
            } else if (type.kind() == TypeInfo.Kind.RECORD) {
                new Accessors(members, config).add();
            }
            new Builders(type, config).addTo(members);
        }
    }

    /** The type without what was generated earlier; a default constructor stays, link made it. */
    private static TypeInfo declared(TypeInfo type) {
        Set<Flag> generated = EnumSet.of(Flag.GENERATED);
        List<FieldInfo> fields = type.fields().stream()
                .filter(field -> !field.flags().containsAll(generated)
                        || type.components().contains(field.id().name()))
                .toList();
        List<MethodInfo> methods = type.methods().stream()
                .filter(method -> !method.is(Flag.GENERATED)
                        || (method.id().isConstructor()
                                && method.parameters().isEmpty()
                                && type.kind() == TypeInfo.Kind.CLASS))
                .toList();
        return Members.with(type, type.flags(), fields, methods);
    }
}
