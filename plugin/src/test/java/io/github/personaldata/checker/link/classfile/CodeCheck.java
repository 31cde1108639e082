package io.github.personaldata.checker.link.classfile;

import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Checks that code is well formed: every block ends in one terminator, sites are unique, registers are assigned before they are read. */
final class CodeCheck {
    private final Code code;
    private final List<String> problems = new ArrayList<>();

    private CodeCheck(Code code) {
        this.code = code;
    }

    /** What is wrong; empty if all is well. */
    static List<String> problems(Code code) {
        CodeCheck check = new CodeCheck(code);
        check.shape();
        if (check.problems.isEmpty()) {
            check.assignments();
        }
        return check.problems;
    }

    /** Whether this is the code of a method that could not be lowered. */
    static boolean isOpaque(Code code) {
        List<Instruction> first = code.blocks().get(0).instructions();
        return code.blocks().size() == 1
                && first.size() == 2
                && first.get(0) instanceof Instruction.Opaque o
                && o.operands().length == code.parameters()
                && first.get(1) instanceof Instruction.Return;
    }

    private void shape() {
        BitSet sites = new BitSet();
        for (int b = 0; b < code.blocks().size(); b++) {
            List<Instruction> block = code.blocks().get(b).instructions();
            for (int i = 0; i < block.size(); i++) {
                Instruction instruction = block.get(i);
                if (sites.get(instruction.site()) || 2 * instruction.site() >= code.positions().length) {
                    problems.add("site of " + instruction);
                }
                sites.set(instruction.site());
                boolean terminator = instruction instanceof Instruction.Terminator;
                if (terminator != (i == block.size() - 1)) {
                    problems.add("terminator in block " + b);
                }
                for (int target : targets(instruction)) {
                    if (target < 0 || target >= code.blocks().size()) {
                        problems.add("target of " + instruction);
                    }
                }
            }
            for (int handler : code.blocks().get(b).handlers()) {
                if (!(code.blocks().get(handler).instructions().get(0) instanceof Instruction.Catch)) {
                    problems.add("handler " + handler + " has no catch");
                }
            }
        }
    }

    private void assignments() {
        List<BitSet> entry = new ArrayList<>();
        code.blocks().forEach(b -> entry.add(null));
        BitSet parameters = new BitSet();
        parameters.set(0, code.parameters());
        entry.set(0, parameters);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int b = 0; b < entry.size(); b++) {
                if (entry.get(b) == null) {
                    continue;
                }
                BitSet now = (BitSet) entry.get(b).clone();
                for (int h : code.blocks().get(b).handlers()) {
                    changed |= meet(entry, h, now);
                }
                for (Instruction i : code.blocks().get(b).instructions()) {
                    if (written(i) >= 0) {
                        now.set(written(i));
                    }
                    for (int target : targets(i)) {
                        changed |= meet(entry, target, now);
                    }
                }
            }
        }
        for (int b = 0; b < entry.size(); b++) {
            if (entry.get(b) == null) {
                problems.add("block " + b + " is never reached");
            } else {
                reads(entry.get(b), code.blocks().get(b));
            }
        }
    }

    private void reads(BitSet entry, Code.Block block) {
        BitSet now = (BitSet) entry.clone();
        for (Instruction i : block.instructions()) {
            for (int register : read(i)) {
                if (register >= 0 && !now.get(register)) {
                    problems.add("register " + register + " is read before it is assigned by " + i);
                }
            }
            if (written(i) >= 0) {
                now.set(written(i));
            }
        }
    }

    private static boolean meet(List<BitSet> entry, int block, BitSet state) {
        BitSet known = entry.get(block);
        if (known == null) {
            entry.set(block, (BitSet) state.clone());
            return true;
        }
        int before = known.cardinality();
        known.and(state);
        return known.cardinality() != before;
    }

    static int[] targets(Instruction i) {
        if (i instanceof Instruction.Goto g) {
            return new int[] {g.target()};
        } else if (i instanceof Instruction.Branch b) {
            return new int[] {b.whenTrue(), b.whenFalse()};
        }
        return i instanceof Instruction.Select s ? s.targets() : new int[0];
    }

    private static int written(Instruction i) {
        if (i instanceof Instruction.Constant x) {
            return x.to();
        } else if (i instanceof Instruction.Copy x) {
            return x.to();
        } else if (i instanceof Instruction.Convert x) {
            return x.to();
        } else if (i instanceof Instruction.Operate x) {
            return x.to();
        } else if (i instanceof Instruction.Concat x) {
            return x.to();
        } else if (i instanceof Instruction.GetField x) {
            return x.to();
        } else if (i instanceof Instruction.GetElement x) {
            return x.to();
        } else if (i instanceof Instruction.NewObject x) {
            return x.to();
        } else if (i instanceof Instruction.NewArray x) {
            return x.to();
        } else if (i instanceof Instruction.Invoke x) {
            return x.to();
        } else if (i instanceof Instruction.Function x) {
            return x.to();
        } else if (i instanceof Instruction.TestType x) {
            return x.to();
        } else if (i instanceof Instruction.Catch x) {
            return x.to();
        }
        return i instanceof Instruction.Opaque x ? x.to() : -1;
    }

    private static int[] read(Instruction i) {
        if (i instanceof Instruction.Copy x) {
            return new int[] {x.from()};
        } else if (i instanceof Instruction.Convert x) {
            return new int[] {x.from()};
        } else if (i instanceof Instruction.Operate x) {
            return x.operands();
        } else if (i instanceof Instruction.Concat x) {
            return x.parts();
        } else if (i instanceof Instruction.GetField x) {
            return new int[] {x.base()};
        } else if (i instanceof Instruction.PutField x) {
            return new int[] {x.base(), x.from()};
        } else if (i instanceof Instruction.GetElement x) {
            return new int[] {x.array(), x.index()};
        } else if (i instanceof Instruction.PutElement x) {
            return new int[] {x.array(), x.index(), x.from()};
        } else if (i instanceof Instruction.Invoke x) {
            int[] all = java.util.Arrays.copyOf(x.arguments(), x.arguments().length + 1);
            all[x.arguments().length] = x.receiver();
            return all;
        } else if (i instanceof Instruction.Function x) {
            return x.captured();
        } else if (i instanceof Instruction.TestType x) {
            return new int[] {x.from()};
        } else if (i instanceof Instruction.Opaque x) {
            return x.operands();
        } else if (i instanceof Instruction.Branch x) {
            return new int[] {x.condition()};
        } else if (i instanceof Instruction.Select x) {
            return new int[] {x.selector()};
        } else if (i instanceof Instruction.Return x) {
            return new int[] {x.from()};
        }
        return i instanceof Instruction.Throw x ? new int[] {x.from()} : new int[0];
    }
}
