package io.github.personaldata.checker.source;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.type.TypeParameter;
import org.jspecify.annotations.Nullable;

/**
 * How a file can name a type: by its simple name if that means the type, or nothing else yet, else by its full name.
 *
 * @param name to be written
 * @param importing the import that this needs; null for none
 */
record TypeNaming(String name, @Nullable Insertion importing) {
    /**
     * Decides it.
     *
     * @param type its full name
     * @param inPackage whether the file's package has a type of that simple name in another file
     */
    static TypeNaming of(CompilationUnit tree, Layout layout, String type, boolean inPackage) {
        String simple = type.substring(type.lastIndexOf('.') + 1);
        String packageOfType = type.substring(0, type.lastIndexOf('.'));
        boolean declared = tree.findFirst(SimpleName.class, name -> isDeclaration(name, simple))
                .isPresent();
        boolean importsOther = tree.getImports().stream()
                .anyMatch(each -> !each.isAsterisk()
                        && each.getName().getIdentifier().equals(simple)
                        && !each.getNameAsString().equals(type));
        if (declared || importsOther) {
            return new TypeNaming(type, null);
        }
        boolean own = tree.getPackageDeclaration()
                .map(each -> each.getNameAsString().equals(packageOfType))
                .orElse(false);
        if (own || tree.getImports().stream().anyMatch(each -> isImport(each, false, type))) {
            return new TypeNaming(simple, null);
        }
        if (inPackage) {
            return new TypeNaming(type, null);
        }
        if (tree.getImports().stream().anyMatch(each -> isImport(each, true, packageOfType))) {
            return new TypeNaming(simple, null);
        }
        // what the name means here comes from elsewhere, and an import would take it away
        return isUsed(tree, simple, packageOfType)
                ? new TypeNaming(type, null)
                : new TypeNaming(simple, new ImportPlace(layout, type).in(tree));
    }

    /** Whether an annotation's name is that type's. */
    boolean isMeantBy(Name annotation, String type) {
        return annotation.asString().equals(name) || annotation.asString().equals(type);
    }

    private static boolean isDeclaration(SimpleName name, String simple) {
        Node parent = name.getParentNode().orElse(null);
        return name.getIdentifier().equals(simple)
                && (parent instanceof TypeDeclaration<?> || parent instanceof TypeParameter);
    }

    private static boolean isImport(ImportDeclaration each, boolean onDemand, String name) {
        return !each.isStatic()
                && each.isAsterisk() == onDemand
                && each.getNameAsString().equals(name);
    }

    /** Whether the simple name stands anywhere but at the end of the full one. */
    private static boolean isUsed(CompilationUnit tree, String simple, String qualifier) {
        String lastOfQualifier = qualifier.substring(qualifier.lastIndexOf('.') + 1);
        JavaToken before = null;
        JavaToken beforeThat = null;
        for (JavaToken token : tree.getTokenRange().orElseThrow()) {
            if (token.getCategory().isWhitespaceOrComment()) {
                continue;
            }
            boolean qualified = before != null
                    && before.getText().equals(".")
                    && beforeThat != null
                    && beforeThat.getText().equals(lastOfQualifier);
            if (token.getText().equals(simple) && !qualified) {
                return true;
            }
            beforeThat = before;
            before = token;
        }
        return false;
    }
}
