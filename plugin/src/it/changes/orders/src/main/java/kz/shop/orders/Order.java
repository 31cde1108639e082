package kz.shop.orders;

import java.util.logging.Logger;
import kz.shop.customers.Customer;

public final class Order implements Customer.Watcher {
    private static final Logger LOG = Logger.getLogger("orders");

    public void show(Customer customer) {
        LOG.info("shown to " + customer.phone());
    }

    @Override
    public void saved(long id, String phone) {
        LOG.info("saved " + id);
        LOG.info("saved " + phone);
    }
}
