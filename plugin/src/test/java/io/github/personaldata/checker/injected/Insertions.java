package io.github.personaldata.checker.injected;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import io.github.personaldata.checker.generated.Chance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds places for sinks within methods of the project, where data that comes in can be seen. */
final class Insertions {
    private final Path sources;
    private final Map<String, Optional<CompilationUnit>> units = new HashMap<>();

    Insertions(Path sources) {
        this.sources = sources;
    }

    /** In: methods that an injection calls with data. Out: sinks in the first of them that has room; null when none has. */
    @Nullable
    Insertion into(List<Entered> entered, int number, Chance chance) {
        for (Entered one : entered) {
            Class<?> top = one.member().getDeclaringClass();
            while (top.getEnclosingClass() != null) {
                top = top.getEnclosingClass();
            }
            String file = top.getName().replace('.', '/') + ".java";
            CallableDeclaration<?> declared = units.computeIfAbsent(file, this::parsed)
                    .flatMap(unit -> declaration(unit, one.member()))
                    .orElse(null);
            Insertion insertion = declared == null ? null : into(declared, one, file, number, chance);
            if (insertion != null) {
                return insertion;
            }
        }
        return null;
    }

    private Optional<CompilationUnit> parsed(String file) {
        Path path = sources.resolve(file);
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            ParserConfiguration configuration =
                    new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17);
            return new JavaParser(configuration).parse(path).getResult();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<CallableDeclaration<?>> declaration(CompilationUnit unit, Executable member) {
        List<CallableDeclaration<?>> found = new ArrayList<>();
        for (TypeDeclaration<?> type : unit.findAll(TypeDeclaration.class).stream()
                .map(t -> (TypeDeclaration<?>) t)
                .toList()) {
            boolean named = type.getFullyQualifiedName()
                    .filter(member.getDeclaringClass().getCanonicalName()::equals)
                    .isPresent();
            if (named) {
                found.addAll(
                        member instanceof Constructor<?>
                                ? type.getConstructors()
                                : type.getMethodsByName(member.getName()));
            }
        }
        found.removeIf(declared -> !fits(declared, member));
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean fits(CallableDeclaration<?> declared, Executable member) {
        if (declared.getParameters().size() != member.getParameterCount()) {
            return false;
        }
        for (int i = 0; i < member.getParameterCount(); i++) {
            String type = declared.getParameter(i).getTypeAsString().replaceAll("<.*>|@\\w+ ", "");
            String simple = member.getParameterTypes()[i].getSimpleName();
            if (!type.endsWith(simple) && type.length() > 1) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Insertion into(
            CallableDeclaration<?> declared, Entered entered, String file, int number, Chance chance) {
        BlockStmt body = declared instanceof MethodDeclaration method
                ? method.getBody().orElse(null)
                : ((ConstructorDeclaration) declared).getBody();
        if (body == null || body.getStatements().isEmpty()) {
            return null;
        }
        List<Statement> statements = body.getStatements();
        boolean first = statements.get(0) instanceof ExplicitConstructorInvocationStmt;
        if (first && statements.size() == 1) {
            return null;
        }
        int at = (first ? 1 : 0) + chance.below(statements.size() - (first ? 1 : 0));
        List<String> visible = visible(declared, statements, at, entered);
        Statement before = statements.get(at);
        int line = before.getBegin().orElseThrow().line;
        boolean alone = body.getBegin().orElseThrow().line < line
                && (at == 0 || statements.get(at - 1).getEnd().orElseThrow().line < line);
        if (visible.isEmpty() || !alone) {
            return null;
        }
        String value = chance.of(visible);
        Sink sink = chance.of(Sink.values());
        String shown = chance.of("$", "\"so \" + $", "String.valueOf($).trim()", "java.util.Optional.ofNullable($)")
                .replace("$", value);
        String text = sink.statement("(" + shown + ")") + " // LEAK " + number + "\n" + twin(value, sink, chance)
                + " // HARMLESS " + number + "\n";
        return new Insertion(file, line, text);
    }

    /** What may hold the data there: the parameter, variables declared before, and the field that a getter returns. */
    private static List<String> visible(
            CallableDeclaration<?> declared, List<Statement> statements, int at, Entered entered) {
        List<String> visible = new ArrayList<>();
        if (entered.argument() >= 0) {
            visible.add(declared.getParameter(entered.argument()).getNameAsString());
        } else if (statements.get(at) instanceof ReturnStmt returned) {
            returned.getExpression()
                    .filter(e -> e instanceof NameExpr || e instanceof FieldAccessExpr)
                    .ifPresent(e -> visible.add(e.toString()));
        }
        for (Statement earlier : statements.subList(0, at)) {
            if (earlier.isExpressionStmt()
                    && earlier.asExpressionStmt().getExpression().isVariableDeclarationExpr()) {
                earlier.asExpressionStmt().getExpression().asVariableDeclarationExpr().getVariables().stream()
                        .filter(variable -> !variable.getType().isPrimitiveType())
                        .map(VariableDeclarator::getNameAsString)
                        .forEach(visible::add);
            }
        }
        return visible;
    }

    private static String twin(String value, Sink sink, Chance chance) {
        return switch (chance.below(5)) {
            case 0 -> sink.statement("String.valueOf(" + value + ").length()");
            case 1 -> sink.statement(Injection.PACKAGE + ".Mask.mask(String.valueOf(" + value + "))");
            case 2 -> "{ var copy = String.valueOf(" + value + "); copy = \"none\"; " + sink.statement("copy") + " }";
            case 3 ->
                sink.statement("java.util.Map.of(\"a\", String.valueOf(" + value + "), \"b\", \"none\").get(\"b\")");
            default -> sink.statement("(" + value + " == null)");
        };
    }
}
