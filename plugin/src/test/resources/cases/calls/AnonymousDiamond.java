package cases.calls.anonymousdiamond;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Anonymous classes whose type arguments a diamond leaves to the compiler, called by other code that knows the interface only. */
final class AnonymousDiamond {
    private static final Logger log = LoggerFactory.getLogger(AnonymousDiamond.class);

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.phone", "+77770001122"), 9);
        kept(guest);
        counted(guest);
        extended(guest);
        filled(guest);
        overridden(guest);
    }

    private static void kept(Guest guest) {
        Callback<String> callback = new Callback<>() {
            private String last = "nothing";

            @Override
            public void done(String value) {
                last = value;
            }

            @Override
            public String toString() {
                return "last " + last;
            }
        };
        load(guest, callback);
        log.info("{}", callback); // LEAK: personal-data-in-log Guest.phone
    }

    private static void counted(Guest guest) {
        Callback<String> callback = new Callback<>() {
            private int times;

            @Override
            public void done(String value) {
                times++;
            }

            @Override
            public String toString() {
                return "called " + times;
            }
        };
        load(guest, callback);
        log.info("{}", callback);
    }

    private static void load(Guest guest, Callback<? super String> callback) {
        callback.done(guest.phone());
    }

    private static void extended(Guest guest) {
        Line<Guest> line = new Line<>() {
            @Override
            protected String show(Guest one) {
                return one.phone();
            }
        };
        print(line, guest);
    }

    private static void print(Line<Guest> line, Guest guest) {
        log.info("{}", line.text(guest)); // LEAK: personal-data-in-log Guest.phone
    }

    private static void filled(Guest guest) {
        Many<String> many = new Many<>() {
            private String first = "none";

            @Override
            public void all(String[] values) {
                first = values[0];
            }

            @Override
            public String toString() {
                return first;
            }
        };
        fill(many, guest);
        log.info("{}", many); // LEAK: personal-data-in-log Guest.phone
    }

    private static void overridden(Guest guest) {
        new Task<Guest, String>() {
            @Override
            protected String work(Guest one) {
                return one.phone();
            }
        }.run(guest);
        Task<Guest, String> task = new Task<>() {
            @Override
            protected String work(Guest one) {
                return one.phone();
            }

            @Override
            protected void done(String result) {
                log.info("done {}", result); // LEAK: personal-data-in-log Guest.phone
                log.info("done {}", result.length());
            }
        };
        task.run(guest);
    }

    private static void fill(Many<String> many, Guest guest) {
        many.all(new String[] {guest.phone()});
    }
}

interface Callback<T> {
    void done(T value);
}

interface Many<T> {
    void all(T[] values);
}

abstract class Line<T> {
    String text(T one) {
        return "<" + show(one) + ">";
    }

    protected abstract String show(T one);
}

abstract class Task<P, R> {
    void run(P given) {
        done(work(given));
    }

    protected abstract R work(P given);

    protected void done(R result) {}
}

record Guest(@PersonalData(purpose = "order", category = "phone") String phone, int table) {}
