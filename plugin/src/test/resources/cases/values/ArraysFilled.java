package cases.values.arraysfilled;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The filling, copying and moving of arrays by the JDK. */
final class ArraysFilled {
    private static final Logger log = LoggerFactory.getLogger(ArraysFilled.class);

    static void run(Inputs in) {
        var user = new User(in.datum("User.email", "zarina@mail.example"), 3);
        String[] filled = new String[2];
        Arrays.fill(filled, user.email());
        log.info("{}", filled[0]); // LEAK: personal-data-in-log User.email
        String[] made = new String[2];
        Arrays.setAll(made, i -> i + user.email());
        log.info("{}", made[1]); // LEAK: personal-data-in-log User.email
        Object[] target = new Object[4];
        System.arraycopy(made, 0, target, 1, 2);
        log.info("{}", Arrays.asList(target)); // LEAK: personal-data-in-log User.email
        String[] part = Arrays.copyOfRange(filled, 0, 1);
        log.info("{}", String.join(",", part)); // LEAK: personal-data-in-log User.email
        int[] counts = new int[user.orders()];
        Arrays.fill(counts, user.orders());
        log.info("{}", Arrays.toString(counts));
        log.info("{}", Arrays.stream(filled).count());
    }
}

record User(@PersonalData(purpose = "order", category = "email") String email, int orders) {}
