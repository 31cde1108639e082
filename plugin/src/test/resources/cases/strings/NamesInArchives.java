package cases.strings.namesinarchives;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The name of an entry stands in the archive like its content. */
final class NamesInArchives {
    private static final Logger log = LoggerFactory.getLogger(NamesInArchives.class);

    static void run(Inputs in) throws IOException {
        var owner = new Owner(in.datum("Owner.name"));
        log.info(first(archive(owner.name()))); // LEAK: personal-data-in-log Owner.name
        log.info(second(archive("letter.txt")));
    }

    private static byte[] archive(String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(1);
        }
        return bytes.toByteArray();
    }

    private static String first(byte[] archive) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            return zip.getNextEntry().getName();
        }
    }

    private static String second(byte[] archive) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            return zip.getNextEntry().getName();
        }
    }
}

record Owner(@PersonalData(purpose = "order", category = "name") String name) {}
