package cases.functions.executorservice;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tasks run on other threads; results come back through futures. */
final class ExecutorService {
    private static final Logger log = LoggerFactory.getLogger(ExecutorService.class);

    static void run(Inputs in) throws Exception {
        var player = new Player(in.datum("Player.nickname"), 1200);
        var pool = Executors.newSingleThreadExecutor();
        try {
            pool.submit(() -> log.info("playing: {}", player.nickname())).get(); // LEAK: personal-data-in-log Player.nickname
            pool.submit(() -> log.info("rated: {}", player.rating())).get();
            Future<String> name = pool.submit(player::nickname);
            Future<Integer> rating = pool.submit(player::rating);
            log.info("name {}", name.get()); // LEAK: personal-data-in-log Player.nickname
            log.info("rating {}", rating.get());
        } finally {
            pool.shutdown();
        }
    }
}

record Player(@PersonalData(purpose = "order", category = "name") String nickname, int rating) {}
