package cases.functions.flowpublisher;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The publisher and subscriber of java.util.concurrent. */
final class FlowPublisher {
    static void run(Inputs in) throws Exception {
        var done = new CountDownLatch(1);
        try (var publisher = new SubmissionPublisher<Order>()) {
            publisher.subscribe(new Printing(done));
            publisher.submit(new Order(in.datum("Order.buyer"), 3));
        }
        done.await();
    }
}

class Printing implements Flow.Subscriber<Order> {
    private static final Logger log = LoggerFactory.getLogger(Printing.class);

    private final CountDownLatch done;

    Printing(CountDownLatch done) {
        this.done = done;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(10);
    }

    @Override
    public void onNext(Order order) {
        log.info("for {}", order.buyer()); // LEAK: personal-data-in-log Order.buyer
        log.info("items {}", order.items());
    }

    @Override
    public void onError(Throwable failure) {
        log.error("failed", failure);
    }

    @Override
    public void onComplete() {
        done.countDown();
    }
}

record Order(@PersonalData(purpose = "order", category = "name") String buyer, int items) {}
