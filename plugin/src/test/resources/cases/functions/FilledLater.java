package cases.functions.filledlater;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Functions that are kept in fields and lists fill what they are given, also objects inside it and beside it. */
final class FilledLater {
    private static final Logger log = LoggerFactory.getLogger(FilledLater.class);

    private final List<Consumer<Form>> fillers = new ArrayList<>();
    private final List<Consumer<Form>> harmless = new ArrayList<>();
    private BiConsumer<Map<String, String>, StringBuilder> writer;

    static void run(Inputs in) {
        var owner = new Owner(in.datum("Owner.name"), "kz");
        var later = new FilledLater();
        later.fillers.add(form -> form.child.title = owner.name());
        later.harmless.add(form -> form.child.title = owner.country());
        later.writer = (map, text) -> {
            map.put("name", owner.name());
            text.append(owner.country());
        };
        later.forms();
        later.formsHarmless();
        later.maps();
        handed(new Form(), form -> form.child.title = owner.name());
        handedHarmless(new Form(), form -> form.child.title = owner.country());
        log.info("{}", made(form -> form.child.title = owner.name()).child.title); // LEAK: personal-data-in-log Owner.name
        log.info("{}", made(form -> form.child.title = owner.country()).child.title);
        var page = Page.of(p -> p.title(owner.name()).footer(owner.country()));
        log.info("{}", page.title()); // LEAK: personal-data-in-log Owner.name
        log.info("{}", page.footer());
    }

    private void forms() {
        Form form = new Form();
        Child child = form.child;
        fillers.forEach(filler -> filler.accept(form));
        log.info("{}", child.title); // LEAK: personal-data-in-log Owner.name
    }

    private void formsHarmless() {
        Form form = new Form();
        for (Consumer<Form> filler : harmless) {
            filler.accept(form);
        }
        log.info("{}", form.child.color);
    }

    private void maps() {
        Map<String, String> map = new HashMap<>();
        StringBuilder text = new StringBuilder("from ");
        writer.accept(map, text);
        log.info("{}", map.get("name")); // LEAK: personal-data-in-log Owner.name
        log.info("{}", text);
    }

    private static void handed(Form form, Consumer<Form> filler) {
        filler.accept(form);
        log.info("{}", form.child.title); // LEAK: personal-data-in-log Owner.name
    }

    private static void handedHarmless(Form form, Consumer<Form> filler) {
        filler.accept(form);
        log.info("{}", form.child.title);
    }

    private static Form made(Consumer<Form> filler) {
        Form form = new Form();
        filler.accept(form);
        return form;
    }
}

class Form {
    final Child child = new Child();
}

class Child {
    String title = "";
    String color = "red";
}

class Page {
    private final String title;
    private final String footer;

    private Page(Builder builder) {
        this.title = builder.title;
        this.footer = builder.footer;
    }

    static Page of(Consumer<Builder> filler) {
        Builder builder = new Builder();
        filler.accept(builder);
        return new Page(builder);
    }

    String title() {
        return title;
    }

    String footer() {
        return footer;
    }

    static class Builder {
        private String title = "";
        private String footer = "";

        Builder title(String title) {
            this.title = title;
            return this;
        }

        Builder footer(String footer) {
            this.footer = footer;
            return this;
        }
    }
}

record Owner(@PersonalData(purpose = "order", category = "name") String name, String country) {}
