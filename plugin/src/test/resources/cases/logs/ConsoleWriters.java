package cases.logs.consolewriters;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Formatter;
import java.util.Properties;

/** Writers and streams over the console print there what they are given; over memory they do not. */
final class ConsoleWriters {
    private static final PrintWriter OUT = new PrintWriter(System.out, true);

    static void run(Inputs in) throws IOException {
        var tenant = new Tenant(in.datum("Tenant.name"), 7);
        OUT.println(tenant.name()); // LEAK: personal-data-in-log Tenant.name
        System.out.println("see " + "http://stats.partner.example/v1");
        OUT.println(tenant.flat());
        new OutputStreamWriter(System.out).append(tenant.name()).flush(); // LEAK: personal-data-in-log Tenant.name
        new OutputStreamWriter(new ByteArrayOutputStream()).append(tenant.name()).flush();
        greet(new PrintWriter(System.err, true), tenant);
        greet(new PrintWriter(new StringWriter(), true), tenant);
        file(new PrintWriter(new StringWriter(), true), tenant);
        failed(tenant);
        pass(tenant);
        settings(tenant);
        json(tenant);
    }

    private static void greet(PrintWriter writer, Tenant tenant) {
        writer.printf("flat %d%n", tenant.flat());
        writer.printf("dear %s%n", tenant.name()); // LEAK: personal-data-in-log Tenant.name
    }

    private static void file(PrintWriter writer, Tenant tenant) {
        writer.println(tenant.name());
    }

    private static void failed(Tenant tenant) {
        var failure = new IllegalStateException(tenant.name()); // LEAK: personal-data-in-exception Tenant.name
        failure.printStackTrace(new PrintWriter(System.out, true)); // LEAK: personal-data-in-log Tenant.name
        failure.printStackTrace(new PrintStream(System.err, true)); // LEAK: personal-data-in-log Tenant.name
        failure.printStackTrace(new PrintWriter(new StringWriter()));
        failure.printStackTrace(new PrintStream(new ByteArrayOutputStream()));
        new IllegalStateException("flat " + tenant.flat()).printStackTrace(new PrintWriter(System.out, true));
    }

    private static void pass(Tenant tenant) throws IOException {
        new DataOutputStream(System.out).writeBytes(tenant.name()); // LEAK: personal-data-in-log Tenant.name
        new FilterOutputStream(System.out).write(tenant.name().getBytes()); // LEAK: personal-data-in-log Tenant.name
        new ByteArrayInputStream(tenant.name().getBytes()).transferTo(System.out); // LEAK: personal-data-in-log Tenant.name
        new ByteArrayInputStream(tenant.name().getBytes()).transferTo(new ByteArrayOutputStream());
        var kept = new ByteArrayOutputStream();
        kept.write(tenant.name().getBytes());
        kept.writeTo(System.out); // LEAK: personal-data-in-log Tenant.name
        new Formatter(System.out).format("%s", tenant.name()); // LEAK: personal-data-in-log Tenant.name
        new Formatter(System.out).format("%s", tenant.flat());
        new Formatter(new StringBuilder()).format("%s", tenant.name());
    }

    private static void settings(Tenant tenant) {
        var settings = new Properties();
        settings.setProperty("tenant", tenant.name());
        settings.list(System.out); // LEAK: personal-data-in-log Tenant.name
        settings.list(new PrintWriter(new StringWriter()));
    }

    private static void json(Tenant tenant) throws IOException {
        new ObjectMapper().writeValue(new KeptOpen(System.out), tenant); // LEAK: personal-data-in-log Tenant.name
        new ObjectMapper().writeValue(new StringWriter(), tenant);
        new ObjectMapper().writeValue(new KeptOpen(System.out), tenant.flat());
        new Gson().toJson(tenant, System.out); // LEAK: personal-data-in-log Tenant.name
        new Gson().toJson(tenant, new StringWriter());
    }

    /** What a mapper closes when it has written. */
    private static final class KeptOpen extends FilterOutputStream {
        KeptOpen(OutputStream wrapped) {
            super(wrapped);
        }

        @Override
        public void close() {}
    }
}

record Tenant(@PersonalData(purpose = "order", category = "name") String name, int flat) {}
