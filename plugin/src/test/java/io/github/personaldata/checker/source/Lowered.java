package io.github.personaldata.checker.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.source.model.Body;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.FileModel;
import io.github.personaldata.checker.source.model.Statement;
import io.github.personaldata.checker.source.model.TypeDeclaration;
import io.github.personaldata.checker.source.model.TypeDeclaration.Field;
import io.github.personaldata.checker.source.model.TypeDeclaration.Method;
import io.github.personaldata.checker.store.DamagedEntry;
import io.github.personaldata.checker.store.RecordCodec;
import java.nio.charset.StandardCharsets;

/** Reads snippets for tests. Every model goes through the store and back on the way. */
final class Lowered {
    private static final RecordCodec<FileModel> CODEC = RecordCodec.of(FileModel.class);

    private Lowered() {}

    static FileModel file(String text) {
        return file(text, 17);
    }

    static FileModel file(String text, int release) {
        return stored(new SourceReader().read(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, release));
    }

    static FileModel stored(FileModel model) {
        byte[] bytes = CODEC.encode(model);
        try {
            FileModel again = CODEC.decode(bytes);
            DeepStack.call(() -> {
                assertThat(again.equals(model)).as("equal after the store").isTrue();
                return again;
            });
            assertThat(CODEC.encode(again)).isEqualTo(bytes);
            return again;
        } catch (DamagedEntry e) {
            throw new AssertionError(e);
        }
    }

    /** The only type of a file without complaints. */
    static TypeDeclaration type(String text) {
        FileModel model = file(text);
        assertThat(model.unanalysed()).isEmpty();
        assertThat(model.types()).hasSize(1);
        return model.types().get(0);
    }

    /** The body of {@code void m()} with these statements. */
    static Body body(String statements) {
        TypeDeclaration type = type("class C { void m() {" + statements + "} }");
        Body body = ((Method) type.members().get(0)).body();
        assertThat(body).isNotNull();
        return body;
    }

    /** The text of the statements. */
    static String statements(String statements) {
        return ModelText.of(((Statement.Block) body(statements).code()).statements());
    }

    /** An initialiser's body. */
    static Body initializer(String expression) {
        Body body = ((Field) type("class C { Object o = " + expression + "; }")
                        .members()
                        .get(0))
                .initializer();
        assertThat(body).isNotNull();
        return body;
    }

    static Expression value(String expression) {
        return ((Statement.Evaluate) initializer(expression).code()).expression();
    }

    /** The text of an expression. */
    static String expression(String expression) {
        return ModelText.of(value(expression));
    }

    /** The text of a class's members. */
    static String members(String members) {
        return ModelText.of(type("class C { " + members + " }").members());
    }
}
