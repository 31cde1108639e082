package cases.logs.printstreams;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** A stream of the program's own over standard output, and one over nothing. */
final class PrintStreams {
    static void run(Inputs in) {
        var user = new User(in.datum("User.name"), 4);
        System.out.printf("user %s%n", user.name()); // LEAK: personal-data-in-log User.name
        System.err.println(user.visits());
        System.out.append(user.name()).append('\n'); // LEAK: personal-data-in-log User.name
        var buffer = new ByteArrayOutputStream();
        new PrintStream(buffer).print(user.name());
        System.out.println(buffer.size());
        System.out.println(buffer); // LEAK: personal-data-in-log User.name
    }
}

record User(@PersonalData(purpose = "order", category = "name") String name, int visits) {}
