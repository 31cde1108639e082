package io.github.personaldata.checker.flow.type;

import io.github.personaldata.checker.flow.label.CodePurposes;
import io.github.personaldata.checker.flow.label.ConsentChecks;
import io.github.personaldata.checker.flow.label.LabelTable;
import io.github.personaldata.checker.flow.wire.Beans;
import io.github.personaldata.checker.flow.wire.InjectedClasses;
import io.github.personaldata.checker.link.program.Program;

/**
 * What flow asks about types, each question answered once for a program. May be shared by threads.
 *
 * @param kinds how values of a type print
 * @param shapes which parts of an object come out
 * @param settings what mappers are told
 * @param properties what copies of an object are given
 * @param singles fields that hold one object of a known class
 * @param targets what a virtual call may run
 * @param exceptions what methods declare that they throw
 * @param readings how a library reads containers that the program's classes are
 * @param beans what containers inject
 * @param injected classes of what they inject
 * @param checks which methods ask for consent
 * @param purposes what code works for
 */
public record TypeFacts(
        TypeKinds kinds,
        ObjectShapes shapes,
        WriterSettings settings,
        BeanProperties properties,
        SingleObjects singles,
        Targets targets,
        DeclaredExceptions exceptions,
        ContainerReadings readings,
        Beans beans,
        InjectedClasses injected,
        ConsentChecks checks,
        CodePurposes purposes) {
    /**
     * Facts about the types of a program.
     *
     * @param declared the same program; what is asked of it while methods are analysed follows from declarations and single pieces of code
     */
    public static TypeFacts of(
            Program program, Program declared, LabelTable labels, ConsentChecks checks, CodePurposes purposes) {
        TypeKinds kinds = new TypeKinds(declared);
        WriterSettings settings = new WriterSettings(program);
        ObjectShapes shapes = new ObjectShapes(declared, labels, kinds, settings);
        Beans beans = new Beans(program);
        Targets targets = new Targets(declared);
        return new TypeFacts(
                kinds,
                shapes,
                settings,
                new BeanProperties(declared),
                new SingleObjects(declared, labels),
                targets,
                new DeclaredExceptions(declared),
                new ContainerReadings(declared, kinds, targets),
                beans,
                new InjectedClasses(program, beans),
                checks,
                purposes);
    }
}
