package io.github.personaldata.checker.link;

import io.github.personaldata.checker.link.classfile.ClassFiles;
import io.github.personaldata.checker.link.infer.Facts;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Resolution;
import io.github.personaldata.checker.link.scope.DeclaredType;
import io.github.personaldata.checker.source.SourceReader;
import io.github.personaldata.checker.source.model.Body;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.SourceFile;
import io.github.personaldata.checker.source.model.TypeDeclaration;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A linked program of a few source texts, and what its sites mean. Each text is a file named after its first type. */
final class Linked {
    private static final ClassFiles JDK = ClassFiles.open(List.of(), 17);

    private final LinkedProgram program;

    private Linked(LinkedProgram program) {
        this.program = program;
    }

    static Linked of(String... texts) {
        return of(LombokConfig.DEFAULT, texts);
    }

    static Linked of(LombokConfig lombok, String... texts) {
        List<SourceFile> files = new ArrayList<>();
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            files.add(new SourceFile(
                    "F" + files.size() + ".java", new SourceReader().read(bytes, StandardCharsets.UTF_8, 21)));
        }
        return new Linked(Linker.linked(files, new Linker.Options(JDK, List.of(), lombok)));
    }

    Program program() {
        return program;
    }

    Bodies bodies() {
        return program.bodies();
    }

    /** The targets of all calls, creations or references of that name, in source order; not exact ones with their quality first. */
    List<String> calls(String name) {
        List<String> found = new ArrayList<>();
        each((e, facts) -> {
            boolean fits = e instanceof Expression.Call c && c.name().equals(name)
                    || e instanceof Expression.MethodReference m && m.name().equals(name)
                    || e instanceof Expression.New n
                            && name.equals("new " + n.type().name());
            if (fits) {
                Resolution r = facts.target(e.site()).resolution();
                found.add(
                        r.quality() == Resolution.Quality.EXACT
                                ? r.candidates().get(0).toString()
                                : r.quality() + " " + r.candidates());
            }
        });
        return found;
    }

    /** The only call of that name. */
    String call(String name) {
        List<String> all = calls(name);
        if (all.size() != 1) {
            throw new AssertionError(name + " is called " + all.size() + " times");
        }
        return all.get(0);
    }

    /** The static types of all uses of a simple name. */
    List<String> types(String name) {
        return names(name, (n, facts) -> facts.type(n.site()).erasure());
    }

    /** What all uses of a simple name mean. */
    List<String> meanings(String name) {
        return names(name, (n, facts) -> facts.meaning(n.site()).toString());
    }

    private interface Answer {
        String of(Expression.Name name, Facts facts);
    }

    private List<String> names(String name, Answer answer) {
        List<String> found = new ArrayList<>();
        each((e, facts) -> {
            if (e instanceof Expression.Name n && n.name().equals(name)) {
                found.add(answer.of(n, facts));
            }
        });
        return found;
    }

    private void each(BiConsumer<Expression, Facts> to) {
        Collection<DeclaredType> types = bodies().world().declarations().all();
        for (DeclaredType type : types) {
            for (TypeDeclaration.Member member : type.declaration().members()) {
                Body body = Captured.body(member);
                if (body != null) {
                    Facts facts = bodies().facts(type, member, body);
                    Sites.of(body, e -> to.accept(e, facts));
                }
            }
        }
    }

    /** All expressions of a body in source order. */
    private static final class Sites {
        static void of(Body body, Consumer<Expression> to) {
            List<Expression> all = new ArrayList<>();
            walk(body.code(), all);
            all.sort(Comparator.comparingInt(Expression::site));
            all.forEach(to);
        }

        private static void walk(Object node, List<Expression> to) {
            if (node instanceof List<?> list) {
                list.forEach(each -> walk(each, to));
            } else if (node instanceof Record r && !(node instanceof TypeDeclaration)) {
                if (node instanceof Expression e) {
                    to.add(e);
                }
                for (var c : r.getClass().getRecordComponents()) {
                    if (!c.getType().isPrimitive() && c.getType() != String.class) {
                        try {
                            Object part = c.getAccessor().invoke(r);
                            if (part != null) {
                                walk(part, to);
                            }
                        } catch (ReflectiveOperationException e) {
                            throw new IllegalStateException(e);
                        }
                    }
                }
            }
        }
    }
}
