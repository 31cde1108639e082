package io.github.personaldata.checker.flow.type;

import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one method says to JSON mappers and printers by reflection, in whatever order. */
final class WriterSetup {
    private static final Set<String> VISIBILITY = Set.of(
            "setVisibility",
            "visibility",
            "setVisibilityChecker",
            "withVisibility",
            "withFieldVisibility",
            "withGetterVisibility",
            "withIsGetterVisibility");
    private static final Set<String> MIX_INS = Set.of(
            "addMixIn", "addMixInAnnotations", "setMixInAnnotation", "setMixInAnnotations", "setMixIns", "mixIn");
    private static final Set<String> WIDE = Set.of("ANY", "NON_PRIVATE", "PROTECTED_AND_PUBLIC");
    private static final Set<String> ACCESSORS = Set.of("FIELD", "GETTER", "IS_GETTER", "SETTER", "CREATOR");
    private static final String JACKSON = "com.fasterxml.jackson.";
    private static final String GSON = "com.google.gson.";
    private static final String SPRING = "org.springframework.http.converter.json.";
    private static final String PRINTERS = "org.apache.commons.lang";

    private final MethodId method;
    private final boolean givenMapper;
    private final Set<FieldId> read = new LinkedHashSet<>();
    private final Set<FieldId> written = new LinkedHashSet<>();
    private final Map<String, Set<String>> mixIns = new LinkedHashMap<>();
    private final Set<String> said = new HashSet<>();
    private final Set<String> constants = new HashSet<>();
    private boolean obtains;
    private boolean deep;
    private boolean transients;
    private int gsons;

    private WriterSetup(Code code) {
        this.method = code.method();
        this.givenMapper =
                code.registers().stream().limit(code.parameters()).anyMatch(register -> isMapper(register.type()));
    }

    static WriterSetup of(Program program, Code code) {
        WriterSetup setup = new WriterSetup(code);
        for (Code.Block block : code.blocks()) {
            for (Instruction instruction : block.instructions()) {
                setup.add(program, code, instruction);
            }
        }
        return setup;
    }

    private static boolean isMapper(Type type) {
        return type.erasure().startsWith(JACKSON + "databind.")
                || type.erasure().equals(GSON + "Gson");
    }

    private void add(Program program, Code code, Instruction instruction) {
        if (instruction instanceof Instruction.Invoke call) {
            call(code, call);
        } else if (instruction instanceof Instruction.GetField get) {
            constants.add(get.field().name());
            if (holdsMapper(program, get.field())) {
                read.add(get.field());
            }
        } else if (instruction instanceof Instruction.PutField put && holdsMapper(program, put.field())) {
            written.add(put.field());
        } else if (instruction instanceof Instruction.NewObject made) {
            String type = made.type().name();
            deep |= type.startsWith(PRINTERS) && type.endsWith("RecursiveToStringStyle");
            gsons += type.equals(GSON + "Gson") ? 1 : 0;
        }
    }

    private static boolean holdsMapper(Program program, FieldId field) {
        FieldInfo info = program.field(field);
        return info != null && isMapper(info.type());
    }

    private void call(Code code, Instruction.Invoke call) {
        String name = call.target().name();
        List<MethodId> targets = call.target().candidates();
        boolean library = targets.stream()
                .allMatch(m -> m.owner().startsWith(JACKSON)
                        || m.owner().startsWith(GSON)
                        || m.owner().startsWith(SPRING));
        if (library) {
            said.add(name);
            gsons += name.equals("create") ? 1 : 0;
            if (MIX_INS.contains(name) && call.arguments().length == 2) {
                for (String target : classes(code, call.arguments()[0])) {
                    mixIns.computeIfAbsent(target, t -> new LinkedHashSet<>())
                            .addAll(classes(code, call.arguments()[1]));
                }
            }
        } else {
            obtains |= isMapper(call.type());
        }
        transients |= targets.stream()
                .anyMatch(m -> m.owner().startsWith(PRINTERS)
                        && (m.name().equals("setAppendTransients")
                                || m.parameters().contains("boolean") && isByReflection(m)));
    }

    private static boolean isByReflection(MethodId method) {
        return method.name().equals("reflectionToString")
                || method.owner().endsWith(".ReflectionToStringBuilder")
                        && (method.name().equals("toString") || method.isConstructor());
    }

    /** Class literals that a register holds. */
    private static List<String> classes(Code code, int register) {
        return code.blocks().stream()
                .flatMap(block -> block.instructions().stream())
                .filter(i -> i instanceof Instruction.Constant && i.to() == register)
                .map(i -> String.valueOf(((Instruction.Constant) i).text()))
                .toList();
    }

    MethodId method() {
        return method;
    }

    /** Fields with mappers that it reads. */
    Set<FieldId> read() {
        return read;
    }

    /** Fields with mappers that it writes. */
    Set<FieldId> written() {
        return written;
    }

    Map<String, Set<String>> mixIns() {
        return mixIns;
    }

    boolean isGivenMapper() {
        return givenMapper;
    }

    /** Whether all mappers that it keeps are made by it. */
    boolean makesItsMappers() {
        return !givenMapper && !obtains;
    }

    /** Whether it says something by which a mapper may write more. */
    boolean widens() {
        return showsFields() || showsGetters() || said.stream().anyMatch(MIX_INS::contains);
    }

    boolean showsFields() {
        return isWide() && (constants.contains("FIELD") || said.contains("withFieldVisibility") || !saysWhich());
    }

    boolean showsGetters() {
        return isWide()
                && (constants.contains("GETTER")
                        || constants.contains("IS_GETTER")
                        || said.contains("withGetterVisibility")
                        || said.contains("withIsGetterVisibility")
                        || !saysWhich());
    }

    private boolean isWide() {
        return said.stream().anyMatch(VISIBILITY::contains)
                && (constants.stream().anyMatch(WIDE::contains) || !constants.contains("NONE"));
    }

    private boolean saysWhich() {
        return constants.stream().anyMatch(ACCESSORS::contains)
                || said.contains("withFieldVisibility")
                || said.contains("withGetterVisibility")
                || said.contains("withIsGetterVisibility");
    }

    boolean printsDeep() {
        return deep;
    }

    boolean printsTransients() {
        return transients;
    }

    /** Whether the one Gson that it makes writes only what is exposed. */
    boolean exposes() {
        return gsons == 1 && makesItsMappers() && said.contains("excludeFieldsWithoutExposeAnnotation");
    }
}
