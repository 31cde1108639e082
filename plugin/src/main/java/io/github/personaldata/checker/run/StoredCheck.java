package io.github.personaldata.checker.run;

import io.github.personaldata.checker.report.ChangePage;
import io.github.personaldata.checker.store.RecordCodec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * All that a check prints and leaves.
 *
 * @param jobSummary its parts, for a service that shows one; what another module has said before is not repeated
 * @param files what it leaves in the output folder
 * @param includes what the policy file includes
 */
record StoredCheck(
        ConsoleText text, List<String> jobSummary, List<OutputFile> files, List<RecordedIncludes.Lookup> includes) {
    static final RecordCodec<StoredCheck> CODEC = RecordCodec.of(StoredCheck.class);

    StoredCheck {
        jobSummary = List.copyOf(jobSummary);
        files = List.copyOf(files);
        includes = List.copyOf(includes);
    }

    /**
     * A file by its name in the output folder.
     *
     * @param deflated its bytes, compressed: reports say the same things many times
     */
    @SuppressWarnings("ArrayRecordComponent") // written and read, never compared
    record OutputFile(String name, byte[] deflated) {
        /** Files that a check has written, all of one folder. */
        static List<OutputFile> of(List<Path> written) throws IOException {
            List<OutputFile> files = new ArrayList<>();
            for (Path file : written) {
                Deflater fast = new Deflater(Deflater.BEST_SPEED);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                try (OutputStream out = new DeflaterOutputStream(bytes, fast)) {
                    Files.copy(file, out);
                } finally {
                    fast.end();
                }
                files.add(new OutputFile(file.getFileName().toString(), bytes.toByteArray()));
            }
            return files;
        }

        private void writeTo(Path folder) throws IOException {
            Path file = folder.resolve(name);
            Path unfinished = file.resolveSibling(name + ".tmp");
            try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
                Files.copy(in, unfinished, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Leaves the files as the check left them. */
    void leave(Path folder) throws IOException {
        for (String name : List.of(CheckedInputs.NAME, ChangePage.NAME)) {
            if (files.stream().noneMatch(file -> file.name.equals(name))) {
                Files.deleteIfExists(folder.resolve(name));
            }
        }
        if (!files.isEmpty()) {
            Files.createDirectories(folder);
        }
        for (OutputFile file : files) {
            file.writeTo(folder);
        }
    }
}
