package cases.values.filesreadback;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Scanner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is written to a file is read from it again. */
final class FilesReadBack {
    private static final Logger log = LoggerFactory.getLogger(FilesReadBack.class);

    static void run(Inputs in) throws IOException {
        var guest = new Guest(in.datum("Guest.name"), "12a");
        Path folder = Files.createTempDirectory("read-back");
        Path names = folder.resolve("names.txt");
        Path rooms = folder.resolve("rooms.txt");
        Files.writeString(names, guest.name());
        Files.writeString(rooms, guest.room());
        log.info("{}", Files.readString(names)); // LEAK: personal-data-in-log Guest.name
        log.info("{}", Files.readString(rooms));
        log.info("{} and {}", names.getFileName(), rooms.getFileName());
        for (String line : Files.readAllLines(names)) {
            log.info("{}", line); // LEAK: personal-data-in-log Guest.name
        }
        Path both = folder.resolve("both.txt");
        Files.write(both, List.of(guest.room(), guest.name()));
        try (var lines = Files.lines(both)) {
            lines.forEach(line -> log.info("{}", line)); // LEAK: personal-data-in-log Guest.name
        }
        log.info("{} bytes", Files.size(names));

        File written = new File(folder.toFile(), "written.txt");
        File other = new File(folder.toFile(), "other.txt");
        try (var writer = new PrintWriter(new BufferedWriter(new FileWriter(written)))) {
            writer.println(guest.name());
        }
        try (var writer = new FileWriter(other)) {
            writer.write(guest.room());
        }
        try (var reader = new BufferedReader(new FileReader(written))) {
            log.info("{}", reader.readLine()); // LEAK: personal-data-in-log Guest.name
        }
        try (var reader = new BufferedReader(new FileReader(other))) {
            log.info("{}", reader.readLine());
        }
        log.info("{}", written.getName());
        try (var scanner = new Scanner(written)) {
            log.info("{}", scanner.nextLine()); // LEAK: personal-data-in-log Guest.name
        }

        var archive = new Archive(folder.resolve("archive.txt"));
        archive.store(guest.name());
        log.info("{}", archive.stored()); // LEAK: personal-data-in-log Guest.name
        var plain = new Archive(folder.resolve("plain.txt"));
        plain.store(guest.room());
        log.info("{}", plain.stored());

        Path stamped = Files.createTempFile("stamped", ".txt");
        export(guest, stamped);
        log.info("{}", new String(Files.readAllBytes(stamped), StandardCharsets.UTF_8)); // LEAK: personal-data-in-log Guest.name
        Path counted = Files.createTempFile("stamped", ".txt");
        Files.writeString(counted, "1 guest");
        log.info("{}", new String(Files.readAllBytes(counted), StandardCharsets.UTF_8));

        Files.writeString(Path.of("target/read-back-names.txt"), guest.name());
        log.info("{}", byConstant("1")); // LEAK: personal-data-in-log Guest.name
        Files.writeString(Path.of("target/read-back-rooms.txt"), guest.room());
        log.info("{}", Files.readString(Path.of("target/read-back-rooms.txt")));

        File json = new File(folder.toFile(), "guest.json");
        new ObjectMapper().writeValue(json, guest);
        log.info("{}", Files.readString(json.toPath())); // LEAK: personal-data-in-log Guest.name
        log.info("{}", new ObjectMapper().readTree(json).get("name").asText()); // LEAK: personal-data-in-log Guest.name
        log.info("{}", json.getName());

        Path copied = folder.resolve("copied.txt");
        Files.copy(names, copied);
        log.info("{}", Files.readString(copied)); // LEAK: personal-data-in-log Guest.name
    }

    private static void export(Guest guest, Path to) throws IOException {
        try (var writer = Files.newBufferedWriter(to)) {
            writer.write("name;" + guest.name());
            writer.newLine();
        }
    }

    private static String byConstant(String line) throws IOException {
        return line + Files.readString(Path.of("target/read-back-names.txt"));
    }
}

final class Archive {
    private final Path file;

    Archive(Path file) {
        this.file = file;
    }

    void store(String text) throws IOException {
        Files.writeString(file, text);
    }

    String stored() throws IOException {
        return Files.readString(file);
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, String room) {}
