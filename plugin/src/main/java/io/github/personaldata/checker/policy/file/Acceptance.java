package io.github.personaldata.checker.policy.file;

import io.github.personaldata.checker.catalogue.MethodPattern;
import io.github.personaldata.checker.catalogue.TypePattern;
import io.github.personaldata.checker.flow.result.AcceptedVariable;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.source.model.Position;
import io.github.personaldata.checker.yaml.Place;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Findings of one rule that are accepted within a type, a method, or a declaration of variables.
 *
 * @param method absent if a whole type or a variable is meant
 * @param variable absent if a whole type or method is meant
 * @param until last day of the acceptance
 */
public record Acceptance(
        RuleId rule,
        TypePattern type,
        @Nullable MethodPattern method,
        @Nullable AcceptedVariable variable,
        String reason,
        @Nullable LocalDate until,
        Place place) {
    /** Whether code at that place, in that method or in a type nested in the accepted one, is meant. */
    public boolean covers(MethodId enclosing, Position at) {
        if (method != null) {
            return type.matches(enclosing.owner()) && method.matchesSignature(declared(enclosing));
        }
        return isWithin(enclosing.owner()) && (variable == null || variable.spans(at));
    }

    /** Whether a member that no code speaks of is meant: by its type, by one that is around that, or by itself. */
    public boolean covers(String owner, String member) {
        if (variable != null) {
            return type.matches(owner) && variable.fields().contains(member);
        }
        return method == null && isWithin(owner);
    }

    private boolean isWithin(String owner) {
        return type.matches(owner) || owner.startsWith(type.name() + "$");
    }

    /** What it holds in, as {@code kz.shop.Audit}, {@code kz.shop.Audit#write(..)} or {@code kz.shop.Audit#write.line}. */
    public String within() {
        if (variable != null) {
            return type + "#" + variable.name();
        }
        return method == null ? type.toString() : method.toString();
    }

    /** What it accepts, to tell it from others: {@code personal-data-in-log in kz.shop.Audit}. */
    public String name() {
        return rule.id() + " in " + within();
    }

    /** The same in short, for people: {@code personal-data-in-log (Audit.write)}. */
    public String shown() {
        String within = within();
        String name = within.contains("(") ? within.substring(0, within.indexOf('(')) : within;
        int end = name.contains("#") ? name.indexOf('#') : name.length();
        int type = Math.max(name.lastIndexOf('.', end - 1), name.lastIndexOf('$', end - 1));
        boolean many = name.substring(0, end).contains("*");
        return rule.id() + " (" + name.substring(many ? 0 : type + 1).replace('#', '.') + ")";
    }

    /** Whether it has run out on that day. */
    public boolean expired(LocalDate today) {
        return until != null && today.isAfter(until);
    }

    /** A lambda's body belongs to the method it stands in. */
    public static MethodId declared(MethodId method) {
        String name = method.name();
        if (!name.startsWith("lambda$")) {
            return method;
        }
        String within = name.substring("lambda$".length(), Math.max(name.lastIndexOf('$'), "lambda$".length()));
        return new MethodId(method.owner(), within, method.parameters());
    }
}
