package io.github.personaldata.checker.link.classfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;

/**
 * What the debug attributes of methods say about their heads. Found by walking over the attributes, which is a good deal faster than to
 * have ASM decode all instructions.
 */
final class DebugTables {
    private final ClassReader reader;
    private final char[] buffer;
    private int at;

    private DebugTables(ClassReader reader) {
        this.reader = reader;
        this.buffer = new char[reader.getMaxStringLength()];
    }

    /**
     * One method's head.
     *
     * @param line of its first instruction, 0 if there is none
     * @param names local variables alive on entry, by slot
     */
    record Head(int line, Map<Integer, String> names) {
        static final Head NONE = new Head(0, Map.of());
    }

    /** The heads of all methods, in the order of the class file. */
    static List<Head> heads(ClassReader reader) {
        DebugTables tables = new DebugTables(reader);
        tables.at = reader.header + 6;
        int interfaces = tables.u2();
        tables.at += 2 * interfaces;
        for (int fields = tables.u2(); fields > 0; fields--) {
            tables.at += 6;
            tables.skipAttributes();
        }
        List<Head> heads = new ArrayList<>();
        for (int methods = tables.u2(); methods > 0; methods--) {
            tables.at += 6;
            heads.add(tables.method());
        }
        return heads;
    }

    private int u2() {
        int value = reader.readUnsignedShort(at);
        at += 2;
        return value;
    }

    private int u4() {
        int value = reader.readInt(at);
        at += 4;
        if (value < 0) {
            throw new Unreadable("an attribute is too long");
        }
        return value;
    }

    private String utf8() {
        String text = reader.readUTF8(at, buffer);
        at += 2;
        return text == null ? "" : text;
    }

    private void skipAttributes() {
        for (int count = u2(); count > 0; count--) {
            at += 2;
            int length = u4();
            at += length;
        }
    }

    private Head method() {
        Head head = Head.NONE;
        for (int count = u2(); count > 0; count--) {
            boolean code = utf8().equals("Code");
            int length = u4();
            int end = at + length;
            if (code) {
                head = code();
            }
            at = end;
        }
        return head;
    }

    private Head code() {
        at += 4;
        int codeLength = u4();
        at += codeLength;
        int exceptions = u2();
        at += 8 * exceptions;
        int firstPc = Integer.MAX_VALUE;
        int line = 0;
        Map<Integer, String> names = new TreeMap<>();
        for (int count = u2(); count > 0; count--) {
            String name = utf8();
            int length = u4();
            int end = at + length;
            if (name.equals("LineNumberTable")) {
                for (int entries = u2(); entries > 0; entries--) {
                    int pc = u2();
                    int number = u2();
                    if (pc < firstPc) {
                        firstPc = pc;
                        line = number;
                    }
                }
            } else if (name.equals("LocalVariableTable")) {
                localVariables(names);
            }
            at = end;
        }
        return new Head(line, names);
    }

    private void localVariables(Map<Integer, String> names) {
        for (int entries = u2(); entries > 0; entries--) {
            int start = u2();
            at += 2;
            String name = utf8();
            at += 2;
            int slot = u2();
            if (start == 0) {
                names.put(slot, name);
            }
        }
    }
}
