package cases.strings.bytestotext;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Through bytes and characters and back. */
final class BytesToText {
    private static final Logger log = LoggerFactory.getLogger(BytesToText.class);

    static void run(Inputs in) {
        var key = new Key(in.datum("Key.owner"), "k");
        byte[] bytes = key.owner().getBytes(StandardCharsets.UTF_16);
        log.info("{}", new String(bytes, StandardCharsets.UTF_16)); // LEAK: personal-data-in-log Key.owner
        char[] chars = key.owner().toCharArray();
        Arrays.sort(chars);
        log.info("{}", String.valueOf(chars)); // LEAK: personal-data-in-log Key.owner
        chars = key.kind().toCharArray();
        log.info("{}", new String(chars));
        byte[] other = new byte[key.owner().length()];
        log.info("{}", new String(other, StandardCharsets.UTF_8).length());
        System.arraycopy(bytes, 0, other, 0, 4);
        log.info("{}", Arrays.toString(other)); // LEAK: personal-data-in-log Key.owner
    }
}

record Key(@PersonalData(purpose = "order", category = "name") String owner, String kind) {}
