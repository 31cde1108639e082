package kz.shop.customers;

import io.github.personaldata.PersonalData;

public record Customer(long id, @PersonalData(purpose = "order") String phone) {
    /** Implemented in modules that this one does not know. */
    public interface Watcher {
        void saved(long id, String phone);
    }

    public void save(Watcher watcher) {
        watcher.saved(id, phone);
    }
}
