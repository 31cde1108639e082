package cases.calls.ownaslibrarytype;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Own classes handed on as the JDK's types: what runs behind such a type is the own method of the object that is given. */
final class OwnAsLibraryType {
    private static final Logger log = LoggerFactory.getLogger(OwnAsLibraryType.class);

    static void run(Inputs in) throws IOException {
        var owner = new Owner(in.datum("Owner.name"), in.datum("Owner.phone"), "kz");
        each(new Lines(owner.name()));
        eachHarmless(new Lines(owner.country()));
        eachHarmless(List.of(owner.country()));
        all(new Lines(owner.name()));
        allHarmless(new Pages(owner.country()));
        next(new Lines(owner.phone()).iterator());
        nextHarmless(new Lines(owner.country()).iterator());
        read(new Bytes(owner.name()));
        readHarmless(new Bytes(owner.country()));
        entry(new Form(owner.name()));
        entryHarmless(new Form(owner.country()));
        tokens(new Tokens(owner.phone()));
        tokensHarmless(new Tokens(owner.country()));
        text(new Letter(owner.name()));
        textHarmless(new Letter(owner.country()));
        var desk = new Desk(new Lines(owner.name()), new Lines(owner.country()));
        log.info("{}", desk.first()); // LEAK: personal-data-in-log Owner.name
        log.info("{}", desk.second());
    }

    private static void each(Iterable<String> some) {
        for (String one : some) {
            log.info("{}", one); // LEAK: personal-data-in-log Owner.name
        }
    }

    private static void eachHarmless(Iterable<String> some) {
        for (String one : some) {
            log.info("{}", one);
        }
    }

    private static void all(Iterable<String> some) {
        some.forEach(one -> log.info("{}", one)); // LEAK: personal-data-in-log Owner.name
    }

    private static void allHarmless(Pages some) {
        some.forEach(one -> log.info("{}", one));
    }

    private static void next(Iterator<String> some) {
        log.info("{}", some.next()); // LEAK: personal-data-in-log Owner.phone
    }

    private static void nextHarmless(Iterator<String> some) {
        log.info("{}", some.next());
    }

    private static void read(InputStream some) throws IOException {
        log.info("{}", (char) some.read()); // LEAK: personal-data-in-log Owner.name
    }

    private static void readHarmless(InputStream some) throws IOException {
        log.info("{}", (char) some.read());
    }

    private static void entry(Map<String, String> some) {
        log.info("{}", some.get("name")); // LEAK: personal-data-in-log Owner.name
    }

    private static void entryHarmless(Map<String, String> some) {
        log.info("{}", some.get("name"));
    }

    private static void tokens(Enumeration<String> some) {
        log.info("{}", some.nextElement()); // LEAK: personal-data-in-log Owner.phone
    }

    private static void tokensHarmless(Enumeration<String> some) {
        log.info("{}", some.nextElement());
    }

    private static void text(Reader some) throws IOException {
        char[] buffer = new char[40];
        int count = some.read(buffer, 0, buffer.length);
        log.info("{}", new String(buffer, 0, count)); // LEAK: personal-data-in-log Owner.name
    }

    private static void textHarmless(Reader some) throws IOException {
        char[] buffer = new char[40];
        int count = some.read(buffer, 0, buffer.length);
        log.info("{}", new String(buffer, 0, count));
    }
}

class Desk {
    private final Iterable<String> first;
    private final Iterable<String> second;

    Desk(Iterable<String> first, Iterable<String> second) {
        this.first = first;
        this.second = second;
    }

    String first() {
        return first.iterator().next();
    }

    String second() {
        return second.iterator().next();
    }
}

class Pages implements Iterable<String> {
    private final String text;

    Pages(String text) {
        this.text = text;
    }

    @Override
    public Iterator<String> iterator() {
        return List.of(text).iterator();
    }
}

class Lines implements Iterable<String> {
    private final String text;

    Lines(String text) {
        this.text = text;
    }

    @Override
    public Iterator<String> iterator() {
        return new Iterator<>() {
            private boolean more = true;

            @Override
            public boolean hasNext() {
                return more;
            }

            @Override
            public String next() {
                more = false;
                return text;
            }
        };
    }
}

class Bytes extends InputStream {
    private final byte[] bytes;
    private int at;

    Bytes(String text) {
        this.bytes = text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
        return at < bytes.length ? bytes[at++] & 0xFF : -1;
    }
}

class Form extends AbstractMap<String, String> {
    private final String name;

    Form(String name) {
        this.name = name;
    }

    @Override
    public String get(Object key) {
        return key.equals("name") ? name : null;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}

class Tokens implements Enumeration<String> {
    private final String token;

    Tokens(String token) {
        this.token = token;
    }

    @Override
    public boolean hasMoreElements() {
        return true;
    }

    @Override
    public String nextElement() {
        return token;
    }
}

class Letter extends Reader {
    private final String text;

    Letter(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        text.getChars(0, text.length(), buffer, offset);
        return text.length();
    }

    @Override
    public void close() {}
}

record Owner(
        @PersonalData(purpose = "order", category = "name") String name,
        @PersonalData(purpose = "order", category = "phone") String phone,
        String country) {}
