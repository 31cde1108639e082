package cases.calls.ownwriters;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Streams and writers of the program that let out what they are given: by the methods that they inherit, and by the JDK's around them. */
final class OwnWriters {
    private static final Writer kept = new BufferedWriter(new LogOfField());
    private static final Writer quiet = new BufferedWriter(new QuietField());

    static void run(Inputs in) throws IOException {
        var pilot = new Pilot(in.datum("Pilot.name"), in.datum("Pilot.phone"), "kz");
        new LogOfArray().write(pilot.name().getBytes(StandardCharsets.UTF_8));
        written(new LogOfWritten(), pilot.name());
        written(new QuietWritten(), pilot.country());
        var printed = new PrintWriter(new LogOfPrinter());
        printed.println(pilot.name());
        printed.flush();
        var hushed = new PrintWriter(new QuietPrinter());
        hushed.println(pilot.country());
        hushed.flush();
        try (var encoded = new OutputStreamWriter(new LogOfEncoder(), StandardCharsets.UTF_8)) {
            encoded.write(pilot.phone());
        }
        try (var encoded = new OutputStreamWriter(new QuietEncoder(), StandardCharsets.UTF_8)) {
            encoded.write(pilot.country());
        }
        buffered(new LogOfBuffer(), pilot.phone());
        buffered(new QuietBuffer(), pilot.country());
        var stream = new PrintStream(new LogOfPrintStream(), true, StandardCharsets.UTF_8);
        stream.print(pilot.name());
        stream.flush();
        new ByteArrayInputStream(pilot.name().getBytes(StandardCharsets.UTF_8)).transferTo(new LogOfTransfer());
        new ByteArrayInputStream(pilot.country().getBytes(StandardCharsets.UTF_8)).transferTo(new QuietTransfer());
        new LogOfAppended().append(pilot.phone());
        new LogOfText().write(pilot.name());
        report(new PrintWriter(new BufferedWriter(new LogOfReport())), pilot.phone());
        report(new PrintWriter(new BufferedWriter(new QuietReport())), pilot.country());
        kept.write(pilot.name());
        kept.flush();
        quiet.write(pilot.country());
        quiet.flush();
    }

    private static void report(PrintWriter out, String text) {
        out.println(text);
        out.flush();
    }

    private static void written(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void buffered(Writer out, String text) throws IOException {
        var buffer = new BufferedWriter(out);
        buffer.write(text);
        buffer.flush();
    }
}

class LogOfArray extends OutputStream {
    private static final Logger log = LoggerFactory.getLogger(LogOfArray.class);

    @Override
    public void write(int one) {
        log.info("{}", (char) one); // LEAK: personal-data-in-log Pilot.name
    }
}

class LogOfWritten extends OutputStream {
    private static final Logger log = LoggerFactory.getLogger(LogOfWritten.class);

    @Override
    public void write(int one) {
        log.info("{}", (char) one); // LEAK: personal-data-in-log Pilot.name
    }
}

class QuietWritten extends OutputStream {
    private static final Logger log = LoggerFactory.getLogger(QuietWritten.class);

    @Override
    public void write(int one) {
        log.info("{}", (char) one);
    }
}

class LogOfPrinter extends Writer {
    private static final Logger log = LoggerFactory.getLogger(LogOfPrinter.class);

    @Override
    public void write(char[] buffer, int offset, int length) {
        log.info("{}", new String(buffer, offset, length)); // LEAK: personal-data-in-log Pilot.name
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}

class QuietPrinter extends Writer {
    private static final Logger log = LoggerFactory.getLogger(QuietPrinter.class);

    @Override
    public void write(char[] buffer, int offset, int length) {
        log.info("{}", new String(buffer, offset, length));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}

class LogOfEncoder extends OutputStream {
    private static final Logger log = LoggerFactory.getLogger(LogOfEncoder.class);

    @Override
    public void write(int one) {
        log.info("{}", (char) one); // LEAK: personal-data-in-log Pilot.phone
    }
}

class QuietEncoder extends OutputStream {
    private static final Logger log = LoggerFactory.getLogger(QuietEncoder.class);

    @Override
    public void write(int one) {
        log.info("{}", (char) one);
    }
}

class LogOfBuffer extends Writer {
    private static final Logger log = LoggerFactory.getLogger(LogOfBuffer.class);

    @Override
    public void write(char[] buffer, int offset, int length) {
        log.info("{}", new String(buffer, offset, length)); // LEAK: personal-data-in-log Pilot.phone
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}

class QuietBuffer extends Writer {
    private static final Logger log = LoggerFactory.getLogger(QuietBuffer.class);

    @Override
    public void write(char[] buffer, int offset, int length) {
        log.info("{}", new String(buffer, offset, length));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}

class LogOfPrintStream extends OutputStream {
    private static final Logger log = LoggerFactory.getLogger(LogOfPrintStream.class);

    @Override
    public void write(int one) {
        log.info("{}", (char) one); // LEAK: personal-data-in-log Pilot.name
    }
}

class LogOfTransfer extends OutputStream {
    private static final Logger log = LoggerFactory.getLogger(LogOfTransfer.class);

    @Override
    public void write(int one) {
        log.info("{}", (char) one); // LEAK: personal-data-in-log Pilot.name
    }
}

class QuietTransfer extends OutputStream {
    private static final Logger log = LoggerFactory.getLogger(QuietTransfer.class);

    @Override
    public void write(int one) {
        log.info("{}", (char) one);
    }
}

class LogOfAppended extends Writer {
    private static final Logger log = LoggerFactory.getLogger(LogOfAppended.class);

    @Override
    public void write(char[] buffer, int offset, int length) {
        log.info("{}", new String(buffer, offset, length)); // LEAK: personal-data-in-log Pilot.phone
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}

class LogOfText extends Writer {
    private static final Logger log = LoggerFactory.getLogger(LogOfText.class);

    @Override
    public void write(char[] buffer, int offset, int length) {
        log.info("{}", new String(buffer, offset, length)); // LEAK: personal-data-in-log Pilot.name
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}

class LogOfReport extends Writer {
    private static final Logger log = LoggerFactory.getLogger(LogOfReport.class);

    @Override
    public void write(char[] buffer, int offset, int length) {
        log.info("{}", new String(buffer, offset, length)); // LEAK: personal-data-in-log Pilot.phone
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}

class QuietReport extends Writer {
    private static final Logger log = LoggerFactory.getLogger(QuietReport.class);

    @Override
    public void write(char[] buffer, int offset, int length) {
        log.info("{}", new String(buffer, offset, length));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}

class LogOfField extends Writer {
    private static final Logger log = LoggerFactory.getLogger(LogOfField.class);

    @Override
    public void write(char[] buffer, int offset, int length) {
        log.info("{}", new String(buffer, offset, length)); // LEAK: personal-data-in-log Pilot.name
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}

class QuietField extends Writer {
    private static final Logger log = LoggerFactory.getLogger(QuietField.class);

    @Override
    public void write(char[] buffer, int offset, int length) {
        log.info("{}", new String(buffer, offset, length));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}

record Pilot(
        @PersonalData(purpose = "order", category = "name") String name,
        @PersonalData(purpose = "order", category = "phone") String phone,
        String country) {}
