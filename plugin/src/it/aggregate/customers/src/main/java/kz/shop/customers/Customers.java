package kz.shop.customers;

import java.util.ArrayList;
import java.util.List;

public final class Customers {
    private final List<Watcher> watchers = new ArrayList<>();

    /** Implemented in modules that this one does not know. */
    public interface Watcher {
        void saved(long id, String phone);
    }

    public void watch(Watcher watcher) {
        watchers.add(watcher);
    }

    public void save(Customer customer) {
        for (Watcher watcher : watchers) {
            watcher.saved(customer.id(), customer.phone());
        }
    }
}
