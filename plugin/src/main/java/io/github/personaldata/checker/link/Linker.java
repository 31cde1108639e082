package io.github.personaldata.checker.link;

import io.github.personaldata.checker.link.generated.GeneratedMembers;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.scope.Declarations;
import io.github.personaldata.checker.link.scope.DeclaredType;
import io.github.personaldata.checker.link.scope.World;
import io.github.personaldata.checker.source.model.Annotation;
import io.github.personaldata.checker.source.model.SourceFile;
import io.github.personaldata.checker.source.model.TypeDeclaration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The entry of this room: joins file models and class files to a program. Names are resolved here, bodies on demand. */
public final class Linker {
    private Linker() {}

    /**
     * What the sources are linked with.
     *
     * @param classes the class path and the JDK
     * @param upstream sources of other modules of the reactor
     * @param lombok the module's {@code lombok.config}
     */
    public record Options(ClassPath classes, List<SourceFile> upstream, LombokConfig lombok) {
        public Options {
            upstream = List.copyOf(upstream);
        }
    }

    /** Links the sources of a module. Never throws for what the sources hold. */
    public static Program link(List<SourceFile> sources, Options options) {
        return linked(sources, options);
    }

    static LinkedProgram linked(List<SourceFile> sources, Options options) {
        LombokConfig config = options.lombok();
        Declarations declarations = Declarations.of(sources, options.upstream());
        Map<String, TypeInfo> generated = new ConcurrentHashMap<>();
        World world = new World(declarations, options.classes(), new Expanding(config, generated), generated);
        world.resolveHeaders();
        for (DeclaredType type : declarations.all()) {
            if (hasNested(type.declaration())) {
                for (TypeInfo each : GeneratedMembers.nested(world.signatures().typeInfo(type), config)) {
                    generated.put(each.name(), each);
                }
            }
        }
        if (!generated.isEmpty()) {
            world.forgetNames();
        }
        return new LinkedProgram(world, config, generated);
    }

    /** Whether Lombok may make types in it: for names of its fields, or for {@code @Builder} or one like it on it, a constructor or a method. */
    private static boolean hasNested(TypeDeclaration type) {
        return isBuilder(type.annotations())
                || type.annotations().stream()
                        .anyMatch(annotation -> annotation.name().endsWith("FieldNameConstants"))
                || type.members().stream()
                        .anyMatch(member ->
                                member instanceof TypeDeclaration.Method method && isBuilder(method.annotations()));
    }

    private static boolean isBuilder(List<Annotation> annotations) {
        return annotations.stream().anyMatch(annotation -> annotation.name().endsWith("Builder"));
    }
}
