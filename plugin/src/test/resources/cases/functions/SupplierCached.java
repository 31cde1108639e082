package cases.functions.suppliercached;

import com.google.common.base.Suppliers;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A supplier that remembers what it gave. */
final class SupplierCached {
    private static final Logger log = LoggerFactory.getLogger(SupplierCached.class);

    static void run(Inputs in) {
        var user = new User(in.datum("User.name"), "kk");
        Supplier<String> name = Suppliers.memoize(user::name)::get;
        Supplier<String> language = Suppliers.memoize(() -> user.language())::get;
        log.info("{}", name.get()); // LEAK: personal-data-in-log User.name
        log.info("{}", language.get());
    }
}

record User(@PersonalData(purpose = "order", category = "name") String name, String language) {}
