package io.github.personaldata.checker.source;

import io.github.personaldata.checker.source.model.Annotation;
import io.github.personaldata.checker.source.model.Body;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.Statement;
import io.github.personaldata.checker.source.model.TypeRef;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Walks records for tests, in the order of their components. */
final class SiteWalk {
    private SiteWalk() {}

    /** All bodies in a model, those of local and anonymous classes too. */
    static List<Body> bodies(Record root) {
        List<Body> found = new ArrayList<>();
        visit(root, node -> {
            if (node instanceof Body body) {
                found.add(body);
            }
        });
        return found;
    }

    /** Calls back for every record, before what it holds. */
    static void visit(Object value, Consumer<Record> visitor) {
        if (value instanceof Collection<?> all) {
            all.forEach(each -> visit(each, visitor));
        } else if (value instanceof Record node) {
            visitor.accept(node);
            for (RecordComponent component : COMPONENTS.get(node.getClass())) {
                visit(part(node, component), visitor);
            }
        }
    }

    /** The sites of one body in the order of the walk. */
    static List<Integer> sites(Body body) {
        List<Integer> sites = new ArrayList<>();
        collect(body.code(), sites);
        return sites;
    }

    private static void collect(Object value, List<Integer> sites) {
        if (value instanceof Collection<?> all) {
            all.forEach(each -> collect(each, sites));
            return;
        }
        if (!(value instanceof Record node)
                || node instanceof Annotation
                || node instanceof TypeRef
                || node instanceof Body) {
            return;
        }
        boolean isType = node instanceof io.github.personaldata.checker.source.model.TypeDeclaration;
        if (isType) {
            return;
        }
        for (RecordComponent component : COMPONENTS.get(node.getClass())) {
            Object part = part(node, component);
            if (component.getName().equals("site")) {
                sites.add((Integer) part);
            } else {
                collect(part, sites);
            }
        }
    }

    static boolean isUnreadable(Record node) {
        return node instanceof Expression.Unreadable || node instanceof Statement.Unreadable;
    }

    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private static Object part(Record node, RecordComponent component) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
