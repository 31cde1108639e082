package cases.functions.lambdastored;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Functions kept in a field and in a map, called elsewhere. */
final class LambdaStored {
    private static final Logger log = LoggerFactory.getLogger(LambdaStored.class);

    private final Map<String, Function<Voucher, String>> columns = new LinkedHashMap<>();
    private final Function<Voucher, String> title;

    private LambdaStored() {
        title = voucher -> "voucher " + voucher.code();
        columns.put("holder", Voucher::holder);
    }

    static void run(Inputs in) {
        new LambdaStored().export(new Voucher("V1", in.datum("Voucher.holder")));
    }

    private void export(Voucher voucher) {
        log.info(title.apply(voucher));
        log.info(columns.get("holder").apply(voucher)); // LEAK: personal-data-in-log Voucher.holder
    }
}

record Voucher(String code, @PersonalData(purpose = "order", category = "name") String holder) {}
