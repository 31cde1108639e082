package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what runs when a method is called on an object of a class. */
final class MethodLookup {
    private final Set<MethodId> methods;
    private final Program program;

    /** In: the methods that have code. */
    MethodLookup(Set<MethodId> methods, Program program) {
        this.methods = methods;
        this.program = program;
    }

    /**
     * The method with code that a class has or inherits for a method, null if there is none; parameters of an overrider of a generic method
     * have other erasures.
     */
    MethodId find(String type, MethodId target) {
        List<String> types = new ArrayList<>(List.of(type));
        types.addAll(program.supertypes(type));
        for (boolean exactly : new boolean[] {true, false}) {
            for (String owner : types) {
                for (MethodId method : methods) {
                    if (method.owner().equals(owner)
                            && method.name().equals(target.name())
                            && method.parameters().size() == target.parameters().size()
                            && (!exactly || method.parameters().equals(target.parameters()))) {
                        return method;
                    }
                }
            }
        }
        return null;
    }
}
