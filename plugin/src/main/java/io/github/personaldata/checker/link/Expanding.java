package io.github.personaldata.checker.link;

import io.github.personaldata.checker.link.generated.GeneratedMembers;
import io.github.personaldata.checker.link.infer.Offers;
import io.github.personaldata.checker.link.infer.Types;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.scope.World;
import java.util.Map;

/**
 * Adds to declared types what the language and Lombok make.
 *
 * @param generated types that are generated whole, by name; filled before the first type is asked for
 */
record Expanding(LombokConfig config, Map<String, TypeInfo> generated) implements World.Expansion {
    @Override
    public TypeInfo own(TypeInfo declared) {
        TypeInfo whole = DefaultConstructor.added(GeneratedMembers.expand(declared, config));
        TypeInfo also = generated.get(declared.name());
        return also == null ? whole : GeneratedMembers.merge(whole, also);
    }

    @Override
    public TypeInfo adopted(TypeInfo own, World world) {
        return GeneratedMembers.delegating(own) ? GeneratedMembers.delegated(own, new Offers(new Types(world))) : own;
    }
}
