package io.github.personaldata.checker.flow.type;

import io.github.personaldata.checker.link.program.Program;

/**
 * What flow asks about types, each question answered once for a program. May be shared by threads.
 *
 * @param kinds how values of a type print
 * @param properties what a JSON mapper writes
 * @param singles fields that hold one object of a known class
 * @param targets what a virtual call may run
 */
public record TypeFacts(TypeKinds kinds, Properties properties, SingleObjects singles, Targets targets) {
    /** Facts about the types of a program. */
    public static TypeFacts of(Program program) {
        return new TypeFacts(
                new TypeKinds(program), new Properties(program), new SingleObjects(program), new Targets(program));
    }
}
