package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.code.Instruction.Branch;
import io.github.personaldata.checker.link.code.Instruction.Catch;
import io.github.personaldata.checker.link.code.Instruction.Concat;
import io.github.personaldata.checker.link.code.Instruction.Constant;
import io.github.personaldata.checker.link.code.Instruction.Convert;
import io.github.personaldata.checker.link.code.Instruction.Copy;
import io.github.personaldata.checker.link.code.Instruction.Function;
import io.github.personaldata.checker.link.code.Instruction.GetElement;
import io.github.personaldata.checker.link.code.Instruction.GetField;
import io.github.personaldata.checker.link.code.Instruction.Goto;
import io.github.personaldata.checker.link.code.Instruction.Invoke;
import io.github.personaldata.checker.link.code.Instruction.NewArray;
import io.github.personaldata.checker.link.code.Instruction.NewObject;
import io.github.personaldata.checker.link.code.Instruction.Opaque;
import io.github.personaldata.checker.link.code.Instruction.Operate;
import io.github.personaldata.checker.link.code.Instruction.PutElement;
import io.github.personaldata.checker.link.code.Instruction.PutField;
import io.github.personaldata.checker.link.code.Instruction.Return;
import io.github.personaldata.checker.link.code.Instruction.Select;
import io.github.personaldata.checker.link.code.Instruction.TestType;
import io.github.personaldata.checker.link.code.Instruction.Throw;
import java.util.Arrays;
import java.util.List;

/**
 * Renumbers registers. What a lambda captures is known only when its body has been lowered; its captured values move to the front then.
 */
final class Registers {
    private Registers() {}

    /** The new place of each register: captured ones first, then the parameters, then the others in their order. */
    static int[] places(List<Integer> captured, int parameters, int count) {
        int[] places = new int[count];
        Arrays.fill(places, -1);
        int next = 0;
        for (int register : captured) {
            places[register] = next++;
        }
        for (int register = 0; register < parameters; register++) {
            places[register] = next++;
        }
        for (int register = parameters; register < count; register++) {
            if (places[register] < 0) {
                places[register] = next++;
            }
        }
        return places;
    }

    /** The same instruction on the new registers. */
    static Instruction rename(Instruction instruction, int[] places) {
        if (instruction instanceof Instruction.Terminator terminator) {
            return renameTerminator(terminator, places);
        }
        if (instruction instanceof Constant i) {
            return new Constant(i.site(), places[i.to()], i.text());
        } else if (instruction instanceof Copy i) {
            return new Copy(i.site(), places[i.to()], places[i.from()]);
        } else if (instruction instanceof Convert i) {
            return new Convert(i.site(), places[i.to()], places[i.from()], i.type());
        } else if (instruction instanceof Operate i) {
            return new Operate(i.site(), places[i.to()], i.operator(), all(i.operands(), places));
        } else if (instruction instanceof Concat i) {
            return new Concat(i.site(), places[i.to()], all(i.parts(), places));
        } else if (instruction instanceof GetField i) {
            return new GetField(i.site(), places[i.to()], one(i.base(), places), i.field());
        } else if (instruction instanceof PutField i) {
            return new PutField(i.site(), one(i.base(), places), i.field(), places[i.from()]);
        } else if (instruction instanceof GetElement i) {
            return new GetElement(i.site(), places[i.to()], places[i.array()], one(i.index(), places), i.constant());
        } else if (instruction instanceof PutElement i) {
            return new PutElement(i.site(), places[i.array()], one(i.index(), places), i.constant(), places[i.from()]);
        }
        return renameCreation(instruction, places);
    }

    private static Instruction renameCreation(Instruction instruction, int[] places) {
        if (instruction instanceof NewObject i) {
            return new NewObject(i.site(), places[i.to()], i.type());
        } else if (instruction instanceof NewArray i) {
            return new NewArray(i.site(), places[i.to()], i.type(), i.dimensions());
        } else if (instruction instanceof Invoke i) {
            return new Invoke(
                    i.site(),
                    one(i.to(), places),
                    i.dispatch(),
                    i.target(),
                    one(i.receiver(), places),
                    all(i.arguments(), places),
                    i.type());
        } else if (instruction instanceof Function i) {
            return new Function(i.site(), places[i.to()], i.type(), i.method(), i.body(), all(i.captured(), places));
        } else if (instruction instanceof TestType i) {
            return new TestType(i.site(), places[i.to()], places[i.from()], i.type());
        } else if (instruction instanceof Catch i) {
            return new Catch(i.site(), places[i.to()], i.types());
        } else if (instruction instanceof Opaque i) {
            return new Opaque(i.site(), one(i.to(), places), all(i.operands(), places));
        }
        throw new IllegalStateException("No rule to renumber " + instruction);
    }

    private static Instruction renameTerminator(Instruction.Terminator terminator, int[] places) {
        if (terminator instanceof Goto) {
            return terminator;
        } else if (terminator instanceof Branch i) {
            return new Branch(i.site(), places[i.condition()], i.whenTrue(), i.whenFalse());
        } else if (terminator instanceof Select i) {
            return new Select(i.site(), places[i.selector()], i.constants(), i.targets());
        } else if (terminator instanceof Return i) {
            return new Return(i.site(), one(i.from(), places));
        } else if (terminator instanceof Throw i) {
            return new Throw(i.site(), places[i.from()]);
        }
        throw new IllegalStateException("No rule to renumber " + terminator);
    }

    private static int one(int register, int[] places) {
        return register < 0 ? register : places[register];
    }

    private static int[] all(int[] registers, int[] places) {
        return Arrays.stream(registers).map(register -> places[register]).toArray();
    }
}
