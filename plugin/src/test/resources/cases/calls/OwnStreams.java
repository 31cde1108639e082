package cases.calls.ownstreams;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Streams and readers of the program: what the methods that they inherit from the JDK answer is what their own one read. */
final class OwnStreams {
    private static final Logger log = LoggerFactory.getLogger(OwnStreams.class);

    static void run(Inputs in) throws IOException {
        var guest = new Guest(in.datum("Guest.name"), in.datum("Guest.phone"), "kz");
        known(guest);
        bytes(new Codes(guest.name()));
        bytesHarmless(new Codes(guest.country()));
        some(new Codes(guest.name()));
        someHarmless(new Codes(guest.country()));
        all(new Codes(guest.phone()));
        allHarmless(new Codes(guest.country()));
        moved(new Codes(guest.phone()));
        movedHarmless(new Codes(guest.country()));
        one(new Pages(guest.name()));
        oneHarmless(new Pages(guest.country()));
        chars(new Pages(guest.name()));
        charsHarmless(new Pages(guest.country()));
        line(new Pages(guest.phone()));
        lineHarmless(new Pages(guest.country()));
        decoded(new Codes(guest.name()));
        decodedHarmless(new Codes(guest.country()));
        passed(new Pages(guest.name()));
        passedHarmless(new Pages(guest.country()));
    }

    private static void known(Guest guest) throws IOException {
        var codes = new Codes(guest.name());
        byte[] buffer = new byte[40];
        int count = codes.read(buffer);
        log.info("{}", new String(buffer, 0, count, StandardCharsets.UTF_8)); // LEAK: personal-data-in-log Guest.name
        log.info("{}", new String(new Codes(guest.phone()).readAllBytes(), StandardCharsets.UTF_8)); // LEAK: personal-data-in-log Guest.phone
        log.info("{}", new String(new Codes(guest.country()).readAllBytes(), StandardCharsets.UTF_8));
        log.info("{}", (char) new Pages(guest.name()).read()); // LEAK: personal-data-in-log Guest.name
        log.info("{}", (char) new Pages(guest.country()).read());
        log.info("{}", new BufferedReader(new Pages(guest.phone())).readLine()); // LEAK: personal-data-in-log Guest.phone
        log.info("{}", new BufferedReader(new Pages(guest.country())).readLine());
    }

    private static void bytes(InputStream some) throws IOException {
        byte[] buffer = new byte[40];
        int count = some.read(buffer);
        log.info("{}", new String(buffer, 0, count, StandardCharsets.UTF_8)); // LEAK: personal-data-in-log Guest.name
    }

    private static void bytesHarmless(InputStream some) throws IOException {
        byte[] buffer = new byte[40];
        int count = some.read(buffer);
        log.info("{}", new String(buffer, 0, count, StandardCharsets.UTF_8));
    }

    private static void some(InputStream some) throws IOException {
        log.info("{}", new String(some.readNBytes(3), StandardCharsets.UTF_8)); // LEAK: personal-data-in-log Guest.name
    }

    private static void someHarmless(InputStream some) throws IOException {
        log.info("{}", new String(some.readNBytes(3), StandardCharsets.UTF_8));
    }

    private static void all(InputStream some) throws IOException {
        log.info("{}", new String(some.readAllBytes(), StandardCharsets.UTF_8)); // LEAK: personal-data-in-log Guest.phone
    }

    private static void allHarmless(InputStream some) throws IOException {
        log.info("{}", new String(some.readAllBytes(), StandardCharsets.UTF_8));
    }

    private static void moved(InputStream some) throws IOException {
        var to = new ByteArrayOutputStream();
        some.transferTo(to);
        log.info("{}", to.toString(StandardCharsets.UTF_8)); // LEAK: personal-data-in-log Guest.phone
    }

    private static void movedHarmless(InputStream some) throws IOException {
        var to = new ByteArrayOutputStream();
        some.transferTo(to);
        log.info("{}", to.toString(StandardCharsets.UTF_8));
    }

    private static void one(Reader some) throws IOException {
        log.info("{}", (char) some.read()); // LEAK: personal-data-in-log Guest.name
    }

    private static void oneHarmless(Reader some) throws IOException {
        log.info("{}", (char) some.read());
    }

    private static void chars(Reader some) throws IOException {
        char[] buffer = new char[40];
        int count = some.read(buffer);
        log.info("{}", new String(buffer, 0, count)); // LEAK: personal-data-in-log Guest.name
    }

    private static void charsHarmless(Reader some) throws IOException {
        char[] buffer = new char[40];
        int count = some.read(buffer);
        log.info("{}", new String(buffer, 0, count));
    }

    private static void line(Reader some) throws IOException {
        log.info("{}", new BufferedReader(some).readLine()); // LEAK: personal-data-in-log Guest.phone
    }

    private static void lineHarmless(Reader some) throws IOException {
        log.info("{}", new BufferedReader(some).readLine());
    }

    private static void decoded(InputStream some) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(some, StandardCharsets.UTF_8));
        reader.lines().forEach(line -> log.info("{}", line)); // LEAK: personal-data-in-log Guest.name
    }

    private static void decodedHarmless(InputStream some) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(some, StandardCharsets.UTF_8));
        reader.lines().forEach(line -> log.info("{}", line));
    }

    private static void passed(Reader some) throws IOException {
        var to = new StringWriter();
        some.transferTo(to);
        log.info("{}", to); // LEAK: personal-data-in-log Guest.name
    }

    private static void passedHarmless(Reader some) throws IOException {
        var to = new StringWriter();
        some.transferTo(to);
        log.info("{}", to);
    }
}

class Codes extends InputStream {
    private final byte[] bytes;
    private int at;

    Codes(String text) {
        this.bytes = text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
        return at < bytes.length ? bytes[at++] & 0xFF : -1;
    }
}

class Pages extends Reader {
    private final String text;
    private boolean read;

    Pages(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (read) {
            return -1;
        }
        read = true;
        int count = Math.min(length, text.length());
        text.getChars(0, count, buffer, offset);
        return count;
    }

    @Override
    public void close() {}
}

record Guest(
        @PersonalData(purpose = "order", category = "name") String name,
        @PersonalData(purpose = "order", category = "phone") String phone,
        String country) {}
