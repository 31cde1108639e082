package cases.strings.writers;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Text written to a writer is read back from it. */
final class Writers {
    private static final Logger log = LoggerFactory.getLogger(Writers.class);

    static void run(Inputs in) throws IOException {
        var tenant = new Tenant(in.datum("Tenant.name"), 7);
        var named = new StringWriter();
        try (var out = new PrintWriter(named)) {
            out.println("flat " + tenant.flat());
            out.printf("tenant %s%n", tenant.name());
        }
        log.info(named.toString()); // LEAK: personal-data-in-log Tenant.name
        var plain = new StringWriter();
        plain.write("flat " + tenant.flat());
        log.info(plain.toString());
        var reader = new BufferedReader(new StringReader(named.toString()));
        reader.readLine();
        log.info(reader.readLine()); // LEAK: personal-data-in-log Tenant.name
    }
}

record Tenant(@PersonalData(purpose = "order", category = "name") String name, int flat) {}
