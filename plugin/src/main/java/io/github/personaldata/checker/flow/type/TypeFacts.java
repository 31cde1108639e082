package io.github.personaldata.checker.flow.type;

import io.github.personaldata.checker.flow.label.LabelTable;
import io.github.personaldata.checker.flow.wire.Beans;
import io.github.personaldata.checker.flow.wire.InjectedClasses;
import io.github.personaldata.checker.link.program.Program;

/**
 * What flow asks about types, each question answered once for a program. May be shared by threads.
 *
 * @param kinds how values of a type print
 * @param shapes which parts of an object come out
 * @param singles fields that hold one object of a known class
 * @param targets what a virtual call may run
 * @param beans what containers inject
 * @param injected classes of what they inject
 */
public record TypeFacts(
        TypeKinds kinds,
        ObjectShapes shapes,
        SingleObjects singles,
        Targets targets,
        Beans beans,
        InjectedClasses injected) {
    /** Facts about the types of a program. */
    public static TypeFacts of(Program program, LabelTable labels) {
        TypeKinds kinds = new TypeKinds(program);
        ObjectShapes shapes = new ObjectShapes(program, labels, kinds, new Properties(program));
        Beans beans = new Beans(program);
        return new TypeFacts(
                kinds,
                shapes,
                new SingleObjects(program),
                new Targets(program),
                beans,
                new InjectedClasses(program, beans));
    }
}
