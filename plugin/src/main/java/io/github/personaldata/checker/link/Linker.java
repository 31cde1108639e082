package io.github.personaldata.checker.link;

import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.scope.DeclaredType;
import io.github.personaldata.checker.link.scope.Declarations;
import io.github.personaldata.checker.link.scope.World;
import io.github.personaldata.checker.source.model.SourceFile;
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

    static Program link(List<SourceFile> sources, Options options, Generation generation) {
        Declarations declarations = Declarations.of(sources, options.upstream());
        Map<String, TypeInfo> generated = new ConcurrentHashMap<>();
        World world = new World(
                declarations, options.classes(), type -> DefaultConstructor.added(generation.expand(type)), generated);
        world.resolveHeaders();
        for (DeclaredType type : declarations.all()) {
            generation.nested(world.info(type)).forEach(each -> generated.put(each.name(), each));
        }
        return new LinkedProgram(world, generation, generated);
    }
}
