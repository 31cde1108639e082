package io.github.personaldata.checker.flow.type;

import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.ArrayList;
import java.util.List;

/** A class with all that it inherits from. */
final class Hierarchy {
    private Hierarchy() {}

    /** The class and its supertypes outside the JDK, as far as they are known, nearest first. */
    static List<TypeInfo> of(Program program, String type) {
        List<TypeInfo> hierarchy = new ArrayList<>();
        List<String> names = new ArrayList<>(List.of(type));
        names.addAll(program.supertypes(type));
        for (String name : names) {
            TypeInfo info = program.type(name);
            if (info != null && info.origin() != TypeInfo.Origin.JDK) {
                hierarchy.add(info);
            }
        }
        return hierarchy;
    }
}
