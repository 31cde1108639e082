package kz.shop.audit;

import java.util.logging.Logger;
import kz.shop.customers.Customers;

public final class Audit implements Customers.Watcher {
    private static final Logger LOG = Logger.getLogger("audit");

    @Override
    public void saved(long id, String phone) {
        LOG.info("saved " + id);
        LOG.info("saved " + phone);
    }
}
