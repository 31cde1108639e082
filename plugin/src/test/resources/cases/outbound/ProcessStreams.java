package cases.outbound.processstreams;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;

/** What a program is given by its arguments or its input goes to nobody knows where. No run starts one. */
final class ProcessStreams {
    static void run(Inputs in) throws IOException {
        var tenant = new Tenant(in.datum("Tenant.name"), 7);
        System.out.println("see http://stats.partner.example/v1");
        if (in.number("Tenant.flat") < Integer.MIN_VALUE) {
            start(tenant);
            feed(new ProcessBuilder("mail").start(), tenant);
        }
        var memory = new ByteArrayOutputStream();
        memory.write(tenant.name().getBytes());
        new PrintWriter(memory).println(tenant.name());
    }

    private static void start(Tenant tenant) throws IOException {
        new ProcessBuilder("mail", tenant.name()).start(); // LEAK: unknown-destination Tenant.name // UNEXECUTED
        new ProcessBuilder("mail", "" + tenant.flat()).start();
        Runtime.getRuntime().exec(new String[] {"mail", tenant.name()}); // LEAK: unknown-destination Tenant.name // UNEXECUTED
        Runtime.getRuntime().exec("mail " + tenant.flat());
    }

    private static void feed(Process process, Tenant tenant) throws IOException {
        process.getOutputStream().write(tenant.name().getBytes()); // LEAK: unknown-destination Tenant.name // UNEXECUTED
        process.getOutputStream().write(tenant.flat());
        process.outputWriter().write(tenant.name()); // LEAK: unknown-destination Tenant.name // UNEXECUTED
        new PrintWriter(process.getOutputStream(), true).println(tenant.name()); // LEAK: unknown-destination Tenant.name // UNEXECUTED
        new PrintWriter(process.getOutputStream(), true).println(tenant.flat());
    }
}

record Tenant(@PersonalData(purpose = "order", category = "name") String name, int flat) {}
