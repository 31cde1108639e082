package io.github.personaldata.checker.link.program;

import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.link.code.Code;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The linked program: this module's sources joined with upstream modules and the class path. Thread safe; answers never change and never
 * throw: what is missing is absent and stands in the ledger.
 */
public interface Program {
    /** Types declared in this module's sources, nested, local and anonymous ones included, sorted by name. */
    List<TypeInfo> declaredTypes();

    /** Fields and local variables of this module's sources that an annotation of that type stands on, by type, in the order of the source. */
    List<AnnotatedVariable> annotatedVariables(String annotation);

    /** A type by binary name, from sources or, read lazily, a class file; null if it is missing. */
    @Nullable
    TypeInfo type(String name);

    /** Methods of this module's sources that have code, generated members and lambdas included, sorted. */
    List<MethodId> methods();

    /** The code of such a method; null for abstract ones and those of class files. */
    @Nullable
    Code code(MethodId method);

    /** Whether there is such code; of a declared method its declaration tells. */
    default boolean hasCode(MethodId method) {
        return code(method) != null;
    }

    /** The declared method that a function's body stands in; of any other method itself. */
    default MethodId enclosing(MethodId method) {
        Code code = code(method);
        return code == null ? method : code.enclosing();
    }

    /** Code lowered from the bytecode of a class-path method, on demand; null if there is none. */
    @Nullable
    Code bytecode(MethodId method);

    /** Binary names of the top-level classes in a package of the class path, sorted. */
    List<String> classesIn(String packageName);

    /** The declaration; null if it is missing. */
    TypeInfo.@Nullable MethodInfo method(MethodId method);

    /** The declaration; null if it is missing. */
    TypeInfo.@Nullable FieldInfo field(FieldId field);

    /** Subtypes declared in this module or upstream, transitively, without the type itself, sorted. */
    List<String> subtypes(String name);

    /** Whether the first is the second or a subtype of it, by binary names; false where a type is missing. */
    boolean isSubtype(String name, String of);

    /** All supertypes by binary name, nearest first (superclasses before interfaces), without the type itself. */
    List<String> supertypes(String name);

    /** The type as seen as a generic supertype: {@code ArrayList<String>} as {@code java.util.Collection} is {@code Collection<String>}. */
    @Nullable
    Type asSuper(Type type, String supertype);

    /** The method that a virtual call of {@code declared} runs on an object of exactly that type; null if none has code or is known. */
    @Nullable
    MethodId implementation(String receiver, MethodId declared);

    /** The methods of supertypes that this one overrides or implements, nearest first. */
    List<MethodId> overridden(MethodId method);

    /** For a functional interface its single abstract method; null otherwise. */
    @Nullable
    MethodId functionalMethod(String type);

    /** What linking left open: missing types, unresolved and ambiguous calls. Complete once all codes were asked for. Sorted. */
    List<LedgerEntry> ledger();
}
