package io.github.personaldata.checker.link.classfile;

import io.github.personaldata.checker.link.program.Flag;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/** Access flags of class files as flags of the program. */
final class AccessFlags {
    private AccessFlags() {}

    static Set<Flag> ofClass(int access, boolean isSealed) {
        EnumSet<Flag> flags = common(access);
        if (isSealed) {
            flags.add(Flag.SEALED);
        }
        return Collections.unmodifiableSet(flags);
    }

    static Set<Flag> ofField(int access, boolean constant) {
        EnumSet<Flag> flags = common(access);
        if ((access & Opcodes.ACC_TRANSIENT) != 0) {
            flags.add(Flag.TRANSIENT);
        }
        if (constant) {
            flags.add(Flag.INITIALISED);
        }
        return Collections.unmodifiableSet(flags);
    }

    static Set<Flag> ofMethod(int access, boolean inInterface) {
        EnumSet<Flag> flags = common(access);
        if ((access & Opcodes.ACC_VARARGS) != 0) {
            flags.add(Flag.VARARGS);
        }
        if ((access & Opcodes.ACC_BRIDGE) != 0) {
            flags.add(Flag.SYNTHETIC);
        }
        int noDefault = Opcodes.ACC_ABSTRACT | Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE;
        if (inInterface && (access & noDefault) == 0) {
            flags.add(Flag.DEFAULT);
        }
        return Collections.unmodifiableSet(flags);
    }

    private static EnumSet<Flag> common(int access) {
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        put(flags, access, Opcodes.ACC_PUBLIC, Flag.PUBLIC);
        put(flags, access, Opcodes.ACC_PROTECTED, Flag.PROTECTED);
        put(flags, access, Opcodes.ACC_PRIVATE, Flag.PRIVATE);
        put(flags, access, Opcodes.ACC_STATIC, Flag.STATIC);
        put(flags, access, Opcodes.ACC_ABSTRACT, Flag.ABSTRACT);
        put(flags, access, Opcodes.ACC_FINAL, Flag.FINAL);
        put(flags, access, Opcodes.ACC_SYNTHETIC, Flag.SYNTHETIC);
        return flags;
    }

    private static void put(EnumSet<Flag> flags, int access, int bit, Flag flag) {
        if ((access & bit) != 0) {
            flags.add(flag);
        }
    }
}
