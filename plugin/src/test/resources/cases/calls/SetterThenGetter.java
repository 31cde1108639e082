package cases.calls.setterthengetter;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Set by one method, read by another. */
final class SetterThenGetter {
    private static final Logger log = LoggerFactory.getLogger(SetterThenGetter.class);

    static void run(Inputs in) {
        var tea = new Tea(in.datum("Tea.guest"), "web");
        var table = new Table();
        table.setGuest(tea.guest());
        table.setSort(tea.sort());
        log.info("{}", table.getGuest()); // LEAK: personal-data-in-log Tea.guest
        log.info("{}", table.getSort());
    }
}

record Tea(@PersonalData(purpose = "order", category = "name") String guest, String sort) {}

class Table {
    private String guest;
    private String sort;

    String getGuest() {
        return guest;
    }

    void setGuest(String guest) {
        this.guest = guest;
    }

    String getSort() {
        return sort;
    }

    void setSort(String sort) {
        this.sort = sort;
    }
}
