package io.github.personaldata.checker.source;

import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import io.github.personaldata.checker.source.model.Annotation;
import io.github.personaldata.checker.source.model.Annotation.Argument;
import java.util.ArrayList;
import java.util.List;

/** Lowers annotations. */
final class Annotations {
    private final Lowering lowering;

    Annotations(Lowering lowering) {
        this.lowering = lowering;
    }

    List<Annotation> all(List<AnnotationExpr> annotations) {
        if (annotations.isEmpty()) {
            return List.of();
        }
        List<Annotation> lowered = new ArrayList<>(annotations.size());
        for (AnnotationExpr each : annotations) {
            lowered.add(one(each));
        }
        return lowered;
    }

    Annotation one(AnnotationExpr annotation) {
        List<Argument> arguments = new ArrayList<>();
        // the sites of the arguments count within the annotation
        Sites sites = new Sites(lowering.places);
        if (annotation instanceof SingleMemberAnnotationExpr single) {
            arguments.add(argument("value", single.getMemberValue(), sites));
        } else if (annotation instanceof NormalAnnotationExpr normal) {
            for (MemberValuePair pair : normal.getPairs()) {
                arguments.add(argument(lowering.name(pair.getName()), pair.getValue(), sites));
            }
        }
        return new Annotation(lowering.name(annotation.getNameAsString()), arguments, lowering.places.of(annotation));
    }

    private Argument argument(String name, Expression value, Sites sites) {
        return new Argument(name, lowering.expressions.lower(value, sites));
    }
}
