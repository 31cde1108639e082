package io.github.personaldata.checker.link;

import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Class files: the JDK and the module's class path. Read lazily, thread safe, never throws. */
public interface ClassPath {
    /** The type of that binary name; null if no class file has it or it cannot be read. */
    @Nullable
    TypeInfo read(String binaryName);

    /** Whether any class lies in exactly that package. */
    boolean hasPackage(String dotted);

    /** Binary names of the top-level classes in a package; may be empty where only {@link #read} can tell. */
    List<String> classesIn(String packageName);

    /** Code lowered from bytecode; null if the method has none. */
    @Nullable
    Code bytecode(MethodId method);

    /** The packages a module exports, directly or by {@code requires transitive}; empty if it is unknown. */
    List<String> modulePackages(String module);
}
