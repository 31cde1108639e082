package io.github.personaldata.checker.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.run.ModuleCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A source file that holds a class with a leak among other code. Whatever becomes of the file, the leak in another file is found. Where javac
 * still sees the class as it was, its leak is found too, or the ledger says that not all of the file was read.
 */
final class SourceTarget implements Target {
    private static final String PLANTED =
            """
            class Planted {
                @io.github.personaldata.PersonalData(purpose = "order") java.lang.String email;
                void leak() { java.lang.System.out.println(email); }
            }
            """;

    private static final String FILE = "src/fuzzed/Fuzzed.java";

    private ModuleOnDisk module;
    private String planted;

    @Override
    public void prepare(Path folder) throws IOException {
        module = new ModuleOnDisk(folder).file("src/held/Held.java", ModuleOnDisk.LEAK);
        planted = JavacTree.classes(PLANTED).get(0);
    }

    @Override
    public List<byte[]> seeds() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String text : Seeds.resources("cases", ".java", 6, 3_000)) {
            texts.add(text + "\n" + PLANTED);
        }
        for (String construct : Seeds.resource("io/github/personaldata/checker/source/constructs.txt")
                .split("\n\n")) {
            texts.add(PLANTED + "class Other {\n" + construct + "\n}\n");
        }
        texts.add("package fuzzed;\n" + PLANTED);
        texts.add("package fuzzed;\nimport java.util.*;\nclass Outer<T> extends Base implements Some<T> {\n" + PLANTED
                + "\n}\n");
        return Seeds.bytes(texts);
    }

    @Override
    public List<String> words() {
        return List.of(
                "class X { ",
                "interface I ",
                "enum E { A, B; ",
                "record R(int a, String b) { ",
                "@interface N { ",
                "void m() { ",
                "int x = ",
                "return ",
                "if (a) ",
                "else ",
                "for (;;) ",
                "while (true) ",
                "switch (x) { case 1 -> ",
                "case String s when ",
                "default: ",
                "yield ",
                "try { } finally ",
                "catch (E e) ",
                "throw ",
                "new ",
                "new X() { ",
                "this",
                "super",
                "::new",
                "() -> ",
                "x -> ",
                "<T extends T>",
                "<?>",
                "var ",
                "final ",
                "static ",
                "sealed permits ",
                "non-sealed ",
                "instanceof ",
                "(int) ",
                "\"text\" + ",
                "\"\"\"\n",
                "'c'",
                "0x1p3",
                "1__0",
                "/** ",
                "// ",
                "*/",
                "import a.*;\n",
                "package p;\n",
                "module m { ",
                "requires ",
                "@io.github.personaldata.PersonalData(purpose = \"order\") ",
                "assert ",
                "synchronized (x) ",
                "...",
                "[]",
                "->",
                "::",
                ">>>=",
                "; ",
                "{",
                "}",
                "\\u0040",
                "\\uu0041",
                "$",
                "_",
                "throws ",
                "strictfp ",
                "goto ",
                "extends Planted ",
                "Planted",
                "email",
                "java.lang.",
                "held.Held",
                "@lombok.Data ",
                "@lombok.Builder ",
                "label: ",
                "break label;",
                "int[] ");
    }

    @Override
    public void answer(byte[] input) throws Exception {
        ModuleCheck.Judged judged = module.file(FILE, input).judged();
        String text = new String(input, StandardCharsets.UTF_8);
        Set<String> found = ModuleOnDisk.found(judged);
        // it may declare what the other file names
        if (!text.contains("held") && !text.matches("(?s).*package\\s+(java|io).*")) {
            assertThat(found).contains(ModuleOnDisk.LEAK_FOUND);
        }
        boolean leak = judged.result().findings().stream()
                .anyMatch(finding -> finding.rule() == RuleId.PERSONAL_DATA_IN_LOG
                        && finding.file().equals(FILE));
        boolean told = judged.flows().ledger().stream()
                .anyMatch(entry -> entry.kind() == LedgerEntry.Kind.UNANALYSED_SOURCE
                        && entry.file().equals(FILE));
        if (!leak && !told) {
            assertThat(JavacTree.classes(text))
                    .as("the leak is there and not found")
                    .doesNotContain(planted);
        }
    }
}
