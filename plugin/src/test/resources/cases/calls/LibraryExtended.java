package cases.calls.libraryextended;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Classes of the program that extend a library's class: what was handed to that one comes out of the methods that it keeps. */
final class LibraryExtended {
    private static final Logger log = LoggerFactory.getLogger(LibraryExtended.class);

    static void run(Inputs in) throws IOException {
        var author = new Author(in.datum("Author.name"), "kz");
        try (var lines = new Lines(author.name(), author.country())) {
            log.info("{}", lines.country());
            log.info("{}", lines.readLine()); // LEAK: personal-data-in-log Author.name
        }
        try (BufferedReader lines = new Lines(author.country(), author.name())) {
            log.info("{}", lines.readLine());
        }
        byte[] bytes = author.name().getBytes(StandardCharsets.UTF_8);
        try (InputStream counted = new Counted(new ByteArrayInputStream(bytes))) {
            log.info("{}", (char) counted.read()); // LEAK: personal-data-in-log Author.name
            log.info("{}", new String(counted.readAllBytes(), StandardCharsets.UTF_8)); // LEAK: personal-data-in-log Author.name
            log.info("{}", counted);
        }
        try (InputStream counted = new Counted(new ByteArrayInputStream(author.country().getBytes(StandardCharsets.UTF_8)))) {
            log.info("{}", new String(counted.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}

class Lines extends BufferedReader {
    private final String country;

    Lines(String text, String country) {
        super(new StringReader(text));
        this.country = country;
    }

    String country() {
        return country.substring(0, 1) + "-";
    }
}

class Counted extends FilterInputStream {
    Counted(InputStream in) {
        super(in);
    }

    @Override
    public String toString() {
        return "counted";
    }
}

record Author(@PersonalData(purpose = "order", category = "name") String name, String country) {}
