package io.github.personaldata.checker.link.classfile;

import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Code as text, one instruction per line: registers by name, with their number where the name is missing or taken. */
public final class CodeText {
    private final Code code;
    private final StringBuilder out = new StringBuilder();

    private CodeText(Code code) {
        this.code = code;
    }

    public static String of(Code code) {
        CodeText text = new CodeText(code);
        for (int b = 0; b < code.blocks().size(); b++) {
            Code.Block block = code.blocks().get(b);
            text.out.append('B').append(b);
            if (!block.handlers().isEmpty()) {
                text.out.append(" handlers ").append(block.handlers());
            }
            text.out.append('\n');
            block.instructions()
                    .forEach(i -> text.out.append("  ").append(text.line(i)).append('\n'));
        }
        return text.out.toString();
    }

    private String r(int register) {
        if (register < 0) {
            return "_";
        }
        String name = code.registers().get(register).name();
        for (int i = 0; i < register && !name.isEmpty(); i++) {
            if (code.registers().get(i).name().equals(name)) {
                return name + "%" + register;
            }
        }
        return name.isEmpty() ? "%" + register : name;
    }

    private String all(int[] registers) {
        List<String> names = new ArrayList<>();
        for (int register : registers) {
            names.add(r(register));
        }
        return String.join(", ", names);
    }

    private static String shorten(MethodId id) {
        return simple(id.owner()) + "#" + id.name()
                + id.parameters().stream().map(CodeText::simple).collect(Collectors.joining(",", "(", ")"));
    }

    private static String shorten(FieldId id) {
        return simple(id.owner()) + "#" + id.name();
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String simple(Type type) {
        return simple(type.erasure());
    }

    private String line(Instruction i) {
        if (i instanceof Instruction.Constant c) {
            return r(c.to()) + " = '" + c.text() + "'";
        } else if (i instanceof Instruction.Copy c) {
            return r(c.to()) + " = " + r(c.from());
        } else if (i instanceof Instruction.Convert c) {
            return r(c.to()) + " = (" + simple(c.type()) + ") " + r(c.from());
        } else if (i instanceof Instruction.Operate o) {
            return r(o.to()) + " = " + o.operator() + " " + all(o.operands());
        } else if (i instanceof Instruction.Concat c) {
            return r(c.to()) + " = concat " + all(c.parts());
        } else if (i instanceof Instruction.GetField g) {
            return r(g.to()) + " = " + r(g.base()) + "." + shorten(g.field());
        } else if (i instanceof Instruction.PutField p) {
            return r(p.base()) + "." + shorten(p.field()) + " = " + r(p.from());
        } else if (i instanceof Instruction.GetElement g) {
            return r(g.to()) + " = " + r(g.array()) + "[" + r(g.index()) + "/" + g.constant() + "]";
        } else if (i instanceof Instruction.PutElement p) {
            return r(p.array()) + "[" + r(p.index()) + "/" + p.constant() + "] = " + r(p.from());
        } else if (i instanceof Instruction.NewObject n) {
            return r(n.to()) + " = new " + simple(n.type());
        } else if (i instanceof Instruction.NewArray n) {
            return r(n.to()) + " = new " + simple(n.type());
        }
        return more(i);
    }

    private String more(Instruction i) {
        if (i instanceof Instruction.Invoke v) {
            return (v.to() < 0 ? "" : r(v.to()) + " = ") + v.dispatch() + " "
                    + (v.target().candidates().isEmpty()
                            ? "?" + v.target().name()
                            : shorten(v.target().candidates().get(0)))
                    + " on " + r(v.receiver()) + " with "
                    + all(v.arguments());
        } else if (i instanceof Instruction.Function f) {
            MethodId method = f.method();
            return r(f.to()) + " = function " + (method == null ? "?" : shorten(method)) + " by " + shorten(f.body())
                    + " captures " + all(f.captured());
        } else if (i instanceof Instruction.TestType t) {
            return r(t.to()) + " = " + r(t.from()) + " instanceof " + simple(t.type());
        } else if (i instanceof Instruction.Catch c) {
            return r(c.to()) + " = catch "
                    + c.types().stream().map(CodeText::simple).collect(Collectors.joining("|"));
        } else if (i instanceof Instruction.Opaque o) {
            return r(o.to()) + " = opaque " + all(o.operands());
        } else if (i instanceof Instruction.Goto g) {
            return "goto B" + g.target();
        } else if (i instanceof Instruction.Branch b) {
            return "if " + r(b.condition()) + " goto B" + b.whenTrue() + " else B" + b.whenFalse();
        } else if (i instanceof Instruction.Select s) {
            List<String> cases = new ArrayList<>();
            for (int c = 0; c < s.targets().length; c++) {
                cases.add(s.constants().get(c) + ":B" + s.targets()[c]);
            }
            return "select " + r(s.selector()) + " " + String.join(" ", cases);
        } else if (i instanceof Instruction.Return x) {
            return x.from() < 0 ? "return" : "return " + r(x.from());
        }
        return "throw " + r(((Instruction.Throw) i).from());
    }
}
