package io.github.personaldata.checker.source.model;

import java.util.List;

/**
 * One compilation unit, lowered. It depends on nothing but the file's bytes: neither its path nor the class path is in it.
 *
 * @param packageName dotted, empty for the unnamed package
 * @param imports in source order
 * @param types top-level types in source order; a compact source file (JEP 512) is one implicit class
 * @param unanalysed what could not be read, parsed or lowered; never silently dropped
 * @param lines number of lines of the file
 */
public record FileModel(
        String packageName, List<Import> imports, List<TypeDeclaration> types, List<Unanalysed> unanalysed, int lines) {
    public FileModel {
        imports = List.copyOf(imports);
        types = List.copyOf(types);
        unanalysed = List.copyOf(unanalysed);
    }

    /**
     * An import.
     *
     * @param name dotted, without {@code .*}
     * @param isStatic {@code import static}
     * @param onDemand ends in {@code .*}
     * @param module {@code import module name} (JEP 511)
     */
    public record Import(String name, boolean isStatic, boolean onDemand, boolean module) {}

    /**
     * A place that was not analysed.
     *
     * @param reason an English sentence that says what could not be read and whose limit it is
     */
    public record Unanalysed(Position at, String reason) {}
}
