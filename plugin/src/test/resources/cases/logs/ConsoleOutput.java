package cases.logs.consoleoutput;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.PrintStream;
import java.util.List;

/** Standard output and standard error. */
final class ConsoleOutput {
    static void run(Inputs in) {
        var player = new Player(in.datum("Player.nickname"), 1500);
        System.out.println("player " + player.nickname()); // LEAK: personal-data-in-log Player.nickname
        System.out.println("rating " + player.rating());
        System.err.printf("player %s, rating %d%n", player.nickname(), player.rating()); // LEAK: personal-data-in-log Player.nickname
        System.err.printf("rating %d%n", player.rating());
        System.out.print(player.nickname().toCharArray()); // LEAK: personal-data-in-log Player.nickname
        System.out.println();
        System.out.println(player); // LEAK: personal-data-in-log Player.nickname
        PrintStream out = System.out;
        out.append("name: ").append(player.nickname()).println(); // LEAK: personal-data-in-log Player.nickname
        out.append("rating: ").append(String.valueOf(player.rating())).println();
        List.of(player.nickname()).forEach(System.out::println); // LEAK: personal-data-in-log Player.nickname
    }
}

record Player(@PersonalData(purpose = "order", category = "name") String nickname, int rating) {}
