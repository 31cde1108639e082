package io.github.personaldata.checker.bench.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

final class RenamingTest {
    private final Renaming renaming = new Renaming(
            Set.of("org.chat", "org.chat.cards", "org.chat.util"),
            Set.of("org.chat.Person", "org.chat.cards.Card", "org.chat.util.Texts"),
            "copy03");

    @Test
    void movesDeclaredPackagesAndTheirTypes() {
        assertThat(renaming.apply("package org.chat.cards;")).isEqualTo("package copy03.org.chat.cards;");
        assertThat(renaming.apply("import org.chat.Person;")).isEqualTo("import copy03.org.chat.Person;");
        assertThat(renaming.apply("import org.chat.cards.*;")).isEqualTo("import copy03.org.chat.cards.*;");
        assertThat(renaming.apply("import static org.chat.util.Texts.*;"))
                .isEqualTo("import static copy03.org.chat.util.Texts.*;");
        assertThat(renaming.apply("import org.chat.cards.Card.Line;"))
                .isEqualTo("import copy03.org.chat.cards.Card.Line;");
        assertThat(renaming.apply("org.chat.Person[] all = new org.chat.Person[org.chat.util.Texts.count(x)];"))
                .isEqualTo(
                        "copy03.org.chat.Person[] all = new copy03.org.chat.Person[copy03.org.chat.util.Texts.count(x)];");
    }

    @Test
    void leavesOthersAlone() {
        for (String text : new String[] {
            "package org.chatter;",
            "import org.chat.core.Session;",
            "import org.chat.Persons;",
            "import org.chat.core.*;",
            "import java.util.List;",
            "my.org.chat.Person.of()",
            "copy03.org.chat.Person",
            "this.org.chat.Person",
            "card.name() + 1.5"
        }) {
            assertThat(renaming.apply(text)).isEqualTo(text);
        }
    }

    @Test
    void movesNamesInTextsAndCommentsToo() {
        assertThat(renaming.apply("Class.forName(\"org.chat.cards.Card\"); // {@link org.chat.cards.Card#name}"))
                .isEqualTo("Class.forName(\"copy03.org.chat.cards.Card\"); // {@link copy03.org.chat.cards.Card#name}");
    }
}
