package io.github.personaldata.checker.link.infer;

import io.github.personaldata.checker.link.Attribution.Meaning;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.scope.BodyShape;
import io.github.personaldata.checker.link.scope.DeclaredType;
import io.github.personaldata.checker.link.scope.TypeEnv;
import io.github.personaldata.checker.link.scope.World;
import io.github.personaldata.checker.source.model.Body;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.Statement;
import io.github.personaldata.checker.source.model.TypeDeclaration;
import io.github.personaldata.checker.source.model.TypeRef;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Attributes one body, in one go. Holds what its parts share. */
public final class BodyTyping {
    /** Inference steps that one body may take per site; beyond it what is left stays unknown. */
    private static final int STEPS_PER_SITE = 200;

    private static final int STEPS_AT_LEAST = 20_000;

    final World world;
    final Types types;
    final Members members;
    final DeclaredType owner;
    final Body body;
    final BodyShape shape;
    final Facts facts;
    final Level level;
    final Names names = new Names(this);
    final Expressions expressions = new Expressions(this);
    final Calls calls = new Calls(this);
    final Creations creations = new Creations(this);
    final Overloads overloads = new Overloads(this);
    final Lambdas lambdas = new Lambdas(this);
    final References references = new References(this);
    final Patterns patterns = new Patterns(this);
    final Statements statements = new Statements(this);
    final Extensions extensions;
    private int steps;

    private BodyTyping(Members members, DeclaredType owner, Body body, Level level) {
        this.members = members;
        this.types = members.types();
        this.world = types.world();
        this.owner = owner;
        this.body = body;
        this.shape = owner.shape(body);
        this.facts = new Facts(body);
        this.level = level;
        this.extensions = new Extensions(this);
        this.steps = Math.max(STEPS_AT_LEAST, STEPS_PER_SITE * body.sites());
    }

    /**
     * Attributes a body.
     *
     * @param member the member of the type that has the body
     * @param enclosing answers the facts of the body around a local class
     */
    public static Facts attribute(
            Members members,
            DeclaredType owner,
            TypeDeclaration.Member member,
            Body body,
            Function<DeclaredType, Facts> enclosing) {
        BodyTyping typing = new BodyTyping(members, owner, body, level(owner, enclosing));
        typing.run(member);
        return typing.facts;
    }

    private static Level level(DeclaredType type, Function<DeclaredType, Facts> enclosing) {
        DeclaredType outer = type.outer();
        Level around = outer == null ? null : level(outer, enclosing);
        if (type.home() == null) {
            return new Level(type, null, null, around);
        }
        Scope scope = enclosing.apply(type).scopeOf(type.name());
        return new Level(type, type.home().body(), scope, around);
    }

    private void run(TypeDeclaration.Member member) {
        TypeEnv env = owner.env();
        if (member instanceof TypeDeclaration.Method m) {
            Scope scope = new Scope(
                    null,
                    m.typeParameters().isEmpty() ? env : env.in(world.resolver().variables(owner, m)));
            List<TypeDeclaration.Parameter> parameters =
                    m.compact() ? owner.declaration().components() : m.parameters();
            int i = 0;
            for (TypeDeclaration.Parameter p : parameters) {
                scope = scope.with(p.name(), resolve(p.type(), scope), new Meaning.Parameter(i++));
            }
            Type result = m.name().equals("<init>") ? Type.VOID : resolve(m.result(), scope);
            statements.method(body.code(), scope, result);
        } else if (member instanceof TypeDeclaration.Field f) {
            Scope scope = new Scope(null, env);
            initializer(scope, resolve(f.type(), scope));
        } else if (member instanceof TypeDeclaration.EnumConstant) {
            initializer(new Scope(null, env), types.self(owner.name()));
        } else {
            statements.method(body.code(), new Scope(null, env), Type.VOID);
        }
    }

    private void initializer(Scope scope, Type expected) {
        if (body.code() instanceof Statement.Evaluate e) {
            type(e.expression(), scope, expected);
        } else {
            statements.method(body.code(), scope, expected);
        }
    }

    /** Types an expression; {@code expected} is null where it stands alone, unknown where its target is not known yet. */
    Type type(Expression e, Scope scope, @Nullable Type expected) {
        return expressions.type(e, scope, expected);
    }

    Type resolve(TypeRef ref, Scope scope) {
        return world.resolver().resolve(ref, scope.env());
    }

    /** Takes one step of the budget; false if there is none left. */
    boolean step() {
        if (steps <= 0) {
            facts.exhausted = true;
            return false;
        }
        steps--;
        return true;
    }
}
