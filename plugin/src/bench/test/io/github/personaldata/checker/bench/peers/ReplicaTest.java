package io.github.personaldata.checker.bench.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReplicaTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeAProgram() throws IOException {
        source(
                "org/chat/Person.java",
                """
                package org.chat;

                import java.util.List;
                import org.chat.cards.*;
                import static org.chat.util.Texts.shout;

                /** Has a {@link org.chat.cards.Card}. */
                public class Person {
                    Neighbour neighbour;

                    List<Card.Line> lines(org.chat.cards.Card card) {
                        return List.of(new Card.Line(shout(card.name) + org.chat.util.Texts.END));
                    }
                }
                """);
        source("org/chat/Neighbour.java", "package org.chat;\nclass Neighbour {}\n");
        source(
                "org/chat/cards/Card.java",
                """
                package org.chat.cards;

                import org.chat.Person;

                public class Card {
                    public String name;
                    Person of;

                    public record Line(String text) {}
                }
                """);
        source(
                "org/chat/util/Texts.java",
                """
                package org.chat.util;

                public final class Texts {
                    public static final String END = "!";

                    public static String shout(String text) {
                        return text.toUpperCase(java.util.Locale.ROOT);
                    }
                }
                """);
    }

    @Test
    void copiesCompileAndKnowNothingOfEachOther() throws IOException {
        Replica replica = new Replica(folder.resolve("sources"), 3);
        Path copies = folder.resolve("copies");
        replica.write(copies);
        Path classes = folder.resolve("classes");
        // each copy is compiled by itself, so a name of the original or of another copy would be an error
        replica.compile(copies, "", 17, classes);

        assertThat(files(copies)).hasSize(12).contains("copy02/org/chat/cards/Card.java");
        assertThat(files(classes)).hasSize(15).contains("copy01/org/chat/cards/Card$Line.class");
        assertThat(Files.readAllLines(copies.resolve("copy01/org/chat/Person.java")))
                .hasSize(14);
    }

    @Test
    void saysWhenACopyDoesNotCompile() throws IOException {
        source("org/chat/Broken.java", "package org.chat;\nclass Broken extends Missing {}\n");
        Replica replica = new Replica(folder.resolve("sources"), 1);
        Path copies = folder.resolve("copies");
        replica.write(copies);
        assertThatThrownBy(() -> replica.compile(copies, "", 17, folder.resolve("classes")))
                .hasMessageStartingWith("the copy copy00 does not compile: ")
                .hasMessageContaining("class Broken extends Missing");
    }

    @Test
    void policyLinesStandOnceForEachCopyWhereTheyNameItsTypes() throws IOException {
        Replica replica = new Replica(folder.resolve("sources"), 2);
        assertThat(replica.policy("models:\n  sources:\n    - {field: \"org.chat.cards.Card#name\"}\n"))
                .isEqualTo(
                        """
                        models:
                          sources:
                            - {field: "copy00.org.chat.cards.Card#name"}
                            - {field: "copy01.org.chat.cards.Card#name"}
                        """);
    }

    private void source(String path, String text) throws IOException {
        Path file = folder.resolve("sources").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
