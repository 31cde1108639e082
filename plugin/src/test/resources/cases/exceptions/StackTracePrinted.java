package cases.exceptions.stacktraceprinted;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;

/** printStackTrace prints the message to the console. */
final class StackTracePrinted {
    static void run(Inputs in) {
        var voter = new Voter(in.datum("Voter.iin", "900505400111"), 12);
        try {
            throw new IllegalStateException("already voted: " + voter.iin()); // LEAK: personal-data-in-exception Voter.iin
        } catch (IllegalStateException e) {
            e.printStackTrace(); // LEAK: personal-data-in-log Voter.iin
        }
        try {
            throw new IllegalStateException("closed district: " + voter.district());
        } catch (IllegalStateException e) {
            e.printStackTrace();
        }
    }
}

record Voter(@PersonalData(purpose = "order", category = "iin") String iin, int district) {}
