package kz.shop.orders;

import java.util.logging.Logger;
import kz.shop.customers.Customer;

public final class OrderService {
    private static final Logger LOG = Logger.getLogger("orders");

    public void pay(Customer customer) {
        LOG.info("paid by " + customer.phone());
    }
}
