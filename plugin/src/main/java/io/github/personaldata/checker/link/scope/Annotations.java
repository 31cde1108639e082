package io.github.personaldata.checker.link.scope;

import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.source.model.Annotation;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Annotations with their names resolved and their values as constant text. */
final class Annotations {
    private final World world;
    private final Constants constants;

    Annotations(World world, Constants constants) {
        this.world = world;
        this.constants = constants;
    }

    List<AnnotationInfo> declared(List<Annotation> written, TypeEnv env) {
        if (written.isEmpty()) {
            return List.of();
        }
        List<AnnotationInfo> all = new ArrayList<>(written.size());
        for (Annotation each : written) {
            all.add(resolve(each, env, ""));
        }
        return all;
    }

    /** Those written within a type, with their paths. */
    List<AnnotationInfo> typeUse(TypeRef type, TypeEnv env) {
        List<AnnotationInfo> all = new ArrayList<>();
        typeUse(type, env, "", all);
        return all;
    }

    private void typeUse(TypeRef type, TypeEnv env, String path, List<AnnotationInfo> to) {
        if (type instanceof TypeRef.Named named) {
            named.annotations().forEach(each -> to.add(resolve(each, env, path)));
            int last = named.arguments().size() - 1;
            for (int i = 0; i <= last; i++) {
                typeUse(named.arguments().get(i), env, path + (i == last ? "[*]" : "[key]"), to);
            }
        } else if (type instanceof TypeRef.ArrayOf array) {
            typeUse(array.element(), env, path + "[*]", to);
        } else if (type instanceof TypeRef.Wildcard w && w.bound() != null) {
            typeUse(w.bound(), env, path, to);
        }
    }

    private AnnotationInfo resolve(Annotation written, TypeEnv env, String path) {
        Map<String, List<String>> values = new TreeMap<>();
        for (Annotation.Argument argument : written.arguments()) {
            List<String> texts = new ArrayList<>();
            value(argument.value(), env, texts);
            values.put(argument.name(), texts);
        }
        return new AnnotationInfo(typeName(written.name(), env), values, path, written.at());
    }

    private String typeName(String name, TypeEnv env) {
        TypeRef.Named ref = null;
        for (String part : name.split("\\.", -1)) {
            ref = new TypeRef.Named(ref, part, List.of(), false, List.of());
        }
        return ref == null ? name : world.resolver().resolve(ref, env).erasure();
    }

    private void value(Expression e, TypeEnv env, List<String> to) {
        if (e instanceof Expression.ArrayInitializer array) {
            array.elements().forEach(each -> value(each, env, to));
        } else if (e instanceof Expression.ClassLiteral c) {
            to.add(world.resolver().resolve(c.type(), env).erasure());
        } else if (e instanceof Expression.NestedAnnotation n) {
            to.add(typeName(n.annotation().name(), env));
        } else {
            Object constant = constants.evaluate(e, env);
            if (constant != null) {
                to.add(constant.toString());
            } else if (e instanceof Expression.Select s) {
                to.add(s.name());
            } else if (e instanceof Expression.Name n) {
                to.add(n.name());
            }
        }
    }
}
