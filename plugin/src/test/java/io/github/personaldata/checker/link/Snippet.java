package io.github.personaldata.checker.link;

import io.github.personaldata.checker.link.classfile.ClassFiles;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.source.SourceReader;
import io.github.personaldata.checker.source.model.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Links a source text with the JDK. */
public final class Snippet {
    private static final ClassPath JDK = ClassFiles.open(List.of(), 17);

    private Snippet() {}

    /** The program of one file. */
    public static Program link(String source) {
        return link(source, LombokConfig.DEFAULT);
    }

    /** The program of one file with a configuration of Lombok. */
    public static Program link(String source, LombokConfig config) {
        var model = new SourceReader().read(source.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, 17);
        if (!model.unanalysed().isEmpty()) {
            throw new IllegalArgumentException(model.unanalysed().toString());
        }
        return Linker.link(List.of(new SourceFile("Case.java", model)), new Linker.Options(JDK, List.of(), config));
    }
}
