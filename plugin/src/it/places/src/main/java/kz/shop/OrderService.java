package kz.shop;

import java.util.logging.Logger;
import kz.shop.customers.Customer;

final class OrderService {
    private static final Logger LOG = Logger.getLogger("orders");

    void pay(Customer customer) {
        String who = customer.phone();
        LOG.info("paid by " + who);
    }
}
