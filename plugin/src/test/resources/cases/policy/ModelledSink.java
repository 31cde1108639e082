package cases.policy.modelledsink;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.List;

/** A sink named in the policy file; only the arguments it names are printed. */
final class ModelledSink {
    static void run(Inputs in) {
        var clerk = new Clerk(in.datum("Clerk.name"), 14);
        var journal = new VendorJournal();
        journal.write("till opened", clerk.name()); // LEAK: personal-data-in-log Clerk.name // UNEXECUTED
        journal.write("till opened", "clerk " + clerk.till());
        journal.tag(clerk.name(), "till closed");
    }
}

final class VendorJournal {
    private final List<String> lines = new ArrayList<>();

    void write(String event, String detail) {
        lines.add(event + ": " + detail);
    }

    void tag(String tag, String event) {
        lines.add(event);
    }
}

record Clerk(@PersonalData(purpose = "order", category = "name") String name, int till) {}
