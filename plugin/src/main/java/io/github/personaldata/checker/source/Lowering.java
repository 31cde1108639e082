package io.github.personaldata.checker.source;

import com.github.javaparser.Position;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.type.Type;
import io.github.personaldata.checker.source.Parsing.Parsed;
import io.github.personaldata.checker.source.model.FileModel;
import io.github.personaldata.checker.source.model.FileModel.Import;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lowers the tree of one file; holds what its parts share. */
final class Lowering {
    private static final int MAX_NESTING = 20_000;

    final Places places;
    final Trouble trouble;
    final Types types;
    final Annotations annotations;
    final Declarations declarations;
    final Statements statements;
    final Expressions expressions;
    final Patterns patterns;

    private final Map<Position, TypeDeclaration<?>> localEnums;
    private final Map<Position, Type> primitives;
    private final boolean underscoreIsUnnamed;
    private int nesting;
    private final Map<String, String> names = new HashMap<>();

    /**
     * Lowers one file.
     *
     * @param release below 9 {@code _} is a name, below 10 {@code var} may be a type
     */
    Lowering(SourceText source, Trouble trouble, Parsed<?> parsed, int release) {
        this.places = new Places(source);
        this.trouble = trouble;
        this.localEnums = parsed.localEnums();
        this.primitives = parsed.primitives();
        this.underscoreIsUnnamed = release >= 9;
        this.types = new Types(this, release >= 10);
        this.annotations = new Annotations(this);
        this.declarations = new Declarations(this);
        this.expressions = new Expressions(this);
        this.statements = new Statements(this);
        this.patterns = new Patterns(this);
    }

    FileModel file(CompilationUnit unit, int lines) {
        String packageName = unit.getPackageDeclaration()
                .map(declaration -> name(declaration.getNameAsString()))
                .orElse("");
        List<Import> imports = new ArrayList<>();
        for (ImportDeclaration each : unit.getImports()) {
            String name = name(each.getNameAsString());
            types.imported(name, each.isAsterisk());
            imports.add(new Import(name, each.isStatic(), each.isAsterisk(), each.isModule()));
        }
        var declared = new ArrayList<io.github.personaldata.checker.source.model.TypeDeclaration>();
        for (TypeDeclaration<?> type : unit.getTypes()) {
            declared.add(declarations.type(type));
        }
        return new FileModel(packageName, imports, declared, trouble.sorted(), lines);
    }

    /** The same string for the same name: files repeat their names often. */
    String name(String text) {
        return names.computeIfAbsent(text, Lowering::withoutIgnorable);
    }

    /** Characters that are not seen, such as a soft hyphen, make no other name for javac. */
    private static String withoutIgnorable(String name) {
        return name.codePoints().noneMatch(Character::isIdentifierIgnorable)
                ? name
                : name.codePoints()
                        .filter(c -> !Character.isIdentifierIgnorable(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    String name(SimpleName name) {
        return name(name.getIdentifier());
    }

    /** A variable's name; empty for the unnamed one. */
    String variable(SimpleName name) {
        String text = name(name);
        return underscoreIsUnnamed && text.equals("_") ? "" : text;
    }

    /** The local enum that was taken out of the text here. */
    @Nullable
    TypeDeclaration<?> localEnum(Node standIn) {
        return localEnums.isEmpty() ? null : localEnums.get(places.begin(standIn));
    }

    /** The type itself, or the primitive one that was disguised as this class. */
    Type undisguised(Type type) {
        return primitives.isEmpty() ? type : primitives.getOrDefault(places.begin(type), type);
    }

    /** Whether code may nest one level deeper; later stages need stack for it as well. */
    boolean enter(Node node) {
        if (nesting < MAX_NESTING) {
            nesting++;
            return true;
        }
        unreadable(node, "Code that is nested more than " + MAX_NESTING + " levels deep");
        return false;
    }

    void leave() {
        nesting--;
    }

    /** Reports what cannot be lowered. */
    void unreadable(Node node, String what) {
        trouble.report(places.of(node), what + " cannot be analysed; this is a limit of the checker.");
    }
}
