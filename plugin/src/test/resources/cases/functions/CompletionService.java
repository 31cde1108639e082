package cases.functions.completionservice;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tasks whose results are taken as they end. */
final class CompletionService {
    private static final Logger log = LoggerFactory.getLogger(CompletionService.class);

    static void run(Inputs in) throws Exception {
        var pool = Executors.newSingleThreadExecutor();
        var service = new ExecutorCompletionService<String>(pool);
        var tenant = new Tenant(in.datum("Tenant.name"), "4a");
        service.submit(tenant::name);
        log.info("{}", service.take().get()); // LEAK: personal-data-in-log Tenant.name
        var other = new ExecutorCompletionService<String>(pool);
        other.submit(tenant::flat);
        log.info("{}", other.take().get());
        pool.shutdown();
    }
}

record Tenant(@PersonalData(purpose = "order", category = "name") String name, String flat) {}
