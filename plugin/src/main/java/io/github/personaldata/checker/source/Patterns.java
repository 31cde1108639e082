package io.github.personaldata.checker.source;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import io.github.personaldata.checker.source.model.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Lowers patterns. */
final class Patterns {
    private final Lowering lowering;

    Patterns(Lowering lowering) {
        this.lowering = lowering;
    }

    /** Lowers one of JavaParser's pattern expressions. */
    Pattern lower(Expression pattern, Sites sites) {
        if (pattern instanceof TypePatternExpr typed) {
            return new Pattern.Typed(
                    sites.open(typed.getName()),
                    lowering.types.type(lowering.undisguised(typed.getType())),
                    lowering.variable(typed.getName()));
        }
        if (pattern instanceof RecordPatternExpr record) {
            int site = sites.open(record);
            List<Pattern> parts = new ArrayList<>();
            for (Expression part : record.getPatternList()) {
                parts.add(lower(part, sites));
            }
            return new Pattern.Deconstruction(site, lowering.types.type(record.getType()), parts);
        }
        if (!pattern.isMatchAllPatternExpr()) {
            lowering.unreadable(pattern, "A pattern of an unknown kind");
        }
        return new Pattern.Any(sites.open(pattern));
    }
}
