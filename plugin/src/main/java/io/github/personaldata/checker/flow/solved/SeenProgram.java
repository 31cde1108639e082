package io.github.personaldata.checker.flow.solved;

import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.AnnotatedVariable;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A program that notes whose code was looked at. All else that it answers follows from declarations, which {@link Surroundings} cover. */
public final class SeenProgram implements Program {
    private final Program program;
    private final Set<MethodId> seen = ConcurrentHashMap.newKeySet();

    /** The same program. */
    public SeenProgram(Program program) {
        this.program = program;
    }

    /** The methods whose code was asked for, be it there or not. */
    Set<MethodId> seen() {
        return seen;
    }

    @Override
    public @Nullable Code code(MethodId method) {
        seen.add(method);
        return program.code(method);
    }

    @Override
    public boolean hasCode(MethodId method) {
        if (Surroundings.isFunction(method)) {
            // functions come and go with the code around them
            seen.add(method);
        }
        return program.hasCode(method);
    }

    @Override
    public MethodId enclosing(MethodId method) {
        return program.enclosing(method);
    }

    @Override
    public List<MethodId> methods() {
        throw new UnsupportedOperationException(
                "what all methods say must be asked before, and be a part of Surroundings");
    }

    @Override
    public @Nullable Code bytecode(MethodId method) {
        return program.bytecode(method);
    }

    @Override
    public List<TypeInfo> declaredTypes() {
        return program.declaredTypes();
    }

    @Override
    public @Nullable TypeInfo type(String name) {
        return program.type(name);
    }

    @Override
    public List<String> classesIn(String packageName) {
        return program.classesIn(packageName);
    }

    @Override
    public TypeInfo.@Nullable MethodInfo method(MethodId method) {
        return program.method(method);
    }

    @Override
    public TypeInfo.@Nullable FieldInfo field(FieldId field) {
        return program.field(field);
    }

    @Override
    public List<String> subtypes(String name) {
        return program.subtypes(name);
    }

    @Override
    public boolean isSubtype(String name, String of) {
        return program.isSubtype(name, of);
    }

    @Override
    public List<String> supertypes(String name) {
        return program.supertypes(name);
    }

    @Override
    public @Nullable Type asSuper(Type type, String supertype) {
        return program.asSuper(type, supertype);
    }

    @Override
    public @Nullable MethodId implementation(String receiver, MethodId declared) {
        return program.implementation(receiver, declared);
    }

    @Override
    public List<MethodId> overridden(MethodId method) {
        return program.overridden(method);
    }

    @Override
    public @Nullable MethodId functionalMethod(String type) {
        return program.functionalMethod(type);
    }

    @Override
    public List<AnnotatedVariable> annotatedVariables(String annotation) {
        throw new UnsupportedOperationException("variables stand in all code, of which an analysis sees some");
    }

    @Override
    public List<LedgerEntry> ledger() {
        throw new UnsupportedOperationException("it is complete only when all code was asked for");
    }
}
