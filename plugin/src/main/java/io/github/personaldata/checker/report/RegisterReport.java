package io.github.personaldata.checker.report;

import com.google.gson.JsonObject;
import io.github.personaldata.checker.policy.register.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The register's two files: {@code register.json} holds it for programs and other goals, {@code register.md} tells it to people.
 *
 * @param module its name, for people
 */
public record RegisterReport(String module, Register register) {
    /** Name of the file for programs and other goals. */
    public static final String JSON = "register.json";

    private static final String MARKDOWN = "register.md";

    /** Writes both files into a folder that is there, and answers where they are. */
    List<Path> write(Path folder, Messages messages) throws IOException {
        Path json = folder.resolve(JSON);
        Path markdown = folder.resolve(MARKDOWN);
        FileText.write(json, json());
        FileText.write(markdown, markdown(messages));
        return List.of(json, markdown);
    }

    /** The text for people. */
    public String markdown(Messages messages) {
        return new RegisterPage(module, register, messages).text();
    }

    /** The text for programs, the same in every language. */
    public String json() {
        return FileText.of(RegisterJson.tree(module, register));
    }

    /**
     * Reads {@code register.json}.
     *
     * @throws IOException when it cannot be read, or is not what {@code check} of this version writes
     */
    public static RegisterReport read(Path file) throws IOException {
        return of(Files.readString(file));
    }

    /**
     * Reads the text of such a file.
     *
     * @throws IOException as {@link #read}
     */
    public static RegisterReport of(String json) throws IOException {
        return FileText.parsed(json, RegisterReport::of);
    }

    private static RegisterReport of(JsonObject tree) {
        if (tree.get("formatVersion").getAsInt() != RegisterJson.FORMAT_VERSION) {
            throw new IllegalArgumentException("another formatVersion");
        }
        return new RegisterReport(tree.get("module").getAsString(), new RegisterReader(tree).register());
    }
}
