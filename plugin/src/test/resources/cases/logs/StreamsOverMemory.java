package cases.logs.streamsovermemory;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Print streams over memory are no console; what they print is found in the memory. */
final class StreamsOverMemory {
    static void run(Inputs in) {
        var baker = new Baker(in.datum("Baker.name"), 4);
        var memory = new ByteArrayOutputStream();
        var out = new PrintStream(new BufferedOutputStream(memory), true, StandardCharsets.UTF_8);
        out.printf("baker %s, oven %d%n", baker.name(), baker.oven());
        out.println(baker);
        System.out.println(memory.toString(StandardCharsets.UTF_8)); // LEAK: personal-data-in-log Baker.name
        var other = new ByteArrayOutputStream();
        print(new PrintStream(other, true, StandardCharsets.UTF_8), baker.oven());
        System.out.println(other.toString(StandardCharsets.UTF_8));
        var console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        console.println(baker.name()); // LEAK: personal-data-in-log Baker.name
        console.println(baker.oven());
        PrintStream chosen = in.flag() ? System.out : new PrintStream(other, true, StandardCharsets.UTF_8);
        chosen.println(baker.name()); // LEAK: personal-data-in-log Baker.name
    }

    private static void print(PrintStream out, int oven) {
        out.println(oven);
    }
}

record Baker(@PersonalData(purpose = "order", category = "name") String name, int oven) {}
